import Glibc
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

@testable import poolcpu

/// What the commands say to input that they cannot use.
///
/// Always: status 2, one sentence on standard error, nothing on standard output, no output file.
struct BadInputTests {
  struct Row: CustomTestStringConvertible {
    var testDescription: String
    /// The bytes of the file, or how to make what lies in its place.
    var make: @Sendable (TemporaryFolder) throws -> Void
    /// What is read, below the folder.
    var input: String
    /// The sentence, in which FOLDER stands for the folder's path.
    var message: String

    init(
      _ description: String, _ input: String, _ message: String,
      make: @escaping @Sendable (TemporaryFolder) throws -> Void
    ) {
      testDescription = description
      self.input = input
      self.message = message
      self.make = make
    }

    init(_ description: String, text: String, _ message: String) {
      self.init(description, bytes: Array(text.utf8), message)
    }

    init(_ description: String, bytes: [UInt8], _ message: String) {
      self.init(description, "n1.txt", "cannot read FOLDER/n1.txt: \(message)") { folder in
        try folder.write(bytes, to: "n1.txt")
      }
    }
  }

  private static let leaf0 = "CPUID 00000000: 00000001-68747541-444D4163-69746E65\n"
  private static let leaf1 = "CPUID 00000001: 00000F4A-00000800-00000000-078BFBFF\n"
  private static let cure = "correct the file or make it again"

  static let dumps = [
    Row("an empty file", text: "", "the file is empty"),
    Row("a blank file", text: " \r\n\t\n", "the file is empty"),
    Row(
      "a binary file", bytes: [0x43, 0x50, 0x55, 0x00, 0xff], "the file is binary data, not a dump"),
    Row(
      "a text of another kind", text: "Lorem ipsum\n",
      """
      the file is no format that poolcpu knows: no host record, baseline, InstLatx64 or AIDA64 \
      dump, cpuid -r output or libcpuid file
      """),
    Row(
      "a register of seven digits",
      text: leaf0 + "CPUID 00000001: 00000F4A-0000800-00000000-078BFBFF\n",
      "line 2: a register in a CPUID line has 8 hexadecimal digits, found 7 (\"0000800\")"),
    Row(
      "a dump that ends in a line", text: leaf0 + leaf1 + "CPUID 80000000: 800000",
      "line 3: a register in a CPUID line has 8 hexadecimal digits, found 6 (\"800000\")"),
    Row(
      "a dump that ends between lines",
      text: leaf0 + leaf1 + "CPUID 80000000: 80000018-68747541-444D4163-69746E65\n",
      "CPU 0 has no leaf 80000001; the dump seems to be cut off"),
    Row(
      "a dump without leaf 1", text: leaf0,
      "CPU 0 has no leaf 00000001; the dump seems to be cut off"),
    Row(
      "two leaves 1 that disagree",
      text: leaf0 + leaf1 + leaf1.replacing("F4A", with: "F4B"),
      """
      line 3: leaf 00000001 subleaf 0 comes twice in one logical CPU and disagrees: \
      first 00000f4a-00000800-00000000-078bfbff, then 00000f4b-00000800-00000000-078bfbff
      """),
    Row(
      "an ARM dump", text: "arm_midr=410fd083\n",
      "the dump describes an ARM processor; poolcpu levels x86 only"),
    Row(
      "terminal escapes in a dump",
      text: leaf0 + "CPUID 00000001: \u{1b}[2J\n",
      "line 2: expected a register in a CPUID line, found \"\\u{1b}[2J\""),
  ]

  static let documents = [
    Row(
      "JSON that is cut off", text: "{\"schema\": \"poolcpu.host/1\",\n",
      "line 2, column 1: expected a key in quotes, found the end of the text; \(cure)"),
    Row(
      "an unknown version of the schema", text: "{\"schema\": \"poolcpu.host/2\"}",
      """
      its schema is "poolcpu.host/2", expected poolcpu.host/1 or poolcpu.baseline/1; \
      use the version of poolcpu that wrote it
      """),
    Row(
      "terminal escapes in a schema", text: "{\"schema\": \"\\u001b[2J\"}",
      """
      its schema is "\\u{1b}[2J", expected poolcpu.host/1 or poolcpu.baseline/1; \
      use the version of poolcpu that wrote it
      """),
    Row(
      "a wrong type", text: record { $0.replacing("\"family\":25", with: "\"family\":\"25\"") },
      "family: expected a whole number from 0 to 4294967295, found \"25\"; \(cure)"),
    Row(
      "terminal escapes in a brand",
      text: record { $0.replacing("\"brand\":\"\"", with: "\"brand\":\"\\u001b]0;x\\u0007\"") },
      "brand says \"\\u{1b}]0;x\\u{7}\", but its leaves say \"\"; \(cure)"),
    Row(
      "a wrong line of a fleet",
      text: record { $0 } + record { $0.replacing("\"model\":17", with: "\"model\":18") },
      "the document on line 2: model says 18, but its leaves say 17; \(cure)"),
    Row(
      "a broken line of a fleet", text: record { $0 } + "\n" + record { "\($0.dropLast(2))" },
      "line 3, column \(record { $0 }.utf8.count - 1): expected a comma or a closing brace, "
        + "found the end of the text; \(cure)"),
  ]

