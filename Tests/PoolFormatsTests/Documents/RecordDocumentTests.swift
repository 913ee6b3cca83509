import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// What is refused in a record, and in which words.
struct RecordDocumentTests {
  private static let cure = "correct the file or make it again"

  /// A document with two CPUs that differ in their ids and in one MSR.
  private static func document() throws -> JSONValue {
    var table = try MachineSketch("", ["aes"]).table()
    let brand = Array("AMD EPYC".utf8) + [UInt8](repeating: 0, count: 40)
    for leaf in 0..<3 {
      let words = (0..<4).map { word in
        (0..<4).reduce(UInt32(0)) { value, byte in
          value | UInt32(brand[leaf * 16 + word * 4 + byte]) << UInt32(byte * 8)
        }
      }.map { RegisterValue(rawValue: $0) }
      table[CPUIDLeaf(rawValue: 0x8000_0002 + UInt32(leaf))] = CPUIDRegisters(
        words[0], words[1], words[2], words[3])
    }
    let cpus = (0..<2).map { number in
      var leaves = table
      leaves[1]?.ebx = RegisterValue(rawValue: UInt32(number) << 24)
      return LogicalCPU(
        number: number, leaves: leaves,
        msrs: [
          0xc001_1004: .value(1), 0x8b: number == 0 ? .value(2) : .unreadable,
        ])
    }
    var record = try HostRecord(
      host: "n1", source: RecordSource(how: "scan", when: "now", by: "me"),
      environment: ["kernel": "6.1"], cpus: cpus)
    record.kernelFlags = [KernelFlags(cpus: CPUSet([0, 1]), flags: ["fpu", "aes"])]
    record.kvm = HypervisorAnswer(leaves: table, msrs: [0x10a: 1])
    record.clock = TSCClock(kHz: 2_900_000, canScale: true)
    record.mxcsrMask = 0x2_ffff
    return RecordDocument.json(for: record)
  }

  struct Row: CustomTestStringConvertible {
    var testDescription: String { path.joined(separator: " ") + ": " + message }
    var path: [String]
    var value: JSONValue?
    var message: String

    init(_ path: String, _ value: JSONValue?, _ message: String) {
      self.path = path.split(separator: " ").map(String.init)
      self.value = value
      self.message = message
    }
  }

  static let schemas = [
    Row("schema", nil, "it names no schema, expected poolcpu.host/1; \(cure)"),
    Row(
      "schema", "poolcpu.host/2",
      """
      its schema is "poolcpu.host/2", expected poolcpu.host/1; \
      use the version of poolcpu that wrote it
      """),
    Row("schema", .integer(1), "schema: expected a string, found 1; \(cure)"),
    Row("", .array([]), "it: expected an object, found an array; \(cure)"),
  ]

  static let missing = [
    Row("host", nil, "it has no \"host\"; \(cure)"),
    Row("vendor", nil, "it has no \"vendor\"; \(cure)"),
    Row("family", nil, "it has no \"family\"; \(cure)"),
    Row("model", nil, "it has no \"model\"; \(cure)"),
    Row("stepping", nil, "it has no \"stepping\"; \(cure)"),
    Row("brand", nil, "it has no \"brand\"; \(cure)"),
    Row("source", nil, "it has no \"source\"; \(cure)"),
    Row("source how", nil, "source has no \"how\"; \(cure)"),
    Row("cpus", nil, "it has no \"cpus\"; \(cure)"),
    Row("cpus 0 cpus", nil, "cpus[0] has no \"cpus\"; \(cure)"),
    Row("cpus 0 leaves", nil, "cpus[0] has no \"leaves\"; \(cure)"),
  ]

