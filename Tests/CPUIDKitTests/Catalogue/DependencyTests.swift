internal import CPUIDKit
internal import Testing

struct DependencyTests {
  /// `child because of parent`, in the order of the answer.
  private static func text(_ removals: [ForcedRemoval]) -> [String] {
    removals.map { "\($0.child.name ?? "?") because of \($0.parent.name ?? "?")" }
  }

  private static func forced(
    removing removed: [String], from present: [String]
  ) throws -> [String] {
    text(
      Catalogue.descendants(
        of: try #require(FeatureSet.named(removed)),
        in: try #require(FeatureSet.named(present))))
  }

  @Test func `every edge names two different features`() {
    for edge in Catalogue.dependencies { #expect(edge.child != edge.parent) }
  }

  @Test func `every edge is listed once and says why and who says so`() {
    let pairs = Catalogue.dependencies.map { [$0.child, $0.parent] }
    #expect(Set(pairs).count == pairs.count)
    for edge in Catalogue.dependencies {
      #expect(!edge.reason.isEmpty && edge.reason.count <= 70, "\(edge.child)")
      #expect(!edge.reason.hasSuffix("."), "\(edge.child)")
      #expect(!edge.source.isEmpty, "\(edge.child)")
    }
  }

  @Test func `no feature requires itself through others`() {
    var rest = Set(Catalogue.dependencies.map { [$0.child, $0.parent] })
    while true {
      let parents = Set(rest.map { $0[1] })
      let leaves = rest.filter { !parents.contains($0[0]) }
      if leaves.isEmpty { break }
      rest.subtract(leaves)
    }
    #expect(rest.isEmpty, "a cycle runs through \(rest)")
  }

  @Test func `parents and children are the edges read both ways`() throws {
    for edge in Catalogue.dependencies {
      let (child, parent) = (edge.child, edge.parent)
      #expect(Catalogue.parents(of: child).contains(parent))
      #expect(Catalogue.children(of: parent).contains(child))
      #expect(Catalogue.dependency(of: child, on: parent) == edge)
      #expect(Catalogue.dependencies(of: edge.child).contains(edge))
    }
    let bits = try #require(FeatureSet.named(CatalogueTests.rows.map(\.name))).bits
    #expect(
      bits.map { Catalogue.parents(of: $0).count }.reduce(0, +) == Catalogue.dependencies.count)
    #expect(
      bits.map { Catalogue.children(of: $0).count }.reduce(0, +) == Catalogue.dependencies.count)
  }

  @Test func `a feature without edges has neither parents nor children`() {
    #expect(Catalogue.parents(of: .movbe) == [])
    #expect(Catalogue.children(of: .movbe) == [])
    #expect(Catalogue.dependencies(of: .movbe) == [])
  }

  struct Removal: CustomTestStringConvertible {
    let testDescription: String
    let removed: [String]
    let present: [String]
    let forced: [String]
  }

  static let removals = [
    Removal(
      testDescription: "AVX takes what is built on it", removed: ["avx"],
      present: ["xsave", "avx", "fma", "f16c", "avx2", "avx512f", "avx512bw", "avx512vbmi"],
      forced: [
        "fma because of avx", "f16c because of avx", "avx2 because of avx",
        "avx512f because of avx", "avx512bw because of avx512f",
        "avx512vbmi because of avx512f",
      ]),
    Removal(
      testDescription: "the nearest parent is blamed", removed: ["avx512bw"],
      present: ["avx512f", "avx512vl", "avx512bw", "avx512vbmi", "avx512_bitalg"],
      forced: ["avx512vbmi because of avx512bw", "avx512_bitalg because of avx512bw"]),
    Removal(
      testDescription: "a chain holds through a feature that is absent", removed: ["svm", "sse2"],
      present: ["sse4_2", "sse4a", "npt"],
      forced: ["sse4_2 because of sse2", "npt because of svm", "sse4a because of pni"]),
    Removal(
      testDescription: "what is absent does not leave", removed: ["avx2"], present: ["fma"],
      forced: []),
    Removal(
      testDescription: "what leaves anyway is not forced", removed: ["avx", "avx2"],
      present: ["avx", "avx2", "fma"], forced: ["fma because of avx"]),
    Removal(
      testDescription: "nothing removed, nothing forced", removed: [],
      present: ["avx512f"], forced: []),
    Removal(
      testDescription: "a leaf of the graph forces nothing", removed: ["avx512vbmi"],
      present: ["avx512f", "avx512vbmi"], forced: []),
    Removal(
      testDescription: "an AMD copy follows its original", removed: ["fxsr"],
      present: ["fxsr", "e1d_fxsr", "sse", "e1d_fpu"],
      forced: ["sse because of fxsr", "e1d_fxsr because of fxsr"]),
    Removal(
      testDescription: "the presence bit takes the MSR", removed: ["arch_capabilities"],
      present: ["rdctl_no", "ibrs_all", "rrsba", "its_no"],
      forced: [
        "rdctl_no because of arch_capabilities", "ibrs_all because of arch_capabilities",
        "rrsba because of arch_capabilities", "its_no because of arch_capabilities",
      ]),
  ]

  @Test(arguments: removals)
  func `what requires a removed feature leaves after it`(row: Removal) throws {
    #expect(try Self.forced(removing: row.removed, from: row.present) == row.forced)
  }

  @Test func `the closure leaves no orphan that was not there before`() throws {
    let all = try #require(FeatureSet.named(CatalogueTests.rows.map(\.name)))
    #expect(Catalogue.orphans(in: all) == [])
    for bit in all.bits {
      var rest = all
      rest.remove(bit)
      for removal in Catalogue.descendants(of: [bit], in: all) {
        #expect(removal.child != bit)
        #expect(Catalogue.parents(of: removal.child).contains(removal.parent))
        #expect(!rest.contains(removal.parent), "a parent leaves before its child")
        rest.remove(removal.child)
      }
      #expect(Catalogue.orphans(in: rest) == [])
    }
  }

  @Test func `SSBD and STIBP without IBRS are orphans, as on Rome`() throws {
    let rome = try #require(FeatureSet.named(["amd_ibpb", "amd_stibp", "amd_ssbd", "movbe"]))
    #expect(
      Self.text(Catalogue.orphans(in: rome)) == [
        "amd_stibp because of amd_ibrs", "amd_ssbd because of amd_ibrs",
      ])
  }

  @Test func `what real CPUs show alone is not impossible without its parent`() {
    let absent: FeatureSet = [.amd_ibrs, .avx]
    let impossible = Catalogue.impossible(without: absent, among: .all)
    #expect(impossible.contains(.avx2) && impossible.contains(.avx512f))
    #expect(!impossible.contains(.amd_ssbd) && !impossible.contains(.stibp_always_on))
  }
}
