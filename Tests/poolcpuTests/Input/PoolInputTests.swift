import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

@testable import poolcpu

struct PoolInputTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @discardableResult
  private func write(_ hosts: [(String, [String])], to file: String) throws -> String {
    let lines = try hosts.flatMap { host, features in
      JSONWriter.line(RecordDocument.json(for: try MachineSketch(host, features).record()))
    }
    return try folder.write(lines, to: file)
  }

  @Test
  func `hosts that show the same come together, whichever files they are in`() throws {
    try write([("n1", ["avx2"]), ("n2", ["aes"]), ("n3", ["avx2"])], to: "a.jsonl")
    try write([("n4", ["aes"])], to: "b/n4.json")
    try write([("n5", ["avx2"])], to: "c.json")
    let input = try PoolInput([folder.path])
    #expect(input.classes.map(\.hosts) == [["n1", "n3", "n5"], ["n2", "n4"]])
    #expect(input.cuts == .none)
  }

  @Test
  func `the classes are those of the hosts one by one`() throws {
    let path = try write([("n1", ["avx2"]), ("n2", []), ("n3", ["avx2"])], to: "a.jsonl")
    let records = [("n1", ["avx2"]), ("n2", []), ("n3", ["avx2"])]
    let expected = try Pool(of: records.map { try MachineSketch($0, $1).record() })
    #expect(try Pool(PoolInput([path]).classes) == expected)
  }

  @Test
  func `baselines and records are pooled, with what had been taken out`() throws {
    let pool = try Pool(of: [MachineSketch("n1", ["avx2", "aes"]).record()])
    let cuts = Restrictions(levels: [], without: [.aes], isStrict: false)
    let baseline = BaselineDocument().text(for: Baseline(of: pool, cuts: cuts))
    try folder.write(baseline, to: "a.json")
    try write([("n2", ["avx2", "aes"])], to: "b.json")
    let input = try PoolInput([folder.path])
    #expect(input.classes.map(\.hosts) == [["n1", "n2"]])
    #expect(input.cuts == cuts)
  }

  @Test
  func `a name that comes twice is refused with both files`() throws {
    let first = try write([("n1", [])], to: "a.json")
    let second = try write([("n2", []), ("n1", ["aes"])], to: "b.json")
    #expect(throws: InputError.repeatedHost("n1", first: first, second: second)) {
      try PoolInput([folder.path])
    }
    #expect(throws: InputError.repeatedHost("n1", first: first, second: first)) {
      try PoolInput([first, first])
    }
  }

  @Test
  func `lines are counted in each file anew`() throws {
    try write([("n1", []), ("n2", [])], to: "a.jsonl")
    let line = String(
      decoding: JSONWriter.line(RecordDocument.json(for: try MachineSketch("n3", []).record())),
      as: UTF8.self)
    let wrong = line.replacing("\"family\":25", with: "\"family\":26")
    let path = try folder.write(wrong, to: "b.jsonl")
    let error = DocumentError.contradiction(
      path: "family", stated: .integer(26), found: .integer(25))
    #expect(throws: InputError.document(path: path, line: 1, error)) {
      try PoolInput([folder.path])
    }
  }
}
