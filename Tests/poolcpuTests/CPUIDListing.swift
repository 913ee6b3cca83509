import CPUIDKit
import PoolKit

/// What `cpuid -r` printed, read as simply as can be: an oracle for the scan, not an importer.
struct CPUIDListing {
  /// The answers by CPU.
  var cpus: [Int: [CPUIDQuery: CPUIDRegisters]] = [:]

  init(_ text: String) {
    var cpu = 0
    for line in text.split(separator: "\n") {
      if line.hasPrefix("CPU ") {
        cpu = Int(line.dropFirst(4).prefix { $0.isNumber }) ?? 0
        continue
      }
      // "   0x00000007 0x00: eax=0x00000000 ebx=0x219c95a9 ecx=0x0040068c edx=0x00000000"
      let numbers = line.split { " :=".contains($0) }
        .filter { $0.hasPrefix("0x") }.compactMap { UInt32($0.dropFirst(2), radix: 16) }
      guard numbers.count == 6 else { continue }
      let registers = numbers[2...].map(RegisterValue.init(rawValue:))
      let query = CPUIDQuery(
        CPUIDLeaf(rawValue: numbers[0]), CPUIDSubleaf(rawValue: numbers[1]))
      cpus[cpu, default: [:]][query] = CPUIDRegisters(
        registers[0], registers[1], registers[2], registers[3])
    }
  }
}
