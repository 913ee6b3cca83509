import Foundation
import PoolTestSupport
import Testing

struct FileShapeTests {
  private static let files = Repository.files(below: "Sources", suffix: ".swift")

  @Test
  func `a file that is no table has fewer than 200 lines`() throws {
    for file in Self.files
    where !file.hasSuffix("+Generated.swift") && !Self.isWord(file) {
      // The last element is what follows the file's last line end: nothing.
      let count = try Repository.lines(of: "Sources/\(file)").count - 1
      #expect(count < 200, "\(file) has \(count) lines")
    }
  }

  @Test
  func `a file declares the type that it is named after`() throws {
    for file in Self.files {
      let name = file.split(separator: "/").last?.dropLast(".swift".count) ?? ""
      let type = name.prefix { $0 != "+" }
      let words = try Repository.lines(of: "Sources/\(file)").flatMap { line in
        line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
      }
      let declares = zip(words, words.dropFirst()).contains { keyword, word in
        ["struct", "enum", "class", "protocol", "extension", "actor"].contains(keyword)
          && word == type
      }
      #expect(declares || Self.isWord(file), "\(file) declares no \(type)")
    }
  }

  @Test
  func `nothing in the repository names a file outside it`() throws {
    let folders = ["Sources", "docs", "scripts"].flatMap { folder in
      Repository.files(below: folder, suffix: "").map { "\(folder)/\($0)" }
    }
    #expect(folders.count > 500)
    for file in folders.filter(Repository.isFile) + Self.pages {
      let content = try Data(contentsOf: URL(filePath: "\(Repository.root)/\(file)"))
      for name in ["reference/", "design.md", "../shared", ".tsv"] {
        #expect(content.range(of: Data(name.utf8)) == nil, "\(file) has \(name)")
      }
    }
  }

  @Test
  func `no file has the marks of an unfinished merge`() throws {
    let folders = ["Sources", "Tests", "docs", "scripts"].flatMap { folder in
      Repository.files(below: folder, suffix: "").map { "\(folder)/\($0)" }
    }
    let marks = ["<", ">"].map { Data("\n\(String(repeating: $0, count: 7)) ".utf8) }
    for file in folders.filter(Repository.isFile) + Self.pages + ["CHANGELOG.md"] {
      let content = try Data(contentsOf: URL(filePath: "\(Repository.root)/\(file)"))
      for mark in marks { #expect(content.range(of: mark) == nil, "\(file)") }
    }
  }

  @Test
  func `only the corpus's default place names what lies beside the repository for tests`() throws {
    for file in Repository.files(below: "Tests", suffix: "")
    where !file.hasSuffix("FileShapeTests.swift") {
      let path = "Tests/\(file)"
      guard Repository.isFile(path) else { continue }
      let content = try Data(contentsOf: URL(filePath: "\(Repository.root)/\(path)"))
      let isNamed = content.range(of: Data("../shared".utf8)) != nil
      #expect(isNamed == (file == "PoolTestSupport/Corpus.swift"), "\(path)")
    }
  }

  private static let pages = [
    "README.md", "CONTRIBUTING.md", "SECURITY.md", "RELEASING.md", "THIRD-PARTY.md",
  ]

  @Test
  func `a section that a comment cites is on its page`() throws {
    let citation = #/docs/([a-z-]+\.md), "([^"]+)"/#
    var headings: [String: Set<Substring>] = [:]
    var found = 0
    for folder in ["Sources", "Tests"] {
      for file in Repository.files(below: folder, suffix: ".swift") {
        let comments = try Repository.lines(of: "\(folder)/\(file)").filter {
          $0.drop { $0 == " " }.hasPrefix("//")
        }
        for match in comments.flatMap({ $0.matches(of: citation) }) {
          let page = String(match.1)
          let known = try headings[page] ?? Self.headings(of: page)
          headings[page] = known
          #expect(known.contains(match.2), "\(file) cites \(match.2) of \(page)")
          found += 1
        }
      }
    }
    #expect(found > 90)
  }

  /// What the sections of a page in `docs` are called, without their numbers.
  private static func headings(of page: String) throws -> Set<Substring> {
    let lines = try Repository.lines(of: "docs/\(page)").filter { $0.hasPrefix("## ") }
    return Set(lines.map { $0.dropFirst(3).drop { $0.isNumber }.drop { $0 == "." || $0 == " " } })
  }

  /// Whether a file holds rows of the catalogue, and is named after the register or the subject.
  private static func isWord(_ file: String) -> Bool {
    file.hasPrefix("CPUIDKit/Catalogue/Words/")
      || file.hasPrefix("CPUIDKit/Catalogue/Dependencies/")
  }
}
