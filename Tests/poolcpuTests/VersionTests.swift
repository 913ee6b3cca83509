import PoolTestSupport
import Testing

@testable import poolcpu

/// What is linked is known: `--version --verbose`.
struct VersionTests {
  @Test(arguments: [["--version", "--verbose"], ["--verbose", "--version"]])
  func `what is linked comes after the version, a line each`(arguments: [String]) throws {
    let result = try Command.poolcpu(arguments).run()
    #expect(result.status == 0)
    #expect(result.errors == [])
    #expect(result.outputText == Version.full(LinkedPart.all))
    let lines = result.outputText.split(separator: "\n")
    #expect(lines.first == Version.number[...])
    #expect(lines.dropFirst().map { String($0.prefix { $0 != " " }) } == LinkedPart.all.map(\.name))
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test
  func `every package and library of Package.swift is listed`() throws {
    let names = Set(LinkedPart.all.map(\.name))
    let text = try Repository.lines(of: "Package.swift").joined(separator: "\n")
    let named = text.matches(of: #/(?:package|pkgConfig): "([^"]+)"/#).map { String($0.1) }
    #expect(Set(named).count == 5)
    #expect(names.isSuperset(of: named))
    #expect(names.isSuperset(of: ["swift", "glibc"]))
    // A package that is named elsewhere than in the list would not be told, and not be pinned.
    #expect(text.matches(of: #/\.package\(/#).count == 1)
    #expect(text.contains("exact: $0.value"))
  }

  @Test
  func `libraries tell the versions that run`() throws {
    let versions = Dictionary(uniqueKeysWithValues: LinkedPart.all.map { ($0.name, $0.version) })
    let library = try Command("getconf", ["GNU_LIBC_VERSION"]).run().outputText
    #expect(versions["glibc"] == String(library.dropFirst("glibc ".count).dropLast()))
    for name in ["swift", "swift-system", "swift-argument-parser", "expat", "libcpuid"] {
      let version = try #require(versions[name] ?? nil, "\(name)")
      #expect(version.wholeMatch(of: #/[0-9]+(\.[0-9]+)+/#) != nil, "\(name)")
    }
  }

  @Test
  func `what the build recorded is told, and nothing is made up`() {
    let record = "expat=debian-12/libexpat1-dev=1:2.5.0-1+deb12u5 other=debian-12/other-dev=1~2"
    let parts = LinkedPart.parts(
      swift: "6.3", packages: LinkedPart.packages(in: "example.org/a/one=1.2.3"),
      libraries: [("expat", "2.5.0"), ("libmd", nil)], record: LinkedPart.origins(in: record))
    #expect(
      Version.full(parts) == """
        \(Version.number)
        swift  6.3    not recorded
        one    1.2.3  example.org/a/one=1.2.3
        expat  2.5.0  debian-12/libexpat1-dev=1:2.5.0-1+deb12u5
        libmd  -      not recorded
        other  -      debian-12/other-dev=1~2

        """)
    #expect(LinkedPart.origins(in: "").isEmpty)
  }

  @Test(arguments: [["--verbose"], ["--verbose", "levels"], ["levels", "--verbose"]])
  func `verbose alone is wrong usage`(arguments: [String]) throws {
    let result = try Command.poolcpu(arguments).run()
    #expect(result.status == 64)
    #expect(result.output == [])
    #expect(result.errorText.hasPrefix("Error: --verbose goes with --version only\n"))
  }

  @Test
  func `what follows two dashes is no question for the version`() {
    #expect(!Version.isAskedInFull(["show", "--", "--version", "--verbose"]))
    #expect(!Version.isAskedInFull(["--version"]))
    #expect(!Version.isAskedInFull([]))
  }
}
