import CPUIDKit
import PoolFormats
import PoolTestSupport
import Testing

/// The page for a change board, as the program writes it.
struct ReportCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let time: [String: String?] = ["SOURCE_DATE_EPOCH": "1767225600"]

  private func run(_ arguments: [String]) throws -> Command.Result {
    try Command.poolcpu(["report"] + arguments, in: folder.path, environment: Self.time).run()
  }

  struct Golden: CustomTestStringConvertible {
    let file: String
    let arguments: [String]
    var testDescription: String { file }
  }

  private static let pool = ["zen2-a.json", "zen2-b.json", "zen4.json", "piledriver.json"]

  static let goldens =
    ["html", "markdown", "csv", "svg"].map {
      Golden(
        file: "report/pool.\($0)",
        arguments: pool + ["--vms", "../../guests", "--title", "Pool A", "--format", $0])
    } + [
      Golden(
        file: "report/xen.md", arguments: pool + ["--platform", "xen", "--format", "markdown"]),
      Golden(file: "report/one.md", arguments: ["zen4.json", "--format", "markdown"]),
    ]

  @Test(arguments: goldens)
  func `a report is what it was when somebody read it last`(golden: Golden) throws {
    let result = try Command.poolcpu(
      ["report"] + golden.arguments, in: "Tests/Fixtures/hosts/amd", environment: Self.time
    ).run()
    #expect(result.errorText == "" && result.status == 0)
    let known = try GeneratedDocument("Tests/Fixtures/\(golden.file)")
      .blessed(with: result.outputText)
    let isSame = result.outputText == known
    #expect(isSame, "Tests/Fixtures/\(golden.file) is stale: run `make bless` and read the diff")
  }

  @Test(arguments: ["html", "svg"])
  func `a page is well-formed, and loads nothing`(form: String) throws {
    let page = try Repository.lines(of: "Tests/Fixtures/report/pool.\(form)")
      .joined(separator: "\n")
    try expectWellFormed(page)
    for mark in [" src=", "url(", "@import", "<link", "href=\"http"] {
      #expect(!page.contains(mark), "\(mark)")
    }
  }

  private func expectWellFormed(_ page: String) throws {
    let path = try folder.write(page, to: "page.xml")
    let result = try Command("xmllint", ["--noout", "--nonet", path]).run()
    #expect(result.status == 0, "\(result.errorText.prefix(400))")
  }

  @Test
  func `names from outside are names in every form`() throws {
    for (number, name) in HostileNames.all.enumerated() {
      let host = number.isMultiple(of: 2) ? "zen4" : "zen2-a"
      let record = try Command.poolcpu(
        ["convert", "\(host).json", "--host=\(name)", "--format", "record"],
        in: "Tests/Fixtures/hosts/amd"
      ).run()
      try folder.write(record.outputText, to: "pool/<b>\(number).json")
    }
    try folder.write(
      "<cpu mode='custom' match='exact'><model>EPYC</model></cpu>\n",
      to: "vms/=cmd|'<i>.xml")
    let arguments = ["pool", "--vms", "vms", "--title", "</title><script>alert(1)</script>"]
    let html = try run(arguments)
    #expect(html.status == 0, "\(html.errorText)")
    let page = html.outputText
    try expectWellFormed(page)
    #expect(page.components(of: "<script>") == 1 && page.components(of: "</script>") == 1)
    #expect(!page.contains("<x/>") && !page.contains("<b>") && !page.contains("<i>"))
    #expect(page.isHarmless(upTo: 100_000))
    let svg = try run(arguments + ["--format", "svg"])
    try expectWellFormed(svg.outputText)
    #expect(!svg.outputText.contains("<script>"))
    let markdown = try run(arguments + ["--format", "markdown"]).outputText
    #expect(!markdown.contains("<script>") && !markdown.contains("<x/>"))
    let csv = try run(arguments + ["--format", "csv"]).outputText
    let rows = csv.cells
    #expect(rows.count > 100 && rows.allSatisfy { $0.count == 4 })
    for cell in rows.joined() { #expect(!"=+-@\t\r".contains(cell.first ?? " "), "\(cell)") }
    #expect(rows.joined().contains { $0.contains("=cmd|'<i>") })
  }

  @Test
  func `the same inputs give the same bytes, and another time another page`() throws {
    for name in ["n1", "n2"] { try folder.writeRecord(of: "zen4", as: name, in: "pool") }
    try folder.writeRecord(of: "zen2-a", as: "n3", in: "pool")
    let first = try run(["pool"]).output
    #expect(try run(["pool"]).output == first)
    let later = try Command.poolcpu(
      ["report", "pool"], in: folder.path, environment: ["SOURCE_DATE_EPOCH": "1767225601"]
    ).run()
    #expect(later.output != first && later.output.count == first.count)
    let named = try run(["pool", "-o", "pool.html"])
    let written = try folder.read("pool.html")
    #expect(named.output == [] && written == first)
  }

  @Test
  func `inputs are told with the SHA-256 that others work out`() throws {
    for name in ["n1", "n2"] { try folder.writeRecord(of: "zen4", as: name, in: "pool") }
    try folder.writeRecord(of: "zen2-a", as: "n3", in: "other")
    let csv = try run(["pool", "other/n3.json", "--format", "csv"]).outputText
    func digest(_ line: String) throws -> Substring {
      let result = try Command("sh", ["-c", "cd \"$1\" && \(line)", "sh", folder.path]).run()
      return result.outputText.prefix(64)
    }
    let file = try digest("sha256sum other/n3.json")
    #expect(csv.contains("inputs,other/n3.json,SHA-256,\(file)\r\n"))
    let list = try digest(
      "cd pool && find . -type f ! -name '.*' | LC_ALL=C sort | xargs sha256sum | sha256sum")
    #expect(csv.contains("inputs,pool,SHA-256,\(list)\r\n"))
    #expect(csv.contains("inputs,pool,what,2 files\r\n"))
    let record = String(decoding: try folder.read("other/n3.json"), as: UTF8.self)
    let piped = try Command.poolcpu(
      ["report", "-", "--format", "csv"], environment: Self.time, input: Array(record.utf8)
    ).run()
    #expect(piped.outputText.contains("inputs,standard input,SHA-256,\(file)\r\n"))
  }

  @Test
  func `hosts that make no pool have no report, and a form must be known`() throws {
    try folder.writeRecord(of: "zen4", as: "n1", in: "pool")
    let record = try MachineSketch("n2", vendor: .intel, leaf1EAX: 0x0002_06d7, ["fpu"]).record()
    let intel = try folder.write(
      JSONWriter.document(RecordDocument.json(for: record)), to: "intel.json")
    let mixed = try run(["pool", intel])
    #expect(mixed.status == 1 && mixed.output == [], "\(mixed.errorText)")
    #expect(try run(["pool", "--format", "pdf"]).status == 64)
    #expect(try run(["nothing"]).status == 2)
    #expect(try run(["pool", "--platform", "native"]).status == 64)
  }
}

extension String {
  /// The cells of RFC 4180's rows.
  fileprivate var cells: [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    for scalar in unicodeScalars {
      let last = rows[rows.count - 1].count - 1
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: rows[rows.count - 1].append("")
      case "\r" where !isQuoted: break
      case "\n" where !isQuoted: rows.append([""])
      default: rows[rows.count - 1][last].unicodeScalars.append(scalar)
      }
    }
    return Array(rows.dropLast())
  }

  fileprivate func components(of text: String) -> Int { ranges(of: text).count }

  fileprivate func isHarmless(upTo length: Int) -> Bool {
    split(separator: "\n").allSatisfy { line in
      line.unicodeScalars.allSatisfy { !$0.isDisturbing } && line.utf8.count <= length
    }
  }
}
