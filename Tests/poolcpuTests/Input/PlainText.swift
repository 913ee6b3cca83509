import CPUIDKit
import PoolKit

/// A dump as other tools write it, for tests that break it.
enum PlainText {
  /// The machine's logical CPUs in the manner of InstLatx64.
  static func instLatx64(_ record: HostRecord) -> String {
    record.cpus.map { cpu in
      "------[ Logical CPU #\(cpu.number) ]------\n"
        + cpu.leaves.entries.map { entry in
          let registers = RegisterName.allCases.map { "\(entry.registers[$0])".uppercased() }
          let note = entry.query.subleaf == 0 ? "" : " [SL \(entry.query.subleaf)]"
          return "CPUID \("\(entry.query.leaf)".uppercased()): "
            + registers.joined(separator: "-") + note + "\n"
        }.joined()
    }.joined(separator: "\n")
  }
}
