import PoolTestSupport
import Testing

/// Inside a target, a folder uses only the folders above it.
struct FolderFenceTests {
  /// The folders of each target, the lowest first.
  static let orders: [(target: String, folders: [String])] = [
    ("CPUIDKit", ["Text", "CPUID", "MSR", "Catalogue", "Hardware", "Names"]),
    ("PoolKit", ["Host", "Platform", "Levelling", "Override", "Explain", "Guest"] + leaves),
  ]
  /// Folders of PoolKit of which none uses another.
  static let leaves = ["Check", "Diff", "Apply"]

  @Test(arguments: orders)
  func `a folder uses only what stands before it`(target: String, folders: [String]) throws {
    let graph = try FolderGraph(of: target)
    #expect(graph.folders == folders.sorted())
    let against = graph.uses(against: folders).map { "\($0.file) uses \($0.type) of \($0.to)" }
    #expect(against == [])
  }

  @Test func `check, diff and apply do not use each other`() throws {
    let graph = try FolderGraph(of: "PoolKit")
    for leaf in Self.leaves {
      #expect(graph.used(by: leaf).isDisjoint(with: Self.leaves), "\(leaf)")
    }
  }

  @Test func `source is read without comments and quotes`() {
    let code = SwiftText.code(of: [
      "public struct Leaf { let note = \"a Pool \\\" // no\" }  // of a Record", "/// A Host.",
      "private enum Hidden {}", "  let text = \"\"\"", "  Baseline", "  \"\"\"",
      "extension Table {}",
    ])
    #expect(SwiftText.declaredTypes(in: code) == ["Leaf"])
    #expect(Set(SwiftText.words(in: code)) == ["Leaf", "Hidden", "Table"])
  }

  @Test func `a use against the order is found`() throws {
    let graph = try FolderGraph(of: "CPUIDKit")
    #expect(
      graph.uses(against: ["CPUID", "Text"]).contains { $0.from == "CPUID" && $0.to == "Text" })
    #expect(graph.used(by: "CPUID") == ["Text"])
  }
}
