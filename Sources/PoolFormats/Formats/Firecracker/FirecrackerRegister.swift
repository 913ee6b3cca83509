internal import CPUIDKit
internal import PoolKit

/// One register of CPUID in Firecracker's JSON, and what is said of its bits.
struct FirecrackerRegister {
  /// The question.
  let query: CPUIDQuery
  /// The register of the answer.
  let name: RegisterName
  /// What is said of its bits.
  let pattern: BitPattern
  /// Where the bits stand.
  let cursor: JSONCursor

  /// An MSR in Firecracker's JSON.
  struct MSR {
    let address: MSRAddress
    /// What is said of its bits.
    let pattern: BitPattern
    /// Where the bits stand.
    let cursor: JSONCursor
  }

  /// The registers of CPUID below `root`, each once.
  static func cpuid(in root: JSONCursor) throws(DocumentError) -> [FirecrackerRegister] {
    for key in ["reg_modifiers", "vcpu_features"] {
      if let found = try root.optional(key) { throw found.wrong("no key of ARM's \(key)") }
    }
    var registers: [FirecrackerRegister] = []
    var seen = Set<WordID>()
    for leaf in try root.optional("cpuid_modifiers")?.elements() ?? [] {
      let query = CPUIDQuery(
        CPUIDLeaf(rawValue: try number(leaf.member("leaf"))),
        CPUIDSubleaf(rawValue: try number(leaf.member("subleaf"))))
      for modifier in try leaf.member("modifiers").elements() {
        let name = try modifier.member("register").parsed("eax, ebx, ecx or edx") {
          RegisterName($0)
        }
        let cursor = try modifier.member("bitmap")
        guard seen.insert(.cpuid(query, name)).inserted else {
          throw cursor.wrong("each register once")
        }
        registers.append(
          FirecrackerRegister(
            query: query, name: name, pattern: try pattern(cursor, width: 32), cursor: cursor))
      }
    }
    return registers
  }

  /// The MSRs below `root`, each once.
  static func msrs(in root: JSONCursor) throws(DocumentError) -> [MSR] {
    var registers: [MSR] = []
    var seen = Set<MSRAddress>()
    for entry in try root.optional("msr_modifiers")?.elements() ?? [] {
      let address = MSRAddress(rawValue: try number(entry.member("addr")))
      let cursor = try entry.member("bitmap")
      guard seen.insert(address).inserted else { throw cursor.wrong("each MSR once") }
      registers.append(
        MSR(address: address, pattern: try pattern(cursor, width: 64), cursor: cursor))
    }
    return registers
  }

  /// Family, model and stepping, where the bits of leaf 1 EAX say all of them.
  var signature: CPUSignature? {
    let fields: UInt64 = 0x0fff_0fff
    guard pattern.said & fields == fields else { return nil }
    return CPUSignature(
      leaf1EAX: RegisterValue(rawValue: UInt32(truncatingIfNeeded: pattern.shown & fields)))
  }

  /// A number of at most 32 bits: `0x` and hexadecimal, `0b` and binary, or decimal digits.
  private static func number(_ cursor: JSONCursor) throws(DocumentError) -> UInt32 {
    try cursor.parsed("a number as in \"0x7\"") { text in
      if text.hasPrefix("0b") { return UInt32(text.dropFirst(2), radix: 2) }
      return Hexadecimal.prefixedOrDecimal(text)
    }
  }

  private static func pattern(
    _ cursor: JSONCursor, width: Int
  ) throws(DocumentError) -> BitPattern {
    try cursor.parsed("\"0b\" and at most \(width) of 0, 1 and x") { text in
      guard text.hasPrefix("0b") else { return nil }
      return BitPattern(text.dropFirst(2), width: width, isWhole: false) { character in
        switch character {
        case "0": .hidden
        case "1": .shown
        case "x": .asHost
        default: nil
        }
      }
    }
  }
}
