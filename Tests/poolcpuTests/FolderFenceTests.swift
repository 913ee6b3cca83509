import PoolTestSupport
import Testing

/// Inside a target, a folder uses only the folders above it.
struct FolderFenceTests {
  /// The folders of each target, the lowest first.
  static let orders: [(target: String, folders: [String])] = [
    ("CPUIDKit", ["Text", "CPUID", "MSR", "Catalogue", "Hardware", "Names"]),
    ("HostProbe", ["System", "CPU", "MSR", "KVM", "Xen", "Scan"]),
    (
      "PoolFormats",
      ["Syntax", "Layout", "Findings", "Documents", "HostLists", "Formats", "Reports"]
    ),
    ("PoolKit", ["Host", "Platform", "Levelling", "Override", "Explain", "Guest"] + leaves),
  ]
  /// Folders of PoolKit of which none uses another.
  static let leaves = ["Check", "Diff", "Apply", "WhatIf"]

  @Test(arguments: orders)
  func `a folder uses only what stands before it`(target: String, folders: [String]) throws {
    let graph = try FolderGraph(of: target)
    #expect(graph.folders == folders.sorted())
    let against = graph.uses(against: folders).map { "\($0.file) uses \($0.type) of \($0.to)" }
    #expect(against == [])
  }

  @Test func `check, diff, apply and what-if do not use each other`() throws {
    let graph = try FolderGraph(of: "PoolKit")
    for leaf in Self.leaves {
      #expect(graph.used(by: leaf).isDisjoint(with: Self.leaves), "\(leaf)")
    }
  }

  @Test func `docs show the graph as the source has it`() throws {
    let document = GeneratedDocument("docs/architecture.md")
    let page = try Repository.lines(of: document.path).joined(separator: "\n")
    let (start, end) = ("<!-- folders -->\n", "<!-- /folders -->")
    let head = try #require(page.firstRange(of: start))
    let tail = try #require(page.firstRange(of: end))
    let graph = try Self.orders.map { target, folders in
      let graph = try FolderGraph(of: target)
      return ([target] + folders.map { Self.line($0, graph.used(by: $0), folders) })
        .joined(separator: "\n")
    }.joined(separator: "\n\n")
    let text = "\(page[..<head.upperBound])```\n\(graph)\n```\n\(page[tail.lowerBound...])"
    #expect(try document.blessed(with: text) == text)
  }

  private static func line(_ folder: String, _ used: Set<String>, _ order: [String]) -> String {
    let padding = String(repeating: " ", count: max(1, 12 - folder.count))
    return used.isEmpty
      ? "  \(folder)"
      : "  \(folder)\(padding)uses \(order.filter(used.contains).joined(separator: ", "))"
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
