internal import CPUIDKit
internal import PoolKit

/// Options of Xen's command line that hide features: `cpuid=no-avx512f,...` and `cpuid_mask_ecx=0x...`.
///
/// Other options are passed over. Source: Xen, `docs/misc/xen-command-line.pandoc`.
enum XenBootReader {
  /// What the options take from `host`.
  static func statement(
    in bytes: [UInt8], host: String
  ) throws(PlatformTextError) -> CPUStatement {
    var statement = CPUStatement(name: host, .difference, platform: .xen)
    var found = false
    for line in TextLine.all(in: bytes) where !line.text.hasPrefix("#") {
      for option in line.text.split(separator: " ") {
        guard let (key, value) = TextLine.pair(option, "=") else { continue }
        if key == "cpuid" {
          found = true
          for name in value.split(separator: ",") { try take(name, line, &statement) }
        } else if key.hasPrefix(prefix) {
          found = true
          try mask(key.dropFirst(prefix.count), value, line, &statement)
        }
      }
    }
    guard found else {
      throw PlatformTextError(.expected("an option cpuid= or cpuid_mask_...=", found: "none"))
    }
    return statement
  }

  /// Whether a line has an option that hides features.
  static func matches(_ line: Substring) -> Bool {
    line.split(separator: " ").contains {
      $0.hasPrefix("cpuid=no-") || $0.hasPrefix(prefix)
    }
  }

  private static let prefix = "cpuid_mask_"

  private static func take(
    _ text: Substring, _ line: TextLine, _ statement: inout CPUStatement
  ) throws(PlatformTextError) {
    // Xen has a feature whose own name begins with no-.
    let isWhole = !Vocabulary.xen.bits(named: text).isEmpty
    let isHidden = !isWhole && text.hasPrefix("no-")
    let name = isHidden ? text.dropFirst(3) : text
    let bit = try FeatureLookup.bit(named: name, in: .xen, line: line.number)
    if isHidden { statement.hidden.insert(bit) } else { statement.shown.insert(bit) }
  }

  private static func mask(
    _ name: Substring, _ value: Substring, _ line: TextLine, _ statement: inout CPUStatement
  ) throws(PlatformTextError) {
    guard let bits = Hexadecimal.prefixed(value) else {
      throw line.wrong("a number such as 0x7ed83203", found: value)
    }
    guard let word = WordOrder.xenMasks.first(where: { $0.0 == name })?.1 else {
      guard name == "l7s0_eax" else {
        throw line.wrong("a register of cpuid_mask_, as in cpuid_mask_ecx", found: name)
      }
      statement.limits[.maxLeaf7Subleaf] = Int(bits)
      return
    }
    statement.hidden[word].formUnion(RegisterValue(rawValue: ~bits))
  }

  /// Whether a line that is no comment has an option that hides features.
  static func recognises(_ lines: [TextLine]) -> Bool {
    lines.contains { !$0.text.hasPrefix("#") && matches($0.text) }
  }
}
