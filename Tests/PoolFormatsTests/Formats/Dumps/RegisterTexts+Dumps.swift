internal import CPUIDKit
internal import PoolKit

extension RegisterTexts {
  /// tycho's `cpuid -d`.
  var tycho: String {
    lines { query, registers in
      "CPUID \(query.leaf):\(Self.padded(query.subleaf.rawValue, 2)) = \(Self.plain(registers)) | ...."
    }
  }

  /// libcpuid's raw data: arrays of one length, without subleaves of leaves 7 and Dh.
  var libcpuid: String {
    func array(_ name: String, from first: UInt32) -> String {
      (0..<32).map { place in
        let registers = table[CPUIDLeaf(rawValue: first + UInt32(place))] ?? .zero
        return "\(name)[\(place)]=\(Self.plain(registers))\n"
      }.joined()
    }
    return "version=0.6.2\n" + array("basic_cpuid", from: 0)
      + array("ext_cpuid", from: 0x8000_0000)
  }

  /// `<cpudata>` of libvirt.
  var libvirtData: String {
    "<cpudata arch='x86'>\n"
      + lines { query, registers in
        let answers = RegisterName.allCases.map { "\($0)='0x\(registers[$0])'" }
        return "  <cpuid eax_in='0x\(query.leaf)' "
          + "ecx_in='0x\(Self.padded(query.subleaf.rawValue, 2))' "
          + answers.joined(separator: " ") + "/>"
      } + "</cpudata>\n"
  }

  /// `xen-cpuid -p` of the hardware, which leaves out what is zero.
  func xenPolicy(msrs: [MSRAddress: MSRReading]) -> String {
    let shown = table.entries.filter { $0.registers != .zero }
    let values = [MSRAddress(rawValue: 0xce), 0x10a].map { address -> String in
      guard case .value(let value) = msrs[address] else { return String(repeating: "0", count: 16) }
      return Hexadecimal.padded(value.rawValue, digits: 16)
    }
    return "Xen reports there are maximum 120 leaves and 2 MSRs\n"
      + "Raw policy: \(shown.count) leaves, 2 MSRs\n CPUID:\n"
      + "  leaf     subleaf  -> eax      ebx      ecx      edx\n"
      + shown.map { entry in
        let query = entry.query
        let place = Self.padded(query.leaf.hasSubleaves ? query.subleaf.rawValue : .max, 8)
        let words = RegisterName.allCases.map { entry.registers[$0].description }
        return "  \(query.leaf):\(place) -> \(words.joined(separator: ":"))\n"
      }.joined()
      + " MSRs:\n  index    -> value\n  000000ce -> \(values[0])\n  0000010a -> \(values[1])\n"
  }

  private static func padded(_ number: UInt32, _ digits: Int) -> String {
    Hexadecimal.padded(UInt64(number), digits: digits)
  }
}
