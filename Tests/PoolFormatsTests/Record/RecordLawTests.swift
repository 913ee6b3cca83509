import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

struct RecordLawTests {
  /// Expects that nothing is lost from `record` to bytes and back, nor from these bytes again.
  private func expectIdentity(_ record: HostRecord) throws {
    let json = RecordDocument.json(for: record)
    for written in [JSONWriter.document(json), JSONWriter.line(json)] {
      let read = try RecordDocument.record(from: JSONReader.value(of: written))
      #expect(read == record, "\(record.host)")
      let again = RecordDocument.json(for: read)
      #expect(again == json, "\(record.host)")
      #expect([JSONWriter.document(again), JSONWriter.line(again)].contains(written))
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `any machine comes back from its document`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    try expectIdentity(try RandomMachine.record(ofAtMost: 300, using: &generator))
  }

  @Test(.enabled(if: Corpus.isPresent, "the corpus is not here"))
  func `every machine of the corpus comes back from its document`() throws {
    for record in Corpus.records { try expectIdentity(record) }
    let cpus = Corpus.records.reduce(0) { $0 + $1.cpus.count }
    print("\(Corpus.records.count) records with \(cpus) CPUs came back")
    #expect(Corpus.records.count > 600)
  }

  @Test(.enabled(if: Corpus.isPresent, "the corpus is not here"))
  func `equal CPUs are stored once`() throws {
    // Machines whose CPUs really differ: kinds of cores, cache sizes, steppings, LWP on every
    // other core, and a Threadripper whose firmware fills 8000_001Fh EDX with noise.
    for record in Corpus.records where record.cpus.count > 1 {
      guard case .object(let document) = RecordDocument.json(for: record),
        case .array(let groups)? = document["cpus"]
      else {
        Issue.record("\(record.host) has no CPUs")
        continue
      }
      let most = record.host.contains("ShimadaPeak_03") ? 64 : 4
      #expect(groups.count <= most, "\(record.host) has \(groups.count) groups")
    }
  }
}
