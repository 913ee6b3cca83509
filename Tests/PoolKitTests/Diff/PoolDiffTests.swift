import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

/// What tells two pools apart, and two hosts of which one is a text.
struct PoolDiffTests {
  private func side(_ hosts: [FixtureHost], as names: [String]? = nil) throws -> PoolDiff.Side {
    var records = try hosts.map { try $0.record() }
    for (index, name) in (names ?? []).enumerated() { records[index].host = name }
    return PoolDiff.Side(records.map { HostClass(of: $0) })
  }

  @Test
  func `a pool agrees with itself, however its hosts are ordered`() throws {
    let hosts: [FixtureHost] = [.zen2a, .zen2b, .zen4]
    let diff = PoolDiff(from: try side(hosts), to: try side(hosts.reversed()))
    #expect(diff.isEmpty && diff.changed.isEmpty)
    #expect(diff.groups.map(\.hosts.count) == [3])
  }

  @Test
  func `hosts that came and went are told by name, and what the pool lost by it`() throws {
    let diff = PoolDiff(from: try side([.zen2a, .zen4]), to: try side([.zen4, .piledriver]))
    #expect(diff.gone == ["zen2-a"] && diff.came == ["piledriver"])
    let shared = try #require(diff.shared)
    #expect(shared.onlyFirst.contains(.avx2) && !shared.onlySecond.contains(.avx2))
  }

  @Test
  func `hosts that changed alike are one group, and the other way round is the other side`() throws
  {
    let before = try side([.zen4, .zen4, .zen2a], as: ["n1", "n2", "n3"])
    let after = try side([.zen2a, .zen2a, .zen2a], as: ["n1", "n2", "n3"])
    let (there, back) = (PoolDiff(from: before, to: after), PoolDiff(from: after, to: before))
    #expect(there.changed.map(\.hosts) == [["n1", "n2"]])
    #expect(there.changed.map(\.change.onlyFirst) == back.changed.map(\.change.onlySecond))
    #expect(there.changed[0].change.onlyFirst.contains(.avx512f))
  }

  @Test
  func `one host on each side is compared whatever it is called`() throws {
    let diff = PoolDiff(from: try side([.zen2a]), to: try side([.zen4]))
    #expect(diff.came.isEmpty && diff.gone.isEmpty && diff.changed.count == 1)
  }

  @Test
  func `hosts of two vendors make no pool, and are compared all the same`() throws {
    let mixed = PoolDiff.Side(
      try [FixtureHost.zen2a.record(), FixtureHost.westmere.record()].map { HostClass(of: $0) })
    let diff = PoolDiff(from: mixed, to: try side([.zen2a]))
    #expect(diff.shared == nil && diff.gone == ["westmere"] && diff.changed.isEmpty)
  }

  @Test
  func `what a text does not tell is no difference, and is counted`() throws {
    let record = HostClass(of: try FixtureHost.zen4.record())
    var known = FeatureSet.all
    known.remove(.avx512f)
    let text = try HostClass(
      CPUStatement(
        name: "text", vendor: .amd, shown: record.view.words.subtracting([.avx512f, .sha_ni]),
        known: known))
    let change = ProfileDiff(from: record.view, to: text.view)
    #expect(change.onlyFirst.contains(.sha_ni) && !change.onlyFirst.contains(.avx512f))
    #expect(change.untold.contains(.avx512f) && change.limits.isEmpty)
  }

  @Test(.corpus())
  func `each real CPU agrees with itself, and differences turn round with the sides`() {
    let views = Corpus.records.prefix(60).map { HostClass(of: $0).view }
    for (first, second) in zip(views, views.dropFirst()) {
      #expect(ProfileDiff(from: first, to: first).isEmpty)
      let (there, back) = (
        ProfileDiff(from: first, to: second), ProfileDiff(from: second, to: first)
      )
      #expect(there.onlyFirst == back.onlySecond && there.untold == back.untold)
      #expect(
        there.limits.keys.sorted { $0.rawValue < $1.rawValue }
          == back.limits.keys.sorted { $0.rawValue < $1.rawValue })
    }
  }
}
