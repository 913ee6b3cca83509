import Foundation
import PoolTestSupport
import Testing

/// Links between pages: a page that moved, or a section that was renamed, is noticed.
struct PageLinkTests {
  private static let pages =
    ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "RELEASING.md"]
    + ["examples/README.md", "ansible/README.md"]
    + Repository.files(below: "docs", suffix: ".md").map { "docs/\($0)" }

  @Test(arguments: pages)
  func `a link leads to a file and to a section of it`(page: String) throws {
    let folder = URL(filePath: "/\(page)").deletingLastPathComponent()
    for link in try Self.links(on: page) where !link.contains("://") {
      let parts = link.split(separator: "#", omittingEmptySubsequences: false)
      let path = parts[0].isEmpty ? page : folder.appending(path: parts[0]).standardized.path
      let target = path.drop { $0 == "/" }
      let exists = FileManager.default.fileExists(atPath: "\(Repository.root)/\(target)")
      #expect(exists, "\(page): \(link)")
      if exists, parts.count > 1 {
        #expect(
          try Self.sections(of: String(target)).contains(String(parts[1])), "\(page): \(link)")
      }
    }
  }

  @Test
  func `the book has every page`() throws {
    let linked = try Set(Self.links(on: "docs/README.md").map { $0.prefix { $0 != "#" } })
    for page in Repository.files(below: "docs", suffix: ".md") where page != "README.md" {
      #expect(linked.contains(page[...]), "docs/README.md has no link to \(page)")
    }
  }

  /// The lines of a page outside fenced blocks.
  private static func prose(of page: String) throws -> [Substring] {
    var isCode = false
    return try Repository.lines(of: page).filter { line in
      let isFence = line.drop { $0 == " " }.hasPrefix("```")
      if isFence { isCode.toggle() }
      return !isFence && !isCode
    }
  }

  private static func links(on page: String) throws -> [String] {
    try prose(of: page).flatMap { line in
      let text = line.replacing(#/`[^`]*`/#, with: "")
      return text.matches(of: #/\]\(([^)\s]+)\)/#).map { String($0.1) }
    }
  }

  /// The sections of a page, as links name them.
  private static func sections(of page: String) throws -> Set<String> {
    let headings = try prose(of: page).filter { $0.hasPrefix("#") }
    return Set(
      headings.map { heading in
        heading.drop { $0 == "#" || $0 == " " }.lowercased()
          .filter { $0.isLetter || $0.isNumber || "-_ ".contains($0) }
          .replacing(" ", with: "-")
      })
  }
}
