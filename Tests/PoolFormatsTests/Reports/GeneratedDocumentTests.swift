internal import CPUIDKit
internal import PoolFormats
internal import PoolKit
internal import PoolTestSupport
internal import Testing

struct GeneratedDocumentTests {
  struct Page: CustomTestStringConvertible {
    var testDescription: String { path }
    let path: String
    let text: String
  }

  static let pages = [
    Page(path: "docs/catalogue.md", text: CatalogueDocument.markdown),
    Page(path: "docs/levels.md", text: LevelDocument.markdown),
  ]

  @Test(arguments: pages)
  func `the page on disk is up to date`(page: Page) throws {
    let onDisk = try GeneratedDocument(page.path).blessed(with: page.text)
    let isFresh = onDisk == page.text
    #expect(isFresh, "\(page.path) is stale: run `make bless`")
  }

  @Test func `the catalogue's page has a row for each feature and each requirement`() {
    let lines = CatalogueDocument.markdown.split(separator: "\n")
    for row in Catalogue.words.flatMap(\.features) {
      #expect(lines.contains { $0.contains("| `\(row.name)` |") }, "\(row.name)")
    }
    for edge in Catalogue.dependencies {
      let (child, parent) = (edge.child.name ?? "", edge.parent.name ?? "")
      #expect(lines.contains("| `\(child)` | `\(parent)` | \(edge.reason) | \(edge.source) |"))
    }
  }

  @Test func `a row of the catalogue's page is written like this`() {
    let page = CatalogueDocument.markdown
    #expect(
      page.contains(
        """
        | 27 | `osxsave` |  | `osxsave` | `osxsave` |  | AMD, Intel | live, shown with `xsave` \
        | as-host |  |  | The running kernel has set CR4.OSXSAVE: XGETBV works |  |

        """))
    #expect(page.contains("\n| 62 | `its_no` |  | `its-no` |"))
    #expect(page.contains("## 80000026.0.eax\n\nPart of a number and no features: [4:0].\n"))
  }

  @Test func `every table of the pages is whole`() {
    for page in Self.pages {
      var columns: Int?
      for line in page.text.split(separator: "\n", omittingEmptySubsequences: false) {
        guard line.hasPrefix("|") else {
          columns = nil
          continue
        }
        let bars = line.replacing("\\|", with: "").count { $0 == "|" }
        #expect(columns == nil || columns == bars, "\(line)")
        columns = bars
      }
    }
  }

  @Test func `the page of levels has a section for each level`() {
    let page = LevelDocument.markdown
    for level in Level.all { #expect(page.contains("## \(level.name)\n"), "\(level.name)") }
    #expect(page.contains("| Removes | `3dnowext`, `3dnow` |"))
  }
}
