import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

@testable import poolcpu

/// What comes back from hosts is taken for nothing but what it is.
struct CollectedRecordTests {
  private static let when = "2026-11-27T20:00:00Z"

  private func fixture(_ name: String) throws -> [UInt8] {
    try Repository.bytes(of: "Tests/Fixtures/hosts/amd/\(name).json")
  }

  @Test
  func `a record bears the name that the list has, and its own time`() throws {
    var scanned = try RecordDocument.record(from: JSONReader.value(of: fixture("zen4")))
    scanned.source.when = "2026-01-01T00:00:00Z"
    let record = try CollectedRecord.record(
      in: RecordForm.record.bytes(of: scanned), of: "n1", when: Self.when)
    #expect(record.host == "n1")
    #expect(record.source.when == scanned.source.when)
  }

  @Test
  func `a dump becomes a record of now`() throws {
    let dump = try #require(
      Format.cpuidR.bytes(
        of: CollectedRecord.record(in: fixture("zen4"), of: "x", when: Self.when)))
    let record = try CollectedRecord.record(in: dump, of: "n1", when: Self.when)
    #expect(record.host == "n1")
    #expect(record.source.how == "cpuid-r")
    #expect(record.source.when == Self.when)
  }

  static let refusals: [(text: String, sentence: String)] = [
    ("", "it printed nothing"),
    ("\n \n", "it printed nothing"),
    ("\u{0}\u{1}", "it printed binary data"),
    (
      "Welcome to n1\n\nuptime: 3 days\n",
      "it printed nothing that poolcpu knows; it begins 'Welcome to n1'"
    ),
    (
      "\u{1b}[31mred\u{7}",
      "it printed nothing that poolcpu knows; it begins '\\u{1b}[31mred\\u{7}'"
    ),
    (
      "bash: line 1: poolcpu: command not found\n",
      "it printed an error message of a shell, so that no program ran; "
        + "it begins 'bash: line 1: poolcpu: command not found'"
    ),
    (
      "ssh: connect to host n2 port 22: Connection refused\n",
      "it printed an error message of ssh, so that no host answered; "
        + "it begins 'ssh: connect to host n2 port 22: Connection refused'"
    ),
    (
      "sudo: a password is required\n",
      "it printed an error message of sudo, so that no program ran; "
        + "it begins 'sudo: a password is required'"
    ),
    (
      "processor\t: 0\nvendor_id\t: AuthenticAMD\nflags\t\t: fpu vme\n",
      "it printed \(Format.procCPUInfo.definition.title), which holds no registers of all its CPUs; "
        + "let it run poolcpu scan or cpuid -r"
    ),
  ]

  @Test(arguments: refusals)
  func `another text is told by what it is`(text: String, sentence: String) {
    let failure = #expect(throws: HostFailure.self) {
      try CollectedRecord.record(in: Array(text.utf8), of: "n1", when: Self.when)
    }
    #expect(failure?.description == sentence)
  }

  @Test
  func `a record that is cut off at any place is none`() throws {
    let bytes = try fixture("zen4")
    let text = bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...]
    for count in stride(from: 1, to: text.count, by: max(1, text.count / 200)) {
      #expect(throws: HostFailure.self, "\(count) bytes") {
        try CollectedRecord.record(in: Array(bytes[..<count]), of: "n1", when: Self.when)
      }
    }
  }

  @Test
  func `two records, or a baseline, are not one host's`() throws {
    let bytes = try fixture("zen4")
    #expect(throws: HostFailure.manyRecords) {
      try CollectedRecord.record(in: bytes + bytes, of: "n1", when: Self.when)
    }
    let baseline = try Repository.bytes(of: "Tests/Fixtures/baseline/pool.json")
    #expect(throws: HostFailure.manyRecords) {
      try CollectedRecord.record(in: baseline, of: "n1", when: Self.when)
    }
  }
}
