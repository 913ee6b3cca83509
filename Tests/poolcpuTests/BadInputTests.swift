import Foundation
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// Whatever is wrong with an input: status 2, one sentence, nothing on standard output, no file left.
struct BadInputTests {
  /// An input below a folder, and the sentence about it; `DIR` stands for the folder.
  struct Row: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var file = "host.txt"
    var prepare: @Sendable (TemporaryFolder) throws -> Void
    var sentence: String
  }

  private static let leaf0 = "CPUID 00000000: 00000001-68747541-444D4163-69746E65\n"
  private static let leaf1 = "CPUID 00000001: 00000F4A-00000800-00000000-078BFBFF\n"
  private static let extended = """
    CPUID 80000000: 80000001-68747541-444D4163-69746E65
    CPUID 80000001: 00000F4A-00000000-00000000-E1D3FBFF

    """

  private static func text(_ text: String) -> @Sendable (TemporaryFolder) throws -> Void {
    { try $0.write(text, to: "host.txt") }
  }

  private static func record(
    _ change: @escaping @Sendable (String) -> String
  ) -> @Sendable (TemporaryFolder) throws -> Void {
    { folder in
      let dump = Array((leaf0 + leaf1 + extended).utf8)
      let record = try Dump.record(from: dump, host: "n1", format: .instlatx64)
      let document = JSONWriter.document(RecordDocument.json(for: record))
      try folder.write(change(String(decoding: document, as: UTF8.self)), to: "host.txt")
    }
  }

  static let rows = [
    Row(
      testDescription: "an empty file", prepare: text(""),
      sentence: "cannot read DIR/host.txt: the file is empty; make the dump again"),
    Row(
      testDescription: "a binary file",
      prepare: { try $0.write([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3], to: "host.txt") },
      sentence: "cannot read DIR/host.txt: the file is a program, not a dump; "
        + "unpack it, or make a text dump"),
    Row(
      testDescription: "a dump that is cut inside a line",
      prepare: text(leaf0 + "CPUID 00000001: 00000F4A-00000800-0000"),
      sentence: "cannot read DIR/host.txt: line 2: a register in a CPUID line has 8 hexadecimal "
        + "digits, found 4 (\"0000\"); make the dump again"),
    Row(
      testDescription: "a dump that is cut between lines",
      prepare: text(leaf0 + leaf1 + "CPUID 80000000: 80000001-68747541-444D4163-69746E65\n"),
      sentence: "cannot read DIR/host.txt: CPU 0 has no leaf 80000001; the dump seems to be cut "
        + "off; make the dump again"),
    Row(
      testDescription: "a CPUID line with 7 digits",
      prepare: text(leaf0 + "CPUID 00000001: 00000F4A-0000800-00000000-078BFBFF\n" + extended),
      sentence: "cannot read DIR/host.txt: line 2: a register in a CPUID line has 8 hexadecimal "
        + "digits, found 7 (\"0000800\"); make the dump again"),
    Row(
      testDescription: "two leaves 1 that disagree",
      prepare: text(
        leaf0 + leaf1 + "CPUID 00000001: 00000F4A-00000800-00000001-078BFBFF\n" + extended),
      sentence: "cannot read DIR/host.txt: line 3: leaf 00000001 subleaf 0 comes twice in one "
        + "logical CPU and disagrees: first 00000f4a-00000800-00000000-078bfbff, then "
        + "00000f4a-00000800-00000001-078bfbff; make the dump again"),
    Row(
      testDescription: "a schema version that is not known",
      prepare: record { $0.replacingOccurrences(of: "poolcpu.host/1", with: "poolcpu.host/2") },
      sentence: "cannot read DIR/host.txt: its schema is \"poolcpu.host/2\", expected "
        + "poolcpu.host/1 or poolcpu.baseline/1; use the version of poolcpu that wrote it"),
    Row(
      testDescription: "a wrong type",
      prepare: record { $0.replacingOccurrences(of: "\"family\": 15", with: "\"family\": \"15\"") },
      sentence:
        "cannot read DIR/host.txt: family: expected a whole number from 0 to 4294967295, found "
        + "\"15\"; correct the file or make it again"),
    Row(
      testDescription: "a statement that contradicts the leaves",
      prepare: record { $0.replacingOccurrences(of: "\"family\": 15", with: "\"family\": 16") },
      sentence: "cannot read DIR/host.txt: family says 16, but its leaves say 15; "
        + "correct the file or make it again"),
    Row(
      testDescription: "a host that comes twice", file: "",
      prepare: { folder in
        for name in ["a/n1.txt", "b/n1.txt"] {
          try folder.write(leaf0 + leaf1 + extended, to: name)
        }
      },
      sentence: "host n1 comes twice, in DIR/a/n1.txt and in DIR/b/n1.txt; "
        + "give each record its own name"),
    Row(
      testDescription: "an empty folder", file: "", prepare: { _ in },
      sentence: "there is no file below DIR; put records or dumps of hosts there"),
    Row(
      testDescription: "a file that is not there", prepare: { _ in },
      sentence: "cannot read DIR/host.txt (No such file or directory); "
        + "check its path and permissions"),
    Row(
      testDescription: "a file that cannot be opened",
      prepare: { folder in
        try FileManager.default.createSymbolicLink(
          atPath: "\(folder.path)/host.txt", withDestinationPath: "host.txt")
      },
      sentence: "cannot read DIR/host.txt (Too many levels of symbolic links); "
        + "check its path and permissions"),
    Row(
      testDescription: "a folder that leads back to itself", file: "",
      prepare: { folder in
        try folder.write(leaf0 + leaf1 + extended, to: "a/n1.txt")
        try FileManager.default.createSymbolicLink(
          atPath: "\(folder.path)/a/loop", withDestinationPath: "..")
      },
      sentence: "cannot read DIR/a/loop: it leads back to a folder that it lies in; "
        + "remove the link"),
    Row(
      testDescription: "4 GB of zeros",
      prepare: { folder in
        let path = try folder.write("", to: "host.txt")
        let file = try #require(FileHandle(forWritingAtPath: path))
        try file.truncate(atOffset: 4 << 30)
        try file.close()
      },
      sentence: "cannot read DIR/host.txt: the file is binary data, not a dump; "
        + "unpack it, or make a text dump"),
    Row(
      testDescription: "an ARM dump",
      prepare: text(
        "_________________ Logical CPU #0 _________________\narm_midr=00000000410fd0c0\n"),
      sentence: "cannot read DIR/host.txt: the dump describes an ARM processor; "
        + "poolcpu levels x86 only"),
    Row(
      testDescription: "a dump without leaf 1", prepare: text(leaf0 + extended),
      sentence: "cannot read DIR/host.txt: CPU 0 has no leaf 00000001; the dump seems to be cut "
        + "off; make the dump again"),
    Row(
      testDescription: "a name that would move the cursor", file: "\u{1b}[2J\nhost.txt",
      prepare: { try $0.write("", to: "\u{1b}[2J\nhost.txt") },
      sentence: "cannot read DIR/\\u{1b}[2J\\u{a}host.txt: the file is empty; make the dump again"),
  ]

  @Test(arguments: rows, ["baseline", "show", "check"])
  func `an input that cannot be read ends in one sentence and nothing else`(
    row: Row, command: String
  ) throws {
    // What a folder holds twice is told by the commands that pool it.
    if command == "show" && row.testDescription == "a host that comes twice" { return }
    let folder = try TemporaryFolder()
    let answers = try TemporaryFolder()
    try row.prepare(folder)
    let input = row.file.isEmpty ? folder.path : "\(folder.path)/\(row.file)"
    let arguments =
      switch command {
      case "check": ["check", input, input, "-o", "\(answers.path)/answer"]
      case "baseline": ["baseline", input, "-o", "\(answers.path)/answer"]
      default: [command, input]
      }
    let result = try Command.poolcpu(arguments).run()
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    let sentence = row.sentence.replacingOccurrences(of: "DIR", with: folder.path)
    #expect(result.errorText == "poolcpu: \(sentence)\n")
    #expect(try answers.names == [])
  }

  @Test(arguments: ["show", "baseline", "msr", "wrmsr"])
  func `escapes in a brand or a name never reach the terminal`(form: String) throws {
    let folder = try TemporaryFolder()
    var table = try MachineSketch("x", ["sse2"]).table()
    table[0x8000_0002] = CPUIDRegisters(0x4a32_5b1b, 0x9b0a_0d07, 0x202e_e2ae, 0x2020_2020)
    table[0x8000_0003] = .zero
    table[0x8000_0004] = .zero
    let record = try HostRecord(
      host: "evil\u{1b}]0;x\u{7}\n\u{202e}name", source: RecordSource(how: "test\u{1b}[31m"),
      environment: ["kernel\u{1b}": "\u{9b}2J"], cpus: [LogicalCPU(number: 0, leaves: table)])
    let path = try folder.write(
      JSONWriter.document(RecordDocument.json(for: record)), to: "evil.json")
    let arguments =
      switch form {
      case "msr", "wrmsr": ["baseline", path, "--format", form]
      default: [form, path]
      }
    let result = try Command.poolcpu(arguments).run()
    #expect(result.status == 0, "\(result.errorText)")
    let disturbing = (result.outputText + result.errorText).unicodeScalars.filter {
      switch $0.properties.generalCategory {
      case .control: $0 != "\n" && $0 != "\t"
      case .format, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
    #expect(disturbing.isEmpty)
  }
}