  static let types = [
    Row("host", .null, "host: expected a string, found null; \(cure)"),
    Row("host", "", "host: expected a name, found \"\"; \(cure)"),
    Row("vendor", .bool(true), "vendor: expected a string, found true; \(cure)"),
    Row(
      "family", "25", "family: expected a whole number from 0 to 4294967295, found \"25\"; \(cure)"),
    Row(
      "family", .number("25.0"),
      "family: expected a whole number from 0 to 4294967295, found 25.0; \(cure)"),
    Row(
      "model", .number("-1"),
      "model: expected a whole number from 0 to 4294967295, found -1; \(cure)"),
    Row("source", "scan", "source: expected an object, found \"scan\"; \(cure)"),
    Row("source when", .integer(1), "source.when: expected a string, found 1; \(cure)"),
    Row("environment", .array([]), "environment: expected an object, found an array; \(cure)"),
    Row(
      "environment kernel", .object([:]),
      "environment[\"kernel\"]: expected a string, found an object; \(cure)"),
    Row("cpus", .object([:]), "cpus: expected an array, found an object; \(cure)"),
    Row("cpus 0", "0", "cpus[0]: expected an object, found \"0\"; \(cure)"),
    Row(
      "cpus 0 cpus", "0-",
      "cpus[0].cpus: expected a list of CPUs up to 16383 such as 0-3,8, found \"0-\"; \(cure)"
    ),
    Row(
      "cpus 0 cpus", "0-1048576",
      "cpus[0].cpus: expected a list of CPUs up to 16383 such as 0-3,8, found \"0-1048576\"; \(cure)"
    ),
    Row(
      "cpus 0 leaves 1.0", .array([]),
      "cpus[0].leaves[\"1.0\"]: expected a key such as 0000000d.1, found \"1.0\"; \(cure)"),
    Row(
      "cpus 0 leaves 00000001.0", .array([]),
      "cpus[0].leaves[\"00000001.0\"]: expected four registers, found 0; \(cure)"),
    Row(
      "cpus 0 leaves 00000001.0 2", "0x00000000",
      """
      cpus[0].leaves["00000001.0"][2]: expected eight lower-case hexadecimal digits, \
      found "0x00000000"; \(cure)
      """),
    Row(
      "cpus 0 leaves 00000001.0 2", "ABCDEF00",
      """
      cpus[0].leaves["00000001.0"][2]: expected eight lower-case hexadecimal digits, \
      found "ABCDEF00"; \(cure)
      """),
    Row(
      "cpus 0 leaves 00000001.0 2", .integer(0),
      """
      cpus[0].leaves["00000001.0"][2]: expected eight lower-case hexadecimal digits, \
      found 0; \(cure)
      """),
    Row(
      "cpus 0 varies 00000099.0.ebx", .array([]),
      """
      cpus[0].varies["00000099.0.ebx"]: expected a register of its leaves, such as \
      00000001.0.ebx, found "00000099.0.ebx"; \(cure)
      """),
    Row(
      "cpus 0 varies 00000001.0.ebx", .strings(["00000000"]),
      "cpus[0].varies[\"00000001.0.ebx\"]: expected 2 values, one for each CPU, found 1; \(cure)"),
    Row(
      "cpus 0 msrs c0011004", "unreadable",
      "cpus[0].msrs[\"c0011004\"]: expected a key such as 0xc0011004, found \"c0011004\"; \(cure)"),
    Row(
      "cpus 0 msrs 0xc0011004", "0x1",
      """
      cpus[0].msrs["0xc0011004"]: expected 0x and sixteen hexadecimal digits, absent or unreadable, \
      found "0x1"; \(cure)
      """),
    Row(
      "cpus 0 msrs 0xc0011004", .array([.null]),
      "cpus[0].msrs[\"0xc0011004\"]: expected 2 values, one for each CPU, found 1; \(cure)"),
    Row(
      "cpus 0 msrs 0xc0011004", .null,
      """
      cpus[0].msrs["0xc0011004"]: expected 0x and sixteen hexadecimal digits, absent or unreadable, \
      found null; \(cure)
      """),
  ]

  static let surroundings = [
    Row("kernelFlags", .object([:]), "kernelFlags: expected an array, found an object; \(cure)"),
    Row(
      "kernelFlags 0 cpus", "x",
      "kernelFlags[0].cpus: expected a list of CPUs up to 16383 such as 0-3,8, found \"x\"; \(cure)"
    ),
    Row(
      "kernelFlags 0 flags 1", "", "kernelFlags[0].flags[1]: expected a flag, found \"\"; \(cure)"),
    Row("kvm", "none", "kvm: expected an object, found \"none\"; \(cure)"),
    Row("kvm leaves", nil, "kvm has no \"leaves\"; \(cure)"),
    Row(
      "kvm msrs 0x0000010a", "absent",
      """
      kvm.msrs["0x0000010a"]: expected 0x and sixteen hexadecimal digits, found "absent"; \(cure)
      """),
    Row("clock kHz", nil, "clock has no \"kHz\"; \(cure)"),
    Row("clock kHz", .integer(0), "clock.kHz: expected a frequency above 0, found 0; \(cure)"),
    Row("clock canScale", .null, "clock.canScale: expected true or false, found null; \(cure)"),
    Row(
      "mxcsrMask", "0xffff",
      "mxcsrMask: expected eight lower-case hexadecimal digits, found \"0xffff\"; \(cure)"),
  ]

