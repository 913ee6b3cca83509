import Glibc
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// What cannot be read is refused by the real program, in one sentence, and nothing else is written.
struct BadInputTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Runs every command that reads `paths` and expects status 2 and only `message` on standard error.
  private func expectRefused(_ paths: String..., because message: String) throws {
    let last = paths.last ?? ""
    for arguments in [
      ["baseline"] + paths, ["baseline"] + paths + ["-o", "out.json", "--format", "json"],
      ["check", last, last], ["check", "-o", "out.txt", last, last], ["show", last],
    ] {
      if paths.count > 1 && arguments[0] != "baseline" { continue }
      let result = try Command.poolcpu(arguments, in: folder.path).run()
      #expect(result.status == 2, "\(arguments)")
      #expect(result.output == [], "\(arguments)")
      #expect(result.errorText == "poolcpu: \(message)\n", "\(arguments)")
    }
    #expect(try folder.names.filter { $0.contains("out") } == [])
  }

  private static var machine: MachineSketch { MachineSketch("n1", ["fpu", "aes", "sse2"]) }
  private static let cure = "correct the file or make it again"

  private static func dump() throws -> String { PlainText.instLatx64(try machine.record()) }

  private static func document() throws -> String {
    String(
      decoding: JSONWriter.document(RecordDocument.json(for: try machine.record())), as: UTF8.self)
  }

  struct Row: CustomTestStringConvertible {
    var testDescription: String
    var bytes: @Sendable () throws -> [UInt8]
    var message: String

    init(
      _ description: String, _ message: String,
      _ bytes: @escaping @Sendable @autoclosure () throws -> String
    ) {
      testDescription = description
      self.message = message
      self.bytes = { Array(try bytes().utf8) }
    }

    init(
      _ description: String, _ message: String, bytes: @escaping @Sendable () throws -> [UInt8]
    ) {
      testDescription = description
      self.message = message
      self.bytes = bytes
    }
  }

  static let files = [
    Row("an empty file", "the file is empty; \(cure)", ""),
    Row("a file of blanks", "the file is empty; \(cure)", " \n\t\r\n"),
    Row(
      "a binary file", "the file is binary data, not a dump; unpack it, or give a dump as text",
      "CPUID\u{0}\u{1}\u{2}"),
    Row(
      "a compressed file",
      "the file is a gzip archive, not a dump; unpack it, or give a dump as text",
      bytes: { [0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00] }),
    Row(
      "a program", "the file is a program, not a dump; unpack it, or give a dump as text",
      "\u{7f}ELF\u{2}\u{1}"),
    Row(
      "UTF-16", "the file is UTF-16 text, not a dump; unpack it, or give a dump as text",
      bytes: { [0xff, 0xfe, 0x43, 0x00, 0x50, 0x00] }),
    Row(
      "any text",
      """
      the file is no format that poolcpu knows: no host record, baseline, dump of CPUID or \
      platform's text that can be told by its content; check that it is the right file
      """, "Dear all,\nhere is my CPU.\n"),
    Row(
      "a git-LFS pointer",
      "the file is a git-LFS pointer without the data; fetch it with git lfs pull",
      "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n"),
    Row(
      "an ARM dump", "the dump describes an ARM processor; poolcpu levels x86 only; leave it out",
      "_________________ Logical CPU #0 _________________\narm_midr=00000000410fd493\n"),
    Row(
      "a dump cut off inside a line",
      "line 3: a register in a CPUID line has 8 hexadecimal digits, found 3 (\"0A1\"); \(cure)",
      String(try dump().prefix(while: { $0 != "\n" })) + "\n"
        + "CPUID 00000000: \(zeros)\nCPUID 00000001: 0A1"
    ),
    Row(
      "a dump cut off behind a line",
      "CPU 0 has no leaf 80000000; the dump seems to be cut off; \(cure)",
      try lines { $0.hasPrefix("CPUID 8") }),
    Row(
      "a CPUID line with 7 digits",
      "line 3: a register in a CPUID line has 8 hexadecimal digits, found 7 (\"0A10F11\"); \(cure)",
      replacing("00A10F11", with: "0A10F11", in: try dump())),
    Row(
      "two leaves 1 that disagree",
      """
      line \(lineCount + 1): leaf 00000001 subleaf 0 comes twice in one logical CPU and disagrees: \
      first 00a10f11-00000800-02000000-04000001, then 00a10f11-00000800-02000000-04000000; \(cure)
      """, try dump() + "CPUID 00000001: 00A10F11-00000800-02000000-04000000\n"),
    Row(
      "a dump without leaf 1", "CPU 0 has no leaf 00000001; the dump seems to be cut off; \(cure)",
      try lines { $0.hasPrefix("CPUID 00000001") }),
    Row(
      "terminal escapes in a brand string",
      "the brand string of CPU 0 holds terminal escapes (\"\\u{1b}[2J\"); \(cure)",
      try dump() + """
        CPUID 80000002: 4A325B1B-00000000-00000000-00000000
        CPUID 80000003: 00000000-00000000-00000000-00000000
        CPUID 80000004: 00000000-00000000-00000000-00000000
        CPUID 80000005: 00000000-00000000-00000000-00000000
        CPUID 80000006: 00000000-00000000-00000000-00000000
        CPUID 80000007: 00000000-00000000-00000000-00000000
        CPUID 80000008: 00003030-00000000-00000000-00000000

        """),
    Row(
      "JSON with an unknown schema version",
      """
      its schema is "poolcpu.host/2", expected poolcpu.host/1 or poolcpu.baseline/1; \
      use the version of poolcpu that wrote it
      """, replacing("poolcpu.host/1", with: "poolcpu.host/2", in: try document())),
    Row(
      "JSON without a schema",
      "it names no schema, expected poolcpu.host/1 or poolcpu.baseline/1; \(cure)", "{}"),
    Row(
      "JSON with a wrong type",
      "family: expected a whole number from 0 to 4294967295, found \"25\"; \(cure)",
      replacing("\"family\": 25", with: "\"family\": \"25\"", in: try document())),
    Row(
      "JSON cut off",
      "line 3, column 1: expected a key in quotes, found the end of the text; \(cure)",
      "{\n  \"brand\": \"\",\n"),
    Row(
      "a second line of JSON that is broken",
      "line 2, column 2: expected a key in quotes, found 'x'; \(cure)",
      String(
        decoding: JSONWriter.line(RecordDocument.json(for: try machine.record())), as: UTF8.self)
        + "{x"),
    Row(
      "a second document that is broken",
      "the document on line 2, host 'n2': it has no \"cpus\"; \(cure)",
      String(
        decoding: JSONWriter.line(RecordDocument.json(for: try machine.record())), as: UTF8.self)
        + "{\"schema\":\"poolcpu.host/1\",\"host\":\"n2\"}\n"),
    Row(
      "escapes in JSON",
      "vendor says \"\\u{1b}[2J\\u{202e}\\u{a}\", but its leaves say \"AuthenticAMD\"; \(cure)",
      replacing(
        "\"vendor\": \"AuthenticAMD\"", with: "\"vendor\": \"\\u001b[2J\u{202e}\\n\"",
        in: try document())),
    Row(
      "an escape where a number should be",
      "line 1, column 2: expected a key in quotes, found byte 0x1b; \(cure)", "{\u{1b}[2J"),
  ]

  private static let zeros = "00000000-00000000-00000000-00000000"

  private static var lineCount: Int {
    (try? dump().split(separator: "\n").count) ?? 0
  }

  /// The dump without the lines that `isLeftOut` finds.
  private static func lines(without isLeftOut: (Substring) -> Bool) throws -> String {
    try dump().split(separator: "\n").filter { !isLeftOut($0) }.map { $0 + "\n" }.joined()
  }

  private static func replacing(_ text: String, with other: String, in whole: String) -> String {
    whole.replacing(text, with: other)
  }

  @Test(arguments: files)
  func `a file that is no host is refused`(row: Row) throws {
    try folder.write(row.bytes(), to: "n1")
    try expectRefused("n1", because: "cannot read n1: \(row.message)")
  }

  @Test(arguments: files)
  func `standard input that is no host is refused`(row: Row) throws {
    let result = try Command.poolcpu(["baseline", "-"], input: row.bytes()).run()
    #expect(result.status == 2)
    #expect(result.output == [])
    #expect(result.errorText == "poolcpu: cannot read standard input: \(row.message)\n")
  }

  @Test
  func `what was read before a broken input is not answered with`() throws {
    try folder.write(Self.document(), to: "good.json")
    try folder.write("", to: "bad.json")
    try expectRefused(
      "good.json", "bad.json", because: "cannot read bad.json: the file is empty; \(Self.cure)")
  }

  @Test
  func `an output that is there stays as it was`() throws {
    try folder.write("", to: "bad.json")
    try folder.write("precious", to: "old")
    let result = try Command.poolcpu(["baseline", "bad.json", "-o", "old"], in: folder.path).run()
    #expect(result.status == 2)
    #expect(try folder.read("old") == Array("precious".utf8))
    #expect(try folder.names == ["bad.json", "old"])
  }

  @Test
  func `a host name that comes twice in a pool is refused`() throws {
    try folder.write(Self.document(), to: "pool/a.json")
    try folder.write(Self.document(), to: "pool/b.json")
    let message =
      "host n1 comes twice, in pool/a.json and in pool/b.json; give each record its own name"
    for arguments in [["baseline", "pool"], ["check", "pool/a.json", "pool"]] {
      let result = try Command.poolcpu(arguments, in: folder.path).run()
      #expect(result.status == 2)
      #expect(result.output == [])
      #expect(result.errorText == "poolcpu: \(message)\n")
    }
  }

  @Test
  func `a host name that comes twice in a file is refused`() throws {
    try folder.write(Self.document() + Self.document(), to: "pool.json")
    let result = try Command.poolcpu(["baseline", "pool.json"], in: folder.path).run()
    #expect(result.status == 2)
    #expect(result.output == [])
    #expect(
      result.errorText
        == "poolcpu: host n1 comes twice in pool.json; give each record its own name\n")
  }

  @Test
  func `an empty folder is refused`() throws {
    #expect(mkdir("\(folder.path)/pool", 0o755) == 0)
    let message = "there is no file below pool; put records or dumps of hosts there"
    try expectRefused("pool", because: message)
    try folder.write("hidden", to: "pool/.hidden")
    try expectRefused("pool", because: message)
  }

  @Test
  func `a file that is not there is refused`() throws {
    try expectRefused("n1", because: "cannot read n1 (No such file or directory); check its path")
    try expectRefused(
      "x/n1", because: "cannot read x/n1 (No such file or directory); check its path")
  }

  @Test
  func `a file that is misspelt is told with those that are there`() throws {
    for name in ["node1.json", "node2.json", "other.json"] {
      try folder.write(Self.document(), to: "pool/\(name)")
    }
    try expectRefused(
      "pool/node1.jsn",
      because: "cannot read pool/node1.jsn (No such file or directory); "
        + "did you mean pool/node1.json or pool/node2.json?")
  }

  @Test
  func `all inputs that cannot be read are told before there is no answer`() throws {
    try folder.write(Self.document(), to: "pool/a.json")
    try folder.write("what is this\n", to: "pool/b.txt")
    try folder.write("{\"schema\":", to: "pool/c.json")
    for arguments in [
      ["baseline", "pool", "x"], ["check", "pool", "x"], ["models", "pool", "x"],
    ] {
      let result = try Command.poolcpu(arguments, in: folder.path).run()
      #expect(result.status == 2 && result.output == [])
      let lines = result.errorText.split(separator: "\n")
      #expect(lines.count == 4, "\(result.errorText)")
      #expect(lines[0].hasPrefix("poolcpu: cannot read pool/b.txt: "))
      #expect(lines[1].hasPrefix("poolcpu: cannot read pool/c.json: "))
      #expect(lines[2].hasPrefix("poolcpu: cannot read x (No such file"))
      #expect(lines[3] == "poolcpu: there is no answer: 3 inputs cannot be read")
    }
  }

  @Test
  func `a folder full of other things is given up`() throws {
    for number in 0..<80 { try folder.write("what is this\n", to: "pool/\(number).txt") }
    let result = try Command.poolcpu(["baseline", "pool"], in: folder.path).run()
    let lines = result.errorText.split(separator: "\n")
    #expect(result.status == 2 && lines.count == 51)
    #expect(lines.last == "poolcpu: there is no answer: 50 inputs cannot be read")
  }

  @Test
  func `a link to nothing stops the answer`() throws {
    try folder.write(Self.document(), to: "pool/a.json")
    #expect(symlink("nowhere", "\(folder.path)/pool/b.json") == 0)
    try expectRefused(
      "pool",
      because: "cannot read pool/b.json (No such file or directory); check its path and permissions"
    )
  }

  @Test
  func `a link to itself stops the answer`() throws {
    try folder.write(Self.document(), to: "pool/a.json")
    #expect(symlink("b.json", "\(folder.path)/pool/b.json") == 0)
    try expectRefused(
      "pool",
      because:
        "cannot read pool/b.json (Too many levels of symbolic links); check its path and permissions"
    )
  }

  @Test
  func `a pipe in a folder stops the answer, and nobody waits for it`() throws {
    try folder.write(Self.document(), to: "pool/a.json")
    #expect(mkfifo("\(folder.path)/pool/b", 0o644) == 0)
    try expectRefused(
      "pool",
      because: "cannot read pool/b: it is neither file nor folder; take it out of the folder")
  }

  @Test(.enabled(if: getuid() != 0, "root may read every file"))
  func `a file without permission stops the answer`() throws {
    let path = try folder.write(Self.document(), to: "pool/a.json")
    #expect(chmod(path, 0) == 0)
    try expectRefused(
      "pool", because: "cannot read pool/a.json (Permission denied); check its path and permissions"
    )
  }

  @Test
  func `a loop of folders stops the answer`() throws {
    try folder.write(Self.document(), to: "pool/a/n1.json")
    #expect(symlink("..", "\(folder.path)/pool/a/up") == 0)
    try expectRefused(
      "pool",
      because: "cannot read pool/a/up: it leads back to a folder that it lies in; remove the link")
  }

  @Test
  func `four gigabytes of zeros are refused after their beginning`() throws {
    let path = try folder.write("", to: "zeros")
    #expect(truncate(path, 4 << 30) == 0)
    try expectRefused(
      "zeros",
      because:
        "cannot read zeros: the file is binary data, not a dump; unpack it, or give a dump as text")
  }

  @Test(arguments: [
    (
      "CPUID\n",
      "it holds a dump or document of more than 1 GiB, which no host has; check what it is"
    ),
    ("{\n", "line 2, column 100001: expected a key in quotes, found byte 0x00; \(cure)"),
  ])
  func `four gigabytes after a good beginning are refused as well`(
    beginning: String, message: String
  ) throws {
    let blanks = String(repeating: " ", count: 100_000)
    let path = try folder.write(beginning + blanks, to: "large")
    #expect(truncate(path, 4 << 30) == 0)
    let result = try Command.poolcpu(["baseline", "large"], in: folder.path).run()
    #expect(result.status == 2)
    #expect(result.output == [])
    #expect(result.errorText == "poolcpu: cannot read large: \(message)\n")
  }

  @Test
  func `a name that could disturb a terminal is escaped`() throws {
    let name = "a\u{1b}[2J\u{202e}\nb"
    try folder.write("", to: name)
    try expectRefused(
      name,
      because: "cannot read a\\u{1b}[2J\\u{202e}\\u{a}b: the file is empty; \(Self.cure)")
  }
}
