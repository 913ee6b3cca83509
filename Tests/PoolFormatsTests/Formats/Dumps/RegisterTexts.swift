internal import CPUIDKit
internal import PoolKit

/// One logical CPU as tools that poolcpu only reads write it.
struct RegisterTexts {
  /// What the CPU answers.
  let table: CPUIDTable

  /// `esxcli hardware cpu cpuid raw list`.
  var esxcli: String {
    "Level       Sublevel  EAX         EBX         ECX         EDX\n"
      + "----------  --------  ----------  ----------  ----------  ----------\n"
      + lines { query, registers in
        "0x\(Self.short(query.leaf.rawValue))  0x\(query.subleaf)  \(Self.prefixed(registers))"
      }
  }

  /// `x86info -r`.
  var x86info: String {
    "x86info v1.31\nFound 4 identical CPUs\nFamily: 25 Model: 1 Stepping: 1\n"
      + lines { query, registers in
        query.subleaf == 0
          ? "eax in: 0x\(query.leaf), \(Self.labelled(registers, " = ", " "))" : nil
      } + "Total processor threads: 4\n"
  }

  /// `kcpuid -r`, which leaves out what is zero, and asks for the subleaves of some leaves only.
  var kcpuid: String {
    var text = "Standard Leafs :\n================\n"
    var (isExtended, above) = (false, CPUIDLeaf?.none)
    for entry in table.entries where entry.registers != .zero {
      let (leaf, subleaf) = (entry.query.leaf, entry.query.subleaf)
      guard [0, 0x8000_0000].contains(leaf.rangeStart) else { continue }
      if leaf.rangeStart != 0, !isExtended {
        isExtended = true
        text += "Extended Leafs :\n================\n"
      }
      let registers = Self.labelled(entry.registers, "=0x", ", ").uppercasedNames
      if [0x4, 0x7, 0xb, 0xd, 0xf, 0x10, 0x12, 0x14, 0x8000_001d].contains(leaf) {
        if above != leaf, subleaf == 0 { text += "0x\(leaf): subleafs:\n" }
        if subleaf == 0 || above == leaf { text += "  \(subleaf.rawValue): \(registers)\n" }
        above = leaf
      } else if subleaf == 0 {
        text += "0x\(leaf): \(registers)\n"
      }
    }
    return text
  }

  /// `/dev/cpu/0/cpuid`, and some of what lies behind the last leaf.
  var device: [UInt8] {
    leaves(behind: 2).flatMap { registers in
      RegisterName.allCases.flatMap { name in
        (0..<4).map { UInt8(truncatingIfNeeded: registers[name].rawValue >> ($0 * 8)) }
      }
    }
  }

  /// `od -t x4` of it, with addresses in `radix`.
  func od(radix: Int = 8) -> String {
    var text = ""
    var (address, above, hasStar) = (0, CPUIDRegisters?.none, false)
    func place() -> String {
      let digits = String(address, radix: radix)
      return String(repeating: "0", count: max(0, (radix == 16 ? 6 : 7) - digits.count)) + digits
    }
    for registers in leaves(behind: 0) {
      if registers == above {
        if !hasStar { text += "*\n" }
        hasStar = true
      } else {
        let words = RegisterName.allCases.map { registers[$0].description }
        text += "\(place()) \(words.joined(separator: " "))\n"
        hasStar = false
      }
      above = registers
      address += 16
    }
    return text + place() + "\n"
  }

  /// The part of `vmware.log` with a host's and a guest's registers, in the older or newer form.
  func vmwareLog(guest: CPUIDTable?, isNew: Bool = false) -> String {
    let start = isNew ? "2026-09-25T11:27:32.558Z In(05) vmx " : "Aug 20 20:09:04.215: vmx| "
    let mark = isNew ? "guest vs. host CPUID guest level" : "guestCPUID level"
    return "\(start)Log for VMware Workstation pid=1 version=1\n"
      + "\(start)DICT              displayName = \"web\"\n\(start)hostCPUID vendor: x\n"
      + lines { query, registers in
        "\(start)hostCPUID level \(query.leaf), \(query.subleaf): \(Self.prefixed(registers, " "))"
      }
      + (guest.map { guest in
        RegisterTexts(table: guest).lines { query, registers in
          "\(start)\(mark) \(query.leaf),\(isNew ? "  " : " ")\(query.subleaf): "
            + Self.prefixed(registers, " ")
        }
      } ?? "")
  }

  /// The dump of CPUID in `VBox.log`.
  func vboxLog(guest: CPUIDTable) -> String {
    var text =
      "00:00:04.8 ************ CPUID dump ************\n"
      + "00:00:04.8      Leaf/sub-leaf  eax      ebx      ecx      edx\n"
    let queries = Set(table.entries.map(\.query)).union(guest.entries.map(\.query)).sorted()
    for query in queries {
      let place = "\(query.leaf)/000\(query.subleaf)"
      if let given = guest[query] { text += "00:00:04.8 Gst: \(place)  \(Self.plain(given))\n" }
      if let registers = table[query] {
        text +=
          "00:00:04.8 Hst: \(guest[query] == nil ? place : "             ")  "
          + "\(Self.plain(registers))\n"
      }
    }
    return text + "00:00:04.8 ******** End of CPUID dump ********\n"
  }

  /// All basic leaves, and `count` behind them.
  private func leaves(behind count: UInt32) -> [CPUIDRegisters] {
    (0...(table.maxBasicLeaf?.rawValue ?? 0) + count).map {
      table[CPUIDLeaf(rawValue: $0)] ?? .zero
    }
  }

  /// A line for each answer, as `line` writes it.
  func lines(_ line: (CPUIDQuery, CPUIDRegisters) -> String?) -> String {
    table.entries.compactMap { line($0.query, $0.registers) }.map { "\($0)\n" }.joined()
  }

  /// The four registers with blanks between them.
  static func plain(_ registers: CPUIDRegisters) -> String {
    RegisterName.allCases.map { registers[$0].description }.joined(separator: " ")
  }

  private static func prefixed(_ registers: CPUIDRegisters, _ between: String = "  ") -> String {
    RegisterName.allCases.map { "0x\(registers[$0])" }.joined(separator: between)
  }

  private static func labelled(
    _ registers: CPUIDRegisters, _ mark: String, _ between: String
  ) -> String {
    RegisterName.allCases.map { "\($0)\(mark)\(registers[$0])" }.joined(separator: between)
  }

  private static func short(_ number: UInt32) -> String {
    Hexadecimal.padded(UInt64(number), digits: 1)
  }
}

extension String {
  /// The same with the names of registers in capitals.
  fileprivate var uppercasedNames: String {
    RegisterName.allCases.reduce(self) { text, name in
      text.replacing(name.description, with: name.description.uppercased())
    }
  }
}
