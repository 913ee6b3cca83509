import PoolKit
import PoolTestSupport
import Testing

/// Levels are facts about CPUs: each is reached by a real one.
@Suite(.enabled(if: Corpus.isPresent, "the corpus is not here"))
struct LevelCorpusTests {
  /// SYSCALL's bit is 0 on Intel outside 64-bit mode, and most dump tools were 32-bit programs
  /// (reference/override-msrs.md section 7); a CPU with long mode has the instruction.
  private func words(of record: HostRecord) throws -> FeatureSet {
    var words = HostView(of: record).words
    let syscall = try #require(Catalogue.bit(named: "syscall"))
    if record.vendor == .intel && words.shows("lm") { words.insert(syscall) }
    return words
  }

  @Test(arguments: Level.all)
  func `every level is reached by a real CPU`(level: Level) throws {
    // MSR 10Ah is in no dump: what a level asks of it cannot be judged by dumps.
    var asked = level.features
    for definition in Catalogue.words where definition.gate != nil { asked[definition.name] = [] }
    let reached = try Corpus.records.first { record in
      guard level.vendor == nil || level.vendor == record.vendor else { return false }
      return try asked.subtracting(Catalogue.neverCompared).isSubset(of: words(of: record))
    }
    #expect(reached != nil, "\(level.name)")
  }
}
