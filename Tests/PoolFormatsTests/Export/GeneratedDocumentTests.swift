internal import PoolFormats
internal import PoolKit
internal import PoolTestSupport
internal import Testing

struct GeneratedDocumentTests {
  @Test func `docs/catalogue.md is up to date`() throws {
    let page = try GeneratedDocument("docs/catalogue.md")
      .blessed(with: CatalogueDocument.markdown)
    #expect(page == CatalogueDocument.markdown, "docs/catalogue.md is stale: run `make bless`")
  }

  @Test func `docs/levels.md is up to date`() throws {
    let page = try GeneratedDocument("docs/levels.md").blessed(with: LevelDocument.markdown)
    #expect(page == LevelDocument.markdown, "docs/levels.md is stale: run `make bless`")
  }

  @Test func `the catalogue's page has a row for each feature and each requirement`() {
    let lines = CatalogueDocument.markdown.split(separator: "\n")
    for row in Catalogue.words.flatMap(\.features) {
      #expect(lines.contains { $0.contains("| `\(row.name)` |") }, "\(row.name)")
    }
    for edge in Catalogue.dependencies {
      #expect(
        lines.contains("| `\(edge.child)` | `\(edge.parent)` | \(edge.reason) | \(edge.source) |"))
    }
  }

  @Test func `a row of the catalogue's page is written like this`() {
    let page = CatalogueDocument.markdown
    #expect(
      page.contains(
        """
        | 27 | `osxsave` |  | `osxsave` | `osxsave` |  | AMD, Intel | live, shown with `xsave` |  \
        | The running kernel has set CR4.OSXSAVE: XGETBV works |

        """))
    #expect(page.contains("\n| 62 | `its_no` |  | `its-no` |"))
    #expect(page.contains("## 80000026.0.eax\n\nPart of a number and no features: [4:0].\n"))
  }

  @Test func `every table of the pages is whole`() {
    for page in [CatalogueDocument.markdown, LevelDocument.markdown] {
      var columns: Int?
      for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
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
