import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

@testable import poolcpu

/// `baseline --expect`: a pool without one of its hosts gets no answer.
struct ExpectedHostTests {
  /// 2026-11-27 20:00 UTC.
  private static let now = "1795809600"

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (host, when) in [
      ("n1", "2026-11-27T19:00:00Z"), ("n2", "2026-11-20T19:59:59Z"), ("n3", nil),
      ("n4", "yesterday"), ("n5", "2026-11-28T20:00:01Z"), ("n6", "2026-11-28T19:59:59Z"),
    ] {
      var record = try RecordDocument.record(
        from: JSONReader.value(of: Repository.bytes(of: "Tests/Fixtures/hosts/amd/zen4.json")))
      record.host = host
      record.source.when = when
      try folder.write(RecordForm.record.bytes(of: record), to: "pool/\(host).json")
    }
  }

  private func baseline(_ list: String, _ arguments: String...) throws -> Command.Result {
    try Command.poolcpu(
      ["baseline", "\(folder.path)/pool", "--expect", "-"] + arguments,
      environment: ["SOURCE_DATE_EPOCH": Self.now], input: Array(list.utf8)
    ).run()
  }

  @Test
  func `a list of which every host is there changes nothing`() throws {
    let result = try baseline("n1\nn3 # old and all\n")
    #expect(result.status == 0)
    #expect(result.errorText == "")
    let plain = try Command.poolcpu(["baseline", "\(folder.path)/pool"]).run()
    #expect(result.output == plain.output)
  }

  @Test
  func `hosts that are missing are named, and there is no answer`() throws {
    let result = try baseline("n1\nn11\nstorage\n")
    #expect(result.status == 2)
    #expect(result.output == [])
    #expect(
      result.errorText == """
        poolcpu: n11: it is not among the inputs; scan it, or take it off the list
        poolcpu: storage: it is not among the inputs; scan it, or take it off the list
        poolcpu: there is no answer: 2 of the 3 hosts that standard input lists have no record, or an old one

        """)
  }

  @Test
  func `a host under another name is asked for`() throws {
    let result = try Command.poolcpu(
      ["baseline", "\(folder.path)/pool", "--expect", folder.write("n7", to: "list")]
    ).run()
    #expect(result.errorText.contains("n7: it is not among the inputs; did you mean n"))
    #expect(
      result.errorText.contains("1 of the 1 host that \(folder.path)/list lists has no record"))
  }

  @Test
  func `with an age, a record that is older or has no time of the past is named`() throws {
    let result = try baseline("n1\nn2\nn3\nn4\nn5\nn6\n", "--max-age", "7d")
    #expect(result.status == 2)
    #expect(
      result.errorText == """
        poolcpu: n2: its record is of 2026-11-20T19:59:59Z, which is too old; scan it anew
        poolcpu: n3: what is there does not say when it was read; scan it anew
        poolcpu: n4: its record says that it was read at 'yesterday', which is no time; scan it anew
        poolcpu: n5: its record is of 2026-11-28T20:00:01Z, which is yet to come; set its clock and scan it anew
        poolcpu: there is no answer: 4 of the 6 hosts that standard input lists have no record, or an old one

        """)
    #expect(try baseline("n1\nn2\nn6\n", "--max-age", "8d").status == 0)
  }

  @Test
  func `a baseline among the inputs has hosts, and no times`() throws {
    let pool = try Command.poolcpu(["baseline", "\(folder.path)/pool", "--format", "json"]).run()
    let file = try folder.write(pool.output, to: "pool.json")
    let list = try folder.write("n1\nn6\n", to: "list")
    let call = ["baseline", file, "--expect", list]
    #expect(try Command.poolcpu(call).run().status == 0)
    let aged = try Command.poolcpu(call + ["--max-age", "7d"]).run()
    #expect(aged.errorText.contains("n1: what is there does not say when it was read"))
  }

  @Test
  func `a host that the user leaves out is missing`() throws {
    let result = try baseline("n1\nn2\n", "--exclude", "n2")
    #expect(result.errorText.contains("n2: it is not among the inputs"))
  }

  @Test
  func `an age without a list is wrong usage, and standard input is read once`() throws {
    #expect(try Command.poolcpu(["baseline", "x", "--max-age", "7d"]).run().status == 64)
    #expect(try Command.poolcpu(["baseline", "-", "--expect", "-"]).run().status == 64)
  }

  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2026-03-01T09:30:00Z", 1_772_357_400),
    ("2000-02-29T00:00:00Z", 951_782_400), ("9999-12-31T23:59:59Z", 253_402_300_799),
  ])
  func `a record's time is a number of seconds`(text: String, seconds: Int) {
    #expect(ScanTime.seconds(of: text) == seconds)
  }

  @Test(arguments: [
    "", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-03-01 09:30:00", "2026-3-1T9:30:00Z",
    "2026-03-01T24:00:00Z", "2026-03-01T09:30:60Z", "2026-03-01T09:30:00+01:00",
    "0000-01-01T00:00:00Z",
    "2147483648-01-01T00:00:00Z", "-2026-03-01T09:30:00Z",
  ])
  func `another text is no time of a record`(text: String) {
    #expect(ScanTime.seconds(of: text) == nil)
  }
}
