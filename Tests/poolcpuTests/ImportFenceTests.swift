import PoolTestSupport
import Testing

/// SwiftPM lets a target import what it does not declare, as long as somebody built it before.
struct ImportFenceTests {
  /// What the files of each target may import.
  private static let allowed: [String: Set<String>] = [
    "CPUIDKit": [],
    "PoolKit": ["CPUIDKit"],
    "HostProbe": ["CPUIDKit", "PoolKit", "CLibCPUID", "Glibc", "SystemPackage"],
    "PoolFormats": ["CPUIDKit", "PoolKit", "CExpat", "CLibMD", "FoundationEssentials"],
    "poolcpu": [
      "CPUIDKit", "PoolKit", "PoolFormats", "HostProbe", "CStart", "CLinked", "ArgumentParser",
      "Glibc", "SystemPackage",
    ],
  ]

  private static let files = Repository.files(below: "Sources", suffix: ".swift")

  @Test
  func `no file imports what its target may not`() throws {
    #expect(Self.files.count > 100)
    for file in Self.files {
      let target = String(file.prefix { $0 != "/" })
      let allowed = try #require(Self.allowed[target], "\(file) is in no target of the table")
      let imports = try Repository.lines(of: "Sources/\(file)").compactMap(Self.module)
      #expect(Set(imports).isSubset(of: allowed), "\(file)")
    }
  }

  @Test(
    arguments: [
      ("import PoolKit", "PoolKit"), ("internal import struct Glibc.stat", "Glibc"),
      ("@testable import HostProbe", "HostProbe"), ("public import  PoolKit  // why", "PoolKit"),
      ("@preconcurrency internal import Foundation", "Foundation"),
      ("// import Foundation", nil), ("  important(import)", nil), ("let import2 = 3", nil),
    ] as [(String, String?)])
  func `an import line names its module`(line: String, module: String?) {
    #expect(Self.module(line[...]) == module)
  }

  @Test
  func `only the targets of C have headers`() throws {
    let headers = Repository.files(below: "Sources", suffix: ".h")
    #expect(
      headers == [
        "CExpat/shim.h", "CLibCPUID/shim.h", "CLibMD/shim.h", "CLinked/include/linked.h",
        "CStart/include/start.h",
      ])
  }

  /// The module that a line imports; `nil` when it imports none.
  private static func module(_ line: Substring) -> String? {
    var words = line.split { $0 == " " || $0 == "\t" }[...]
    let levels: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    while let word = words.first, word.hasPrefix("@") || levels.contains(word) {
      words = words.dropFirst()
    }
    guard words.popFirst() == "import" else { return nil }
    let kinds: Set<Substring> = [
      "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
    ]
    if let word = words.first, kinds.contains(word) { words = words.dropFirst() }
    return words.first.map { String($0.prefix { $0 != "." }) }
  }
}
