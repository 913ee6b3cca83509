import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

@testable import PoolFormats

struct TextLayoutTests {
  @Test(arguments: [
    ([1], "class 1"), ([1, 2], "classes 1, 2"), ([1, 2, 3], "classes 1-3"),
    ([2, 4, 5, 6, 7, 9, 10], "classes 2, 4-7, 9, 10"),
  ])
  func `three classes or more in a row are a range`(numbers: [Int], text: String) {
    #expect(TextLayout.classes(numbers) == text)
  }

  @Test(arguments: [
    (1, nil, "1 host"), (2, nil, "2 hosts"), (0, nil, "0 hosts"), (2, "hosties", "2 hosties"),
  ])
  func `a noun has the form of its number`(number: Int, plural: String?, text: String) {
    #expect(Plural.count(number, "host", plural) == text)
  }

  @Test
  func `a sentence is wrapped, and its later lines hang`() {
    let sentence = (0..<30).map { "word\($0)" }.joined(separator: " ")
    let lines = TextLayout.standard.paragraph(sentence)
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines.map { $0.prefix { $0 == " " }.count } == [2, 4, 4])
    #expect(TextLayout(width: 200).paragraph(sentence).count == 2)
    #expect(lines.map { $0.drop { $0 == " " } }.joined(separator: " ") == sentence)
    #expect(TextLayout.standard.paragraph("short", indent: 0) == ["short"])
    let long = String(repeating: "x", count: 150)
    #expect(TextLayout.standard.paragraph("a \(long) b") == ["  a", "    \(long)", "    b"])
  }

  @Test
  func `the last column of a table is wrapped where it has room`() {
    let rows = [["a", "one two three"], ["bc", "four"]]
    let layout = TextLayout(width: 14)
    #expect(layout.table(rows) == ["  a   one two", "      three", "  bc  four"])
    #expect(layout.table([["a", "bbbbbbbbb", "cc dd"]]) == ["  a  bbbbbbbbb  cc dd"])
  }

  @Test
  func `what one class alone lacks comes first, and what few have is said of those`() throws {
    let hosts = [["aes", "avx", "movbe"], ["aes", "avx", "nx"], ["aes", "nx"], ["avx", "nx"]]
    let records = try hosts.enumerated().map { try MachineSketch("h\($0)", $1).record() }
    let baseline = Baseline(of: try Pool(of: records), cuts: Restrictions(without: [.apic]))
    let groups = RemovalGroup.groups(of: baseline.removed, baseline.absenceReasons)
    let count = baseline.pool.classes.count
    let names = groups.map { $0.bits.compactMap(\.name).joined(separator: " ") }
    #expect(Set(names.prefix(3)) == ["aes", "avx", "nx"])
    #expect(names.dropFirst(3).first == "movbe")
    #expect(groups.prefix(3).allSatisfy { $0.classes.count == 1 })
    let movbe = try #require(groups.first { $0.bits.first?.name == "movbe" })
    let showing = try #require(baseline.pool.classes.firstIndex { $0.hosts == ["h0"] }) + 1
    #expect(movbe.sentence(ofClasses: count) == "only class \(showing) shows it")
  }

  @Test
  func `a finding on several classes is one finding on all their hosts`() throws {
    let aes = try #require(Catalogue.bit(named: "aes"))
    let nx = try #require(Catalogue.bit(named: "nx"))
    let why = Explanation(.generation, .lack(.earlyStepping))
    let groups = FindingGroup.groups(
      of: [
        CheckReason(.missing(aes, why), .unsafe, hosts: ["b"]),
        CheckReason(.missing(nx, why), .unsafe, hosts: ["b"]),
        CheckReason(.missing(aes, why), .unsafe, hosts: ["a", "c"]),
      ], isFull: true)
    #expect(groups.map(\.hosts) == [["a", "b", "c"], ["b"]])
    #expect(groups.map { $0.findings.map { $0.row[0] } } == [["aes"], ["nx"]])
  }
}
