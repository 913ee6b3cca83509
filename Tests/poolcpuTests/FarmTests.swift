import CPUIDKit
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

/// A farm of hosts: the real binary, executing CPUID on the CPUs that qemu-x86_64 can be.
@Suite(.enabled(if: Command.path(of: "qemu-x86_64") != nil, "qemu-x86_64 is not installed"))
struct FarmTests {
  /// QEMU's 64-bit models, without the versioned ones that differ by what TCG lacks anyway.
  ///
  /// Swift's runtime needs CMPXCHG16B, which two of them lack in QEMU: they get it.
  static let models = [
    "Broadwell", "Broadwell-IBRS", "Broadwell-noTSX", "Broadwell-noTSX-IBRS", "Cascadelake-Server",
    "Cascadelake-Server-noTSX", "Conroe,+cx16", "Cooperlake", "Denverton", "Dhyana", "EPYC",
    "EPYC-IBPB", "EPYC-Milan", "EPYC-Rome", "Haswell", "Haswell-IBRS", "Haswell-noTSX",
    "Haswell-noTSX-IBRS", "Icelake-Server", "Icelake-Server-noTSX", "IvyBridge", "IvyBridge-IBRS",
    "KnightsMill", "Nehalem", "Nehalem-IBRS", "Opteron_G1,+cx16", "Opteron_G2", "Opteron_G3",
    "Opteron_G4", "Opteron_G5", "Penryn", "SandyBridge", "SandyBridge-IBRS", "Skylake-Client",
    "Skylake-Client-IBRS", "Skylake-Client-noTSX-IBRS", "Skylake-Server", "Skylake-Server-IBRS",
    "Skylake-Server-noTSX-IBRS", "Snowridge", "Westmere", "Westmere-IBRS", "core2duo", "kvm64",
    "phenom", "qemu64", "max",
  ]

  @Test(arguments: models)
  func `every model is scanned`(model: String) throws {
    let record = try EmulatedHost.record(model)
    #expect(record.host == model)
    #expect(record.environment["hypervisor"] == "TCGTCGTCGTCG")
    #expect(record.cpus.count == 1)
    // What user-mode emulation leaves undefined must not be in the record.
    #expect(record.cpus.allSatisfy { $0.leaves[0x12] == nil })
  }

  @Test(arguments: ["EPYC-Rome", "Opteron_G2", "Skylake-Server"])
  func `every CPU is scanned that may be`(model: String) throws {
    let allowed = try AllowedCPUs.read()
    let result = try Command(
      "qemu-x86_64",
      [
        "-cpu", model, Command.poolcpuPath, "scan", "--host", model, "--cpus",
        allowed.description, "-o", "-",
      ]
    ).run()
    #expect(result.status == 0, "\(result.errorText)")
    let record = try RecordDocument.record(from: JSONReader.value(of: result.output))
    #expect(record.cpus.map(\.number) == allowed.numbers)
    let one = try EmulatedHost.record(model)
    #expect(Set(record.cpus.map(\.leaves)) == Set(one.cpus.map(\.leaves)))
  }

  struct Fact: CustomTestStringConvertible {
    var testDescription: String { model }
    var model: String
    var vendor: CPUVendor
    var signature: CPUSignature
    var has: [String]
    var lacks: [String]
  }

  /// Facts that hold for these models in any version of QEMU.
  static let facts = [
    Fact(
      model: "Opteron_G3", vendor: .amd, signature: CPUSignature(family: 16, model: 2, stepping: 3),
      has: ["sse4a", "popcnt", "cx16"], lacks: ["avx", "aes", "bmi1"]),
    Fact(
      model: "Opteron_G5", vendor: .amd, signature: CPUSignature(family: 21, model: 2, stepping: 0),
      has: ["aes", "sse4_2"], lacks: ["bmi2", "avx2"]),
    Fact(
      model: "EPYC", vendor: .amd, signature: CPUSignature(family: 23, model: 1, stepping: 2),
      has: ["aes", "bmi2"], lacks: ["avx512f"]),
    Fact(
      model: "Dhyana", vendor: .hygon, signature: CPUSignature(family: 24, model: 0, stepping: 1),
      has: ["sse4a", "bmi1"], lacks: ["avx512f"]),
    Fact(
      model: "Nehalem", vendor: .intel, signature: CPUSignature(family: 6, model: 26, stepping: 3),
      has: ["sse4_2", "popcnt"], lacks: ["aes", "avx"]),
    Fact(
      model: "Haswell", vendor: .intel, signature: CPUSignature(family: 6, model: 60, stepping: 4),
      has: ["bmi2", "movbe"], lacks: ["adx", "avx512f"]),
  ]

