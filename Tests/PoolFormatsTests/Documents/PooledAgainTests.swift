import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// A baseline can be pooled again: its document says all that pooling needs.
struct PooledAgainTests {
  private static let cuts = [
    Restrictions.none,
    Restrictions(without: [.avx2, .sse4_1]),
    Restrictions(isStrict: true),
    Restrictions(levels: [.known("x86-64-v2")], without: [.aes], isStrict: true),
  ]

  private func document(_ classes: [HostClass], _ cuts: Restrictions) throws -> [UInt8] {
    JSONWriter.document(BaselineDocument().json(for: Baseline(of: try Pool(classes), cuts: cuts)))
  }

  private func read(
    _ document: [UInt8]
  ) throws -> (classes: [HostClass], cuts: Restrictions) {
    try BaselineDocument.contents(of: JSONReader.value(of: document))
  }

  /// `hosts` at once, and some of them first, give the same bytes.
  private func expectLaw(_ hosts: [HostClass], first count: Int, _ cuts: Restrictions) throws {
    let whole = try document(hosts, cuts)
    let first = try read(document(Array(hosts[..<count]), cuts))
    #expect(first.cuts == cuts)
    #expect(try document(hosts[count...] + first.classes, first.cuts) == whole)
  }

  @Test(arguments: 0..<3)
  func `generated machines pooled in parts give the same bytes as at once`(seed: UInt64) throws {
    var machines = RandomMachines(seed: seed)
    let hosts = try ["a", "b\u{1b}", "c \u{e9}"].map {
      HostClass(of: try machines.next($0, largest: 3))
    }
    for cuts in Self.cuts + [Restrictions(levels: [.known("amd-zen2")])] {
      for count in 1...3 { try expectLaw(hosts, first: count, cuts) }
    }
  }

  @Test
  func `what was taken out of one part is taken out of the whole`() throws {
    var machines = RandomMachines(seed: 99)
    let hosts = try ["a", "b", "c"].map { HostClass(of: try machines.next($0, largest: 2)) }
    for cuts in Self.cuts {
      let first = try read(document([hosts[0], hosts[1]], cuts))
      let second = try read(document([hosts[2]], .none))
      let both = try document(second.classes + first.classes, first.cuts.union(second.cuts))
      #expect(try document(hosts, cuts) == both)
    }
  }

  @Test(.corpus(dumps: 300))
  func `200 triples of real machines pooled in parts give the same bytes as at once`() throws {
    let hosts = Dictionary(grouping: Corpus.records.filter { $0.cpus.count <= 64 }, by: \.vendor)
    let vendors = hosts.values.filter { $0.count >= 3 }.sorted { $0[0].host < $1[0].host }
    var generator = SeededGenerator(seed: 2)
    for number in 0..<200 {
      let vendor = try #require(vendors.randomElement(using: &generator))
      let triple = vendor.shuffled(using: &generator).prefix(3).map { HostClass(of: $0) }
      try expectLaw(triple, first: 2, Self.cuts[number % Self.cuts.count])
    }
  }
}
