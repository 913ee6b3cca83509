import PoolFormats
import PoolTestSupport
import Testing

struct GeneratedFormatTableTests {
  @Test func `README's table of formats is written from the table in the source`() throws {
    let document = GeneratedDocument("README.md")
    let page = try Repository.lines(of: document.path).joined(separator: "\n")
    let head = try #require(page.firstRange(of: "<!-- formats -->\n"))
    let tail = try #require(page.firstRange(of: "<!-- /formats -->"))
    let text = page[..<head.upperBound] + FormatTable.markdown + page[tail.lowerBound...]
    #expect(try document.blessed(with: String(text)) == text)
  }

  @Test func `every format is read or written`() {
    for format in Format.allCases {
      #expect(
        Format.readable.contains(format) || Format.ofRecords.contains(format)
          || Format.ofBaselines.contains(format), "\(format)")
    }
  }

  @Test(arguments: Format.ofBaselines)
  func `a form that is read is recognised as what reads it`(form: Format) throws {
    let baseline = BaselineCase.all(random: 1, seed: 7)[0].baseline
    let options = FormOptions(showsExperimental: false, target: .newest, isFull: true)
    let text = try #require(form.renderer(options)).text(for: baseline)
    guard let readBack = form.readBack else { return }
    let expected = readBack == .baseline ? Format.record : readBack
    #expect(try Format.recognise(Array(text.utf8)) == expected)
    guard readBack.isPlatformText else { return }
    let content = try PlatformText.content(of: Array(text.utf8), host: "form", format: readBack)
    guard case .statements(let statements) = content else {
      Issue.record("\(form) is read as a record")
      return
    }
    #expect(!statements.isEmpty)
  }
}