  static let places = [
    Row(
      "no file", "none",
      "cannot read FOLDER/none (No such file or directory); "
        + "check its path and permissions"
    ) { _ in },
    Row(
      "no file behind a link", "link",
      "cannot read FOLDER/link (No such file or directory); "
        + "check its path and permissions"
    ) { #expect(symlink("none", "\($0.path)/link") == 0) },
    Row(
      "a name with terminal escapes", "\u{1b}[2J",
      "cannot read FOLDER/\\u{1b}[2J (No such file or directory); check its path and permissions"
    ) {
      _ in
    },
    Row(
      "a link to itself", "link",
      "cannot read FOLDER/link (Too many levels of symbolic links); check its path and permissions"
    ) { #expect(symlink("link", "\($0.path)/link") == 0) },
    Row(
      "an empty folder", "pool",
      "there is no file below FOLDER/pool; put records or dumps of hosts there"
    ) { #expect(mkdir("\($0.path)/pool", 0o755) == 0) },
    Row(
      "a directory loop", "pool",
      "cannot read FOLDER/pool/a/back: it leads back to a folder that it lies in; remove the link"
    ) {
      try $0.write("", to: "pool/a/file")
      #expect(symlink("..", "\($0.path)/pool/a/back") == 0)
    },
    Row(
      "a pipe in a folder", "pool",
      "cannot read FOLDER/pool/pipe: it is neither file nor folder; take it out of the folder"
    ) {
      #expect(mkdir("\($0.path)/pool", 0o755) == 0)
      #expect(mkfifo("\($0.path)/pool/pipe", 0o600) == 0)
    },
    Row(
      "one bad file among good ones", "pool",
      "cannot read FOLDER/pool/b: the file is empty"
    ) {
      try $0.write(record { $0 }, to: "pool/a")
      try $0.write("", to: "pool/b")
    },
    Row(
      "a bad document after a good one", "pool",
      "cannot read FOLDER/pool/b: family says 26, but its leaves say 25; \(cure)"
    ) {
      try $0.write(record { $0 }, to: "pool/a")
      try $0.write(record { $0.replacing("\"family\":25", with: "\"family\":26") }, to: "pool/b")
    },
    Row(
      "four gigabytes of zeros", "zeros",
      "cannot read FOLDER/zeros: the file is binary data, not a dump"
    ) {
      let path = try $0.write("", to: "zeros")
      #expect(truncate(path, 4 << 30) == 0)
    },
    Row(
      "four gigabytes behind a dump", "dump",
      "cannot read FOLDER/dump: it holds a dump or document of more than 1 GiB, which no host has; "
        + "check what it is"
    ) {
      let text = leaf0 + leaf1 + String(repeating: "\n", count: 65_536)
      let path = try $0.write(text, to: "dump")
      #expect(truncate(path, 4 << 30) == 0)
    },
  ]

  @Test(arguments: dumps + documents + places, ["show", "baseline"])
  func `the answer is one sentence, and status 2`(row: Row, command: String) throws {
    let folder = try TemporaryFolder()
    try row.make(folder)
    let result = try Command.poolcpu([command, "\(folder.path)/\(row.input)"]).run()
    try expect(result, row.message, in: folder)
  }

  @Test(arguments: dumps + documents)
  func `an answer that was there stays as it was`(row: Row) throws {
    let folder = try TemporaryFolder()
    try row.make(folder)
    let answer = try folder.write("before", to: "answer")
    let result = try Command.poolcpu(
      ["baseline", "\(folder.path)/\(row.input)", "-o", answer]
    ).run()
    try expect(result, row.message, in: folder)
    #expect(try folder.names == ["answer", "n1.txt"])
    #expect(try folder.read("answer") == Array("before".utf8))
  }

  @Test(.enabled(if: geteuid() != 0, "root may read every file"), arguments: ["show", "baseline"])
  func `a file that may not be read stops the answer`(command: String) throws {
    let folder = try TemporaryFolder()
    #expect(chmod(try folder.write("", to: "n1.txt"), 0) == 0)
    let result = try Command.poolcpu([command, folder.path]).run()
    let message = "cannot read FOLDER/n1.txt (Permission denied); check its path and permissions"
    try expect(result, message, in: folder)
  }

  @Test
  func `a host name that comes twice in a pool is refused with both files`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.record { $0 }, to: "pool/a.json")
    try folder.write(Self.leaf0 + Self.leaf1, to: "pool/b/n1.txt")
    let result = try Command.poolcpu(["baseline", "\(folder.path)/pool"]).run()
    let message =
      "host n1 comes twice, in FOLDER/pool/a.json and in FOLDER/pool/b/n1.txt; "
      + "give each record its own name"
    try expect(result, message, in: folder)
  }

  @Test
  func `standard input has a name`() throws {
    let result = try Command.poolcpu(["show", "-"], input: Array("x".utf8)).run()
    let message = """
      cannot read standard input: the file is no format that poolcpu knows: no host record, \
      baseline, InstLatx64 or AIDA64 dump, cpuid -r output or libcpuid file
      """
    try expect(result, message, in: TemporaryFolder())
  }

  private func expect(
    _ result: Command.Result, _ message: String, in folder: TemporaryFolder
  ) throws {
    #expect(result.errorText.replacing(folder.path, with: "FOLDER") == "poolcpu: \(message)\n")
    #expect(result.output == [])
    #expect(result.status == 2)
  }

  /// The line of a record, changed.
  private static func record(_ change: (String) -> String) -> String {
    let record = try? MachineSketch("n1", []).record()
    return change(
      String(
        decoding: record.map { JSONWriter.line(RecordDocument.json(for: $0)) } ?? [], as: UTF8.self)
    )
  }
}