  @Test(arguments: facts)
  func `a model shows what it is known for`(fact: Fact) throws {
    let record = try EmulatedHost.record(fact.model)
    #expect(record.vendor == fact.vendor)
    #expect(record.signature == fact.signature)
    let leaves = try #require(record.cpus.first?.leaves)
    for (names, expected) in [(fact.has, true), (fact.lacks, false)] {
      for name in names {
        #expect(try Self.shows(name, leaves) == expected, "\(name)")
      }
    }
  }

  @Test
  func `a feature that is taken away is the only difference`() throws {
    let whole = try #require(try EmulatedHost.record("EPYC").cpus.first?.leaves)
    let less = try #require(try EmulatedHost.record("EPYC,-avx2").cpus.first?.leaves)
    let differing = whole.entries.filter { less[$0.query] != $0.registers }.map(\.query)
    // With AVX2 visible or not, leaf 7 is all that says so.
    #expect(differing == (try Self.shows("avx2", whole) ? [CPUIDQuery(7)] : []))
    #expect(try Self.shows("avx2", less) == false)
  }

  @Test(
    .reference("qemu-user-models.md"),
    .enabled(if: Command.isQEMU72, "the table is of QEMU 7.2"), arguments: models)
  func `a model shows the words of the table`(model: String) throws {
    let row = try #require(
      try Self.table()[String(model.prefix { $0 != "," })], "no row for \(model)")
    guard row["rc"] == "0" else { return }  // the table's tool never came to the end
    let leaves = try #require(try EmulatedHost.record(model).cpus.first?.leaves)
    for (column, word) in Self.columns {
      guard case .cpuid(let query, let register) = word else { continue }
      var expected = try #require(row[column].flatMap { UInt32($0, radix: 16) })
      if column == "1.ecx", model.hasSuffix("+cx16") { expected |= 1 << 13 }
      let found = leaves[query]?[register].rawValue ?? 0
      #expect(found == expected, "\(column): \(String(found, radix: 16))")
    }
  }

  private static let columns: [String: WordID] = [
    "fms (1.eax)": WordID(1, 0, .eax), "1.ecx": WordID(1, 0, .ecx),
    "1.edx": WordID(1, 0, .edx), "7.ebx": WordID(7, 0, .ebx), "7.ecx": WordID(7, 0, .ecx),
    "7.edx": WordID(7, 0, .edx), "D.1.eax": WordID(0xd, 1, .eax),
    "80000001.ecx": WordID(0x8000_0001, 0, .ecx), "80000001.edx": WordID(0x8000_0001, 0, .edx),
    "80000008.ebx": WordID(0x8000_0008, 0, .ebx), "max leaf": WordID(0, 0, .eax),
    "max ext": WordID(0x8000_0000, 0, .eax),
  ]

  /// The table's rows by model, each by the names of the columns.
  private static func table() throws -> [String: [String: String]] {
    let rows = try ReferenceTable.lines(of: "qemu-user-models.md")
      .filter { $0.hasPrefix("| ") }
      .map { line in line.split(separator: "|").map { String($0.trimmed) } }
    let head = try #require(rows.first)
    return Dictionary(
      rows.dropFirst().map { ($0[0], Dictionary(zip(head, $0)) { first, _ in first }) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func shows(_ name: String, _ leaves: CPUIDTable) throws -> Bool {
    let bit = try #require(Catalogue.bit(named: name), "\(name) is not in the catalogue")
    guard case .cpuid(let query, let register) = Catalogue.words[bit.word].name else {
      return false
    }
    return leaves[query]?[register].contains(.bit(bit.position)) ?? false
  }
}

extension Substring {
  /// The text without the blanks at its ends.
  fileprivate var trimmed: Substring {
    let start = drop { $0 == " " }
    return start.lastIndex { $0 != " " }.map { start[...$0] } ?? ""
  }
}
