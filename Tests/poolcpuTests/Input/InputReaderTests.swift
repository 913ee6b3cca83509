import Glibc
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

@testable import poolcpu

struct InputReaderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func records(
    in path: String, format: Format? = nil
  ) throws(InputError) -> [HostRecord] {
    var reader = InputReader(format: format)
    var found: [HostRecord] = []
    try reader.open(path)
    while let document = try reader.next() {
      if case .record(let record) = document { found.append(record) }
    }
    return found
  }

  private static let dump = """
    CPUID 00000000: 00000001-68747541-444D4163-69746E65
    CPUID 00000001: 00000F4A-00000800-00000000-078BFBFF
    CPUID 80000000: 80000001-68747541-444D4163-69746E65
    CPUID 80000001: 00000F4A-00000000-00000000-E1D3FBFF
    """

  @Test
  func `a dump has the name of its file`() throws {
    for (file, host) in [
      ("n1.txt", "n1"), ("n2.cpuid", "n2"), ("n3.example.org.txt", "n3.example.org"),
      ("n4.example.org", "n4.example.org"), ("n5", "n5"), (".txt", ".txt"),
      ("n6.txt.txt", "n6.txt"),
      ("sub/n7.raw", "n7"),
    ] {
      let path = try folder.write(Self.dump, to: file)
      #expect(try records(in: path).map(\.host) == [host])
    }
  }

  @Test
  func `a fleet larger than a piece is read to its last line`() throws {
    var record = try MachineSketch("", ["avx2"]).record()
    let hosts = (0..<1000).map { "n\($0)" }
    let lines = hosts.flatMap { host in
      record.host = host
      return JSONWriter.line(RecordDocument.json(for: record))
    }
    #expect(lines.count > 2 << 20)
    let path = try folder.write(lines, to: "fleet.jsonl")
    #expect(try records(in: path).map(\.host) == hosts)
    #expect(try records(in: folder.write(lines.dropLast(), to: "cut")).count == 1000)
    #expect(throws: InputError.self) {
      try records(in: folder.write(lines.dropLast(2), to: "cut"))
    }
  }

  @Test
  func `a byte order mark before a document is passed over`() throws {
    let record = try MachineSketch("n1", ["avx2"]).record()
    let bytes = [0xef, 0xbb, 0xbf] + JSONWriter.document(RecordDocument.json(for: record))
    #expect(try records(in: folder.write(bytes, to: "n1.json")) == [record])
  }

  @Test
  func `a format that the user names is the format`() throws {
    let path = try folder.write(Self.dump, to: "n1.txt")
    #expect(try records(in: path, format: .instlatx64).map(\.host) == ["n1"])
    for format in [Format.record, .baseline, .cpuidR, .libcpuidRaw] {
      #expect(throws: InputError.self, "\(format)") { try records(in: path, format: format) }
    }
  }

  @Test
  func `a document of the other schema is refused when the user names one`() throws {
    let record = try MachineSketch("n1", ["avx2"]).record()
    let path = try folder.write(JSONWriter.line(RecordDocument.json(for: record)), to: "n1.json")
    let error = DocumentError.schema(
      found: RecordDocument.schema, expected: [BaselineDocument.schema])
    #expect(throws: InputError.document(path: path, line: 1, error)) {
      try records(in: path, format: .baseline)
    }
  }

  @Test
  func `the files of a folder are read one after another, and each thing has its file`() throws {
    let record = try MachineSketch("n2", ["avx2"]).record()
    let fleet = JSONWriter.line(RecordDocument.json(for: record))
    let paths = [
      try folder.write(Self.dump, to: "a.txt"), try folder.write(fleet + fleet, to: "b.jsonl"),
      try folder.write(Self.dump, to: "c.txt"),
    ]
    var reader = InputReader(format: nil)
    var found: [String] = []
    try reader.open(all: InputFolder.files(at: folder.path))
    while try reader.next() != nil { found.append(reader.path) }
    #expect(found == [paths[0], paths[1], paths[1], paths[2]])
    #expect(try reader.next() == nil)
  }

  @Test
  func `a folder read as a file is told`() throws {
    #expect(throws: InputError.unreadable(path: folder.path, errno: EISDIR)) {
      try records(in: folder.path)
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may read every file"))
  func `a file that may not be read is told`() throws {
    let path = try folder.write(Self.dump, to: "n1.txt")
    #expect(chmod(path, 0) == 0)
    #expect(throws: InputError.unreadable(path: path, errno: EACCES)) { try records(in: path) }
  }

  /// Reading it all would take gigabytes of memory, and more time than a test has.
  @Test(.timeLimit(.minutes(1)))
  func `a file of many gigabytes is refused without reading it`() throws {
    let zeros = try folder.write("", to: "zeros")
    let dump = try folder.write(Self.dump + String(repeating: "\n", count: 65_536), to: "dump")
    for path in [zeros, dump] { #expect(truncate(path, 4 << 30) == 0) }
    #expect(throws: InputError.dump(path: zeros, DumpError(.binary(kind: "binary data")))) {
      try records(in: zeros)
    }
    #expect(throws: InputError.tooLarge(path: dump)) { try records(in: dump) }
  }
}
