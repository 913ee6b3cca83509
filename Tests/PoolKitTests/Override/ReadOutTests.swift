import CPUIDKit
import Foundation
import PoolKit
import PoolTestSupport
import Testing

/// The plan of a host alone gives back what was read from the override MSRs of real hardware.
///
/// docs/hardware.md, "How overrides behave", names the bits in which a register may differ from CPUID;
/// each is asserted here by its name.
@Suite(
  .corpus("msr-readouts.json", "instlatx64/AuthenticAMD/AuthenticAMD0830F10_K17_Rome_CPUID2.txt"))
struct ReadOutTests {
  struct ReadOut: Decodable {
    var cpu: String
    var cpuid: [String: [String]]
    var msr: [String: String]
  }

  /// The bits of a read-out that CPUID does not explain, register by register.
  struct Row: CustomTestStringConvertible {
    var testDescription: String { cpu }
    var cpu: String
    var differing: [MSRAddress: [String]]
  }

  static let rows = [
    // Zambezi's register has a reserved bit set that CPUID does not show.
    Row(cpu: "FX-8150", differing: [0xc001_1005: ["80000001.0.ecx[14]"]]),
    Row(cpu: "Phenom II X6 1100T", differing: [:]),
    Row(cpu: "EPYC 7702 class (Rome)", differing: [:]),
    // These values were not read from this CPU: VirtualBox's file says that it copied them from its
    // Athlon 64 3200+ profile, a revision C0 CPU with one core and another layout of the registers
    // (docs/hardware.md, "K8 before revision E"). Against revision F they lack HTT, the whole ECX
    // halves, FFXSR and RDTSCP, and have two bits that CPUID shows on neither.
    Row(
      cpu: "Athlon 64 X2 4200+",
      differing: [
        0xc001_1004: ["ht", "pni", "cx16"],
        0xc001_1005: [
          "80000001.0.edx[21]", "fxsr_opt", "rdtscp", "80000001.0.edx[28]", "lahf_lm",
          "cmp_legacy", "svm", "extapic", "cr8_legacy",
        ],
      ]),
  ]

  @Test(arguments: rows)
  func `a host alone is planned as it was read, but for the bits that are known`(row: Row) throws {
    let readOut = try #require(try readOuts().first { $0.cpu == row.cpu })
    let record = try record(of: readOut)
    let plan = try #require(PoolPlan(for: Baseline(of: Pool(of: [record]))).plans.first)
    let values = plan.values + plan.experimental
    #expect(Set(values.map(\.register.address)).isSuperset(of: try addresses(readOut)))
    for (text, reading) in readOut.msr {
      let address = try #require(MSRAddress(text))
      let value = try #require(values.first { $0.register.address == address })
      #expect(value.basis == .cpuid)
      let found = try #require(MSRValue(reading)).symmetricDifference(value.value)
      #expect(labels(found, of: value.register) == row.differing[address] ?? [], "\(address)")
    }
  }

  @Test(arguments: rows.filter { $0.cpu != "Athlon 64 X2 4200+" })
  func `with the present values known, a host alone keeps them bit by bit`(row: Row) throws {
    let readOut = try #require(try readOuts().first { $0.cpu == row.cpu })
    var present: [MSRAddress: MSRReading] = [:]
    for (text, reading) in readOut.msr {
      present[try #require(MSRAddress(text))] = .value(try #require(MSRValue(reading)))
    }
    let record = try record(of: readOut, msrs: present)
    let plan = try #require(PoolPlan(for: Baseline(of: Pool(of: [record]))).plans.first)
    for value in plan.values {
      #expect(MSRReading.value(value.value) == present[value.register.address])
      #expect(value.basis == .read && !value.isNeeded)
    }
  }

  private func readOuts() throws -> [ReadOut] {
    let file = Corpus.folder.url(of: "msr-readouts.json")
    return try JSONDecoder().decode([ReadOut].self, from: Data(contentsOf: file))
  }

  private func addresses(_ readOut: ReadOut) throws -> Set<MSRAddress> {
    Set(try readOut.msr.keys.map { try #require(MSRAddress($0)) })
  }

  /// The machine of a read-out; without CPUID of its own, a dump of its signature
  /// with x2APIC off, as the read-out has it.
  private func record(
    of readOut: ReadOut, msrs: [MSRAddress: MSRReading] = [:]
  ) throws -> HostRecord {
    var leaves = CPUIDTable()
    for (key, registers) in readOut.cpuid {
      let values = try registers.map { try #require(RegisterValue($0)) }
      leaves[try #require(CPUIDQuery(key))] = CPUIDRegisters(
        values[0], values[1], values[2], values[3])
    }
    if readOut.cpuid.isEmpty {
      let dump = Corpus.records.first { $0.host.contains("0830F10_K17_Rome_CPUID2") }
      leaves = try #require(dump?.cpus.first?.leaves)
    }
    return try HostRecord(
      host: readOut.cpu, source: RecordSource(how: "read-out"),
      cpus: [LogicalCPU(number: 0, leaves: leaves, msrs: msrs)])
  }

  /// The names of the bits in both halves of a register, low half first, in order.
  private func labels(_ bits: MSRValue, of register: CPUIDMSR) -> [String] {
    [(register.low, bits.low), (register.high, bits.high)].flatMap { half, value -> [String] in
      guard case .word(let name) = half, let word = Catalogue.index(of: name) else {
        return value.positions.map { "number[\($0)]" }
      }
      return value.positions.map { position in
        let bit = FeatureBit(word: word, position: position)
        return bit.name ?? bit.description
      }
    }
  }
}
