internal import CPUIDKit
internal import PoolKit

/// What /proc/cpuinfo says of the logical CPUs.
struct CPUInfo {
  /// The flags, by groups of CPUs that have the same.
  private(set) var flags: [KernelFlags] = []
  /// The microcode revision of each CPU, as the kernel writes it.
  private(set) var microcode: [Int: String] = [:]

  /// Reads the text of the file; a line that says nothing of CPUs, flags or microcode is passed over.
  ///
  /// The lines of flags are compared as bytes: a machine of 384 CPUs has one set, not 384.
  init(_ bytes: [UInt8]) {
    var groups: [(line: Slice<UnsafeBufferPointer<UInt8>>, cpus: [Int])] = []
    bytes.withUnsafeBufferPointer { buffer in
      var cpu: Int?
      for line in buffer.split(separator: UInt8(ascii: "\n")) {
        if let value = CPUInfo.value(of: "processor", in: line) {
          cpu = Int(CPUInfo.text(value))
        } else if let value = CPUInfo.value(of: "flags", in: line), let cpu {
          if let index = groups.firstIndex(where: { $0.line.elementsEqual(value) }) {
            groups[index].cpus.append(cpu)
          } else {
            groups.append((value, [cpu]))
          }
        } else if let value = CPUInfo.value(of: "microcode", in: line), let cpu {
          microcode[cpu] = CPUInfo.text(value)
        }
      }
      flags = groups.map { group in
        let words = group.line.split(separator: UInt8(ascii: " ")).map(CPUInfo.text)
        return KernelFlags(cpus: CPUSet(group.cpus), flags: words)
      }
    }
  }

  /// The groups of flags, cut down to the CPUs in `numbers`.
  func flags(of numbers: [Int]) -> [KernelFlags] {
    let wanted = Set(numbers)
    return flags.compactMap { group in
      let cpus = group.cpus.numbers.filter(wanted.contains)
      return cpus.isEmpty ? nil : KernelFlags(cpus: CPUSet(cpus), flags: group.flags)
    }
  }

  /// What follows `key`, tabs, a colon and a blank; `nil` for a line of another key.
  private static func value(
    of key: StaticString, in line: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Slice<UnsafeBufferPointer<UInt8>>? {
    guard line.count > key.utf8CodeUnitCount,
      zip(line, UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
        .allSatisfy({ $0 == $1 })
    else { return nil }
    let rest = line.dropFirst(key.utf8CodeUnitCount).drop { $0 == UInt8(ascii: "\t") }
    guard rest.first == UInt8(ascii: ":") else { return nil }
    return rest.dropFirst().first == UInt8(ascii: " ") ? rest.dropFirst(2) : rest.dropFirst()
  }

  private static func text(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
