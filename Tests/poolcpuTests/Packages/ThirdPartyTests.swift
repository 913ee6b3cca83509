import Foundation
import PoolTestSupport
import Testing

/// THIRD-PARTY.md and what `packaging/sbom` makes of it.
struct ThirdPartyTests {
  /// The rows of its table: the part's name, and the line.
  private static func rows() throws -> [String: Substring] {
    let lines = try Repository.lines(of: "THIRD-PARTY.md").filter { $0.hasPrefix("| `") }
    return Dictionary(
      uniqueKeysWithValues: lines.map { (String($0.split(separator: "`")[1]), $0) })
  }

  @Test
  func `every part that is linked has a licence`() throws {
    let rows = try Self.rows()
    let told = try Command.poolcpu(["--version", "--verbose"]).run().outputText
    let parts = told.split(separator: "\n").dropFirst().map { $0.prefix { $0 != " " } }
    let script = try Repository.lines(of: "scripts/build-release").joined(separator: "\n")
    let recorded = script.matches(of: #/([a-z+]+)=lib[a-z+]+/#).map(\.1)
    #expect(parts.count > 5 && recorded.contains("libstdc++"))
    for part in parts + recorded { #expect(rows[String(part)] != nil, "\(part)") }
    #expect(rows.count == Set(parts + recorded).count)
  }

  @Test
  func `every text that the page names is there, and every text there is named`() throws {
    let page = try Repository.lines(of: "THIRD-PARTY.md").joined(separator: "\n")
    let named = Set(page.matches(of: #/\((licences/[^)]+)\)/#).map { String($0.1) })
    #expect(
      named == Set(Repository.files(below: "licences", suffix: "").map { "licences/\($0)" }))
  }

  /// What a document in SPDX must have, as far as poolcpu writes it.
  private struct Document: Decodable {
    let spdxVersion, dataLicense, SPDXID, name, documentNamespace: String
    let creationInfo: Creation
    let documentDescribes: [String]
    let packages: [Package]
    let relationships: [Relationship]

    struct Creation: Decodable {
      let created: String
      let creators: [String]
    }

    struct Package: Decodable {
      let SPDXID, name, versionInfo, downloadLocation, licenseDeclared: String
      let filesAnalyzed: Bool
      let checksums: [Checksum]?
      let externalRefs: [Reference]?
    }

    struct Checksum: Decodable {
      let algorithm, checksumValue: String
    }

    struct Reference: Decodable {
      let referenceCategory, referenceType, referenceLocator: String
    }

    struct Relationship: Decodable {
      let spdxElementId, relationshipType, relatedSpdxElement: String
    }
  }

  /// The document of a program that says to be linked from `parts`.
  private static func sbom(_ parts: [String], in folder: TemporaryFolder) throws -> Command.Result {
    let lines = (["0.2.0"] + parts).map { "echo '\($0)'" }
    let program = try folder.writeProgram(lines.joined(separator: "\n"), to: "program")
    return try Command(
      "\(Repository.root)/packaging/sbom", [program],
      environment: ["SOURCE_DATE_EPOCH": "1767225600"]
    ).run()
  }

  @Test(.enabled(if: Command.path(of: "python3") != nil, "python3 is not installed"))
  func `the list of parts is SPDX, and hangs together`() throws {
    let folder = try TemporaryFolder()
    let told = try Self.sbom(
      [
        "swift 6.3.0 github.com/swiftlang/swift=swift-6.3.1-RELEASE",
        "expat 2.5.0 debian-12/libexpat1-dev=2.5.0-1+deb12u5",
        "libstdc++ - debian-12/libstdc++-12-dev=12.2.0-14+deb12u1",
      ], in: folder)
    #expect(told.status == 0, "\(told.errorText)")
    let document = try JSONDecoder().decode(Document.self, from: Data(told.output))
    #expect(document.spdxVersion == "SPDX-2.3" && document.dataLicense == "CC0-1.0")
    #expect(document.SPDXID == "SPDXRef-DOCUMENT")
    #expect(document.creationInfo.created == "2026-01-01T00:00:00Z")
    let identifiers = document.packages.map(\.SPDXID)
    #expect(Set(identifiers).count == 4)
    #expect(identifiers.allSatisfy { $0.wholeMatch(of: #/SPDXRef-[A-Za-z0-9.-]+/#) != nil })
    #expect(document.documentDescribes == [identifiers[0]])
    #expect(document.relationships.map(\.relationshipType) == ["DESCRIBES"] + Self.linked)
    #expect(document.relationships.map(\.relatedSpdxElement) == identifiers)
    #expect(
      document.packages.compactMap { $0.externalRefs?.first?.referenceLocator } == [
        "pkg:github/swiftlang/swift@swift-6.3.1-RELEASE",
        "pkg:deb/debian/libexpat1-dev@2.5.0-1%2Bdeb12u5?arch=amd64&distro=debian-12",
        "pkg:deb/debian/libstdc++-12-dev@12.2.0-14%2Bdeb12u1?arch=amd64&distro=debian-12",
      ])
    let digest = try Command("sha256sum", ["\(folder.path)/program"]).run().outputText.prefix(64)
    #expect(document.packages[0].checksums?.first?.checksumValue == String(digest))
    #expect(document.documentNamespace.hasSuffix(String(digest)))
  }

  private static let linked = Array(repeating: "STATIC_LINK", count: 3)

  @Test(
    .enabled(if: Command.path(of: "python3") != nil, "python3 is not installed"),
    arguments: [
      (["expat 2.5.0 not recorded"], "nobody recorded where expat is from"),
      (["zlib 1.3 debian-12/zlib1g-dev=1"], "THIRD-PARTY.md has no licence of zlib"),
      ([], "does not list what it is linked from"),
    ])
  func `a part of which something is not known stops the list`(
    parts: [String], message: String
  ) throws {
    let told = try Self.sbom(parts, in: try TemporaryFolder())
    #expect(told.status == 1 && told.output.isEmpty)
    #expect(told.errorText.contains(message), "\(told.errorText)")
  }
}
