internal import CPUIDKit
internal import PoolKit

/// The logical CPUs of a record in the text formats of other tools.
enum DumpText {
  /// As Todd Allen's `cpuid -r` prints them.
  static func cpuidR(_ record: HostRecord) -> String {
    text(record) { cpu in
      ["CPU \(cpu.number):"]
        + cpu.leaves.entries.map { entry in
          let registers = RegisterName.allCases.map { "\($0)=0x\(entry.registers[$0])" }
          let subleaf = Hexadecimal.padded(UInt64(entry.query.subleaf.rawValue), digits: 2)
          return "   0x\(entry.query.leaf) 0x\(subleaf): \(registers.joined(separator: " "))"
        }
    }
  }

  /// As InstLatx64 writes them, each line with its subleaf, and the MSRs after their CPU.
  static func instLatx64(_ record: HostRecord) -> String {
    text(record) { cpu in
      ["------[ Logical CPU #\(cpu.number) ]------", ""]
        + cpu.leaves.entries.map { entry in
          let registers = RegisterName.allCases.map { entry.registers[$0].description.uppercased() }
          let subleaf = Hexadecimal.padded(UInt64(entry.query.subleaf.rawValue), digits: 2)
          return "CPUID \(entry.query.leaf.description.uppercased()): "
            + "\(registers.joined(separator: "-")) [SL \(subleaf.uppercased())]"
        } + msrs(cpu) + [""]
    }
  }

  private static func msrs(_ cpu: LogicalCPU) -> [String] {
    // A register that is absent has no line: the format knows values and failures only.
    let readings = cpu.msrs.sorted { $0.key < $1.key }.filter { $0.value != .absent }
    guard !readings.isEmpty else { return [] }
    return ["", "------[ MSR Registers / Logical CPU #\(cpu.number) ]------", ""]
      + readings.map { address, reading in
        let value =
          switch reading {
          case .value(let value): groups(value)
          case .absent, .unreadable: "< FAILED >"
          }
        let name = Hexadecimal.padded(UInt64(address.rawValue), digits: 8).uppercased()
        return "MSR \(name): \(value)"
      }
  }

  /// Four groups of four digits, high to low.
  private static func groups(_ value: MSRValue) -> String {
    let digits = Hexadecimal.padded(value.rawValue, digits: 16).uppercased()
    return stride(from: 0, to: 16, by: 4).map { digits.dropFirst($0).prefix(4) }
      .joined(separator: "-")
  }

  private static func text(
    _ record: HostRecord, _ lines: (LogicalCPU) -> [String]
  ) -> String {
    record.cpus.flatMap(lines).joined(separator: "\n") + "\n"
  }
}
