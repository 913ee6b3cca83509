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
    var masks: [Substring: UInt32] = [:]
    for line in TextLine.all(in: bytes) where !line.text.hasPrefix("#") {
      for option in options(of: line.text) {
        guard let (key, value) = TextLine.pair(option, "=") else { continue }
        if key == "cpuid" {
          found = true
          let read = read(of: value)
          for name in read.split(separator: ",") { try take(name, line, &statement) }
          if read.utf8.count < value.utf8.count {
            let rest = Substring(value.utf8.dropFirst(read.utf8.count))
            statement.notes.append(
              "Xen reads \(longest) bytes of an option and drops the rest of this cpuid=, "
                + "'\(Printable.quote(rest))': give several options cpuid=")
          }
        } else if key.hasPrefix(prefix) {
          found = true
          let name = key.dropFirst(prefix.count)
          let bits = try mask(name, value, line, &statement)
          if let first = masks.updateValue(bits, forKey: name), first != bits {
            throw line.wrong(
              "\(prefix)\(name) with one value (give one command line)", found: value)
          }
        }
      }
    }
    guard found else {
      throw PlatformTextError(.expected("an option cpuid= or cpuid_mask_...=", found: "none"))
    }
    if let bit = statement.switchedTwice {
      throw PlatformTextError(
        .expected(
          "each feature on or off (give one command line)", found: "'\(bit.shortName)' both"))
    }
    return statement
  }

  /// Whether a line has an option that hides features.
  static func matches(_ line: Substring) -> Bool {
    options(of: line).contains { $0.hasPrefix("cpuid=no-") || $0.hasPrefix(prefix) }
  }

  /// The words of a command line, without the quotes of a boot loader's settings around it.
  private static func options(of line: Substring) -> [Substring] {
    line.split { $0 == " " || $0 == "\t" || $0 == "\"" || $0 == "'" }
  }

  private static let prefix = "cpuid_mask_"
  /// How many bytes of an option Xen 4.17 reads.
  private static let longest = 127

  /// What Xen reads of the value of `cpuid=`, without a name that is cut off, unless the piece is another feature's name.
  private static func read(of value: Substring) -> Substring {
    let read = Substring(value.utf8.prefix(longest - "cpuid=".utf8.count))
    let next = value.utf8.dropFirst(read.utf8.count).first
    guard let next, next != UInt8(ascii: ","), let comma = read.lastIndex(of: ",") else {
      return read
    }
    let piece = read[comma...].dropFirst()
    let name = piece.hasPrefix("no-") ? piece.dropFirst(3) : piece
    return Vocabulary.xen.bits(named: name).isEmpty ? read[...comma] : read
  }

  private static func take(
    _ text: Substring, _ line: TextLine, _ statement: inout CPUStatement
  ) throws(PlatformTextError) {
    let (name, isShown) = try switching(text, line)
    let bits = Vocabulary.xen.bits(named: name)
    if bits.count == 1 {
      if isShown { statement.shown.insert(bits[0]) } else { statement.hidden.insert(bits[0]) }
      return
    }
    statement.capabilities[String(name)] = isShown
    statement.notes.append(
      "\(Printable.quote(name)) is no feature that poolcpu knows of Xen; it is kept as a name, "
        + "\(isShown ? "on" : "off")")
  }

  /// The feature of `avx2`, `no-avx2`, `avx2=no` or `avx2=1`, and whether it is on.
  private static func switching(
    _ text: Substring, _ line: TextLine
  ) throws(PlatformTextError) -> (name: Substring, isShown: Bool) {
    if let (name, value) = TextLine.pair(text, "=") {
      guard let isShown = truths[String(value)] else {
        throw line.wrong("a truth value such as 0 or 1 for \(name)", found: value)
      }
      return (name, isShown)
    }
    // Xen has a feature whose own name begins with no-.
    guard text.hasPrefix("no-"), Vocabulary.xen.bits(named: text).isEmpty else {
      return (text, true)
    }
    return (text.dropFirst(3), false)
  }

  /// The truth values of Xen's options, which it takes in lower case only.
  ///
  /// Source: Xen `xen/common/kernel.c`, parse_bool.
  private static let truths = [
    "0": false, "no": false, "off": false, "false": false, "disable": false,
    "1": true, "yes": true, "on": true, "true": true, "enable": true,
  ]

  private static func mask(
    _ name: Substring, _ value: Substring, _ line: TextLine, _ statement: inout CPUStatement
  ) throws(PlatformTextError) -> UInt32 {
    guard name != "cpu" else {
      throw line.wrong(
        "masks in numbers, as in cpuid_mask_ecx: those of an AMD revision only Xen knows",
        found: "cpuid_mask_cpu=\(value)")
    }
    guard let bits = number(value) else {
      throw line.wrong("a number of 32 bits such as 0x7ed83203 or 0", found: value)
    }
    guard let word = WordOrder.xenMasks.first(where: { $0.0 == name })?.1 else {
      guard name == "l7s0_eax" else {
        throw line.wrong("a register of cpuid_mask_, as in cpuid_mask_ecx", found: name)
      }
      statement.limits[.maxLeaf7Subleaf] = Int(bits)
      return bits
    }
    statement.hidden[word].formUnion(RegisterValue(rawValue: ~bits))
    return bits
  }

  /// A number as Xen reads it: hexadecimal behind `0x`, octal behind `0`, else decimal.
  ///
  /// Source: Xen `xen/common/kernel.c`, `xen/lib/strtoul.c`.
  private static func number(_ text: Substring) -> UInt32? {
    if text.hasPrefix("0x") || text.hasPrefix("0X") { return Hexadecimal.number(text.dropFirst(2)) }
    guard text.hasPrefix("0") else { return Hexadecimal.prefixedOrDecimal(text) }
    guard text.utf8.allSatisfy({ (0x30...0x37).contains($0) }) else { return nil }
    return UInt32(text, radix: 8)
  }

  /// Whether a line that is no comment has an option that hides features.
  static func recognises(_ lines: [TextLine]) -> Bool {
    lines.contains { !$0.text.hasPrefix("#") && matches($0.text) }
  }
}

extension CPUStatement {
  /// A feature of which the text says that it is there and that it is not; `nil` without one.
  fileprivate var switchedTwice: FeatureBit? { shown.intersection(hidden).bits.first }
}