  static let contradictions = [
    Row(
      "vendor", "GenuineIntel",
      "vendor says \"GenuineIntel\", but its leaves say \"AuthenticAMD\"; \(cure)"),
    Row("family", .integer(23), "family says 23, but its leaves say 25; \(cure)"),
    Row("model", .integer(1), "model says 1, but its leaves say 17; \(cure)"),
    Row("stepping", .integer(2), "stepping says 2, but its leaves say 1; \(cure)"),
    Row(
      "brand", "AMD EPYC 2", "brand says \"AMD EPYC 2\", but its leaves say \"AMD EPYC\"; \(cure)"),
    Row(
      "brand", "\u{1b}[2J",
      "brand says \"\\u{1b}[2J\", but its leaves say \"AMD EPYC\"; \(cure)"),
  ]

  static let machines = [
    Row("cpus", .array([]), "there is no CPUID data of any logical CPU; \(cure)"),
    Row("cpus 0 leaves 00000000.0", nil, "CPU 0 has no leaf 00000000; \(cure)"),
  ]

  @Test(arguments: schemas + missing + types + surroundings + contradictions + machines)
  func `a broken record is refused with what, where, found and expected`(row: Row) throws {
    let broken = try Self.document().replacing(row.path, with: row.value)
    let error = try #require(throws: DocumentError.self) { try RecordDocument.record(from: broken) }
    #expect(error.description == row.message)
  }

  @Test
  func `a CPU that comes in two groups is refused`() throws {
    let document = try Self.document()
    let groups = document["cpus"]?.elements ?? []
    let twice = document.replacing(["cpus"], with: .array(groups + groups))
    let error = try #require(throws: DocumentError.self) { try RecordDocument.record(from: twice) }
    #expect(error.description == "logical CPU 0 comes twice; \(Self.cure)")
  }

  @Test
  func `leaf 1 that is missing in varies and leaves is refused`() throws {
    let broken = try Self.document().replacing(["cpus", "0", "varies"], with: nil)
      .replacing(["cpus", "0", "leaves", "00000001.0"], with: nil)
    let error = try #require(throws: DocumentError.self) { try RecordDocument.record(from: broken) }
    #expect(error.description == "CPU 0 has no leaf 00000001; \(Self.cure)")
  }

  @Test
  func `members that the schema does not name are passed over`() throws {
    let document = try Self.document()
    let more = document.replacing(["comment"], with: "x")
      .replacing(["source", "site"], with: .integer(1))
      .replacing(["cpus", "0", "note"], with: .array([.null]))
    #expect(
      try RecordDocument.record(from: more) == RecordDocument.record(from: document))
  }

  @Test
  func `source may lack time and program, and environment may be absent`() throws {
    let less = try Self.document().replacing(["source", "when"], with: nil)
      .replacing(["source", "by"], with: nil).replacing(["environment"], with: nil)
    let record = try RecordDocument.record(from: less)
    #expect(record.source == RecordSource(how: "scan"))
    #expect(record.environment == [:])
  }

  @Test
  func `what a record of version 0.1 lacks may be absent`() throws {
    var less = try Self.document()
    for key in ["kernelFlags", "kvm", "clock", "mxcsrMask"] {
      less = less.replacing([key], with: nil)
    }
    let record = try RecordDocument.record(from: less)
    #expect(record.kernelFlags == [])
    #expect(record.kvm == nil && record.clock == nil && record.mxcsrMask == nil)
    #expect(RecordDocument.json(for: record) == less)
  }

  @Test
  func `the document of a record has the members of the contract`() throws {
    let document = try Self.document()
    #expect(
      document.keys == [
        "brand", "clock", "cpus", "environment", "family", "host", "kernelFlags", "kvm", "model",
        "mxcsrMask", "schema", "source", "stepping", "vendor",
      ])
    #expect(
      document["kernelFlags"]
        == .array([.object(["cpus": "0-1", "flags": .strings(["aes", "fpu"])])]))
    #expect(document["kvm"]?.keys == ["leaves", "msrs"])
    #expect(document["kvm"]?["msrs"] == .object(["0x0000010a": "0x0000000000000001"]))
    #expect(document["clock"] == .object(["canScale": .bool(true), "kHz": .integer(2_900_000)]))
    #expect(document["mxcsrMask"] == "0002ffff")
    let group = try #require(document["cpus"]?.elements.first)
    #expect(group.keys == ["cpus", "leaves", "msrs", "varies"])
    #expect(group["cpus"] == "0-1")
    #expect(group["varies"]?.keys == ["00000001.0.ebx"])
    #expect(
      group["msrs"]
        == .object([
          "0x0000008b": .array(["0x0000000000000002", "unreadable"]),
          "0xc0011004": "0x0000000000000001",
        ]))
    #expect(
      group["leaves"]?["00000001.0"] == .strings(["00a10f11", "00000000", "02000000", "00000000"]))
  }
}
