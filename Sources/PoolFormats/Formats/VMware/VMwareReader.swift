internal import CPUIDKit
internal import PoolKit

/// Masks of CPUID in VMware's `.vmx` files and advanced settings.
///
/// Source: Broadcom KB 1003212 and govmomi `vim25/types/types.go`, HostCpuIdInfo.
enum VMwareReader {
  /// What the text says of the machine that it calls by name, else `host`.
  static func statement(
    in bytes: [UInt8], host: String
  ) throws(PlatformTextError) -> CPUStatement {
    var statement = CPUStatement(name: host, .difference)
    var seen = Set<String>()
    for line in TextLine.all(in: bytes) where !line.text.hasPrefix("#") {
      guard let (key, quoted) = TextLine.pair(line.text, "=") else {
        throw line.wrong("a key and a value as in cpuid.7.ebx = \"...\"", found: line.text)
      }
      let value = quoted.hasPrefix("\"") ? quoted.dropFirst().prefix { $0 != "\"" } : quoted
      if let name = feature(key) {
        try take(name, value, line, &statement)
      } else if let word = word(key) {
        try take(word, value, line, &statement)
      } else if let (word, vendor) = wordOfVendor(key) {
        var other = CPUStatement(name: "", .difference)
        try take(word, value, line, &other)
        statement.notes.append(
          "\(Printable.quote(key)) counts on hosts of \(vendor) only and is not taken over")
      } else if isMask(key) {
        throw line.wrong("a leaf and a register as in cpuid.7.ebx", found: key)
      } else if key.lowercased().hasPrefix("featmask.") {
        statement.notes.append(
          "\(Printable.quote(key)) is no mask of a feature of CPUID and is not taken over")
        continue
      } else {
        if key == "displayName", !value.isEmpty { statement.name = String(value) }
        continue
      }
      guard seen.insert(key.lowercased()).inserted else {
        throw line.wrong("each mask once", found: key)
      }
    }
    if let vendor = statement.vendor {
      statement.notes.append("it asks for a host of \(Printable.quote(vendor.title))")
    }
    statement.notes += VMwareFeature.notes(on: statement)
    guard !seen.isEmpty else {
      throw PlatformTextError(
        .expected("a mask as in cpuid.7.ebx = \"...\" or featMask.vm.cpuid.AVX2", found: "none"))
    }
    return statement
  }

  /// The register of `cpuid.7.ebx`, or of another subleaf as in `cpuid.d.eax.1`; `nil` for other keys, as
  /// `cpuid.coresPerSocket` is one.
  static func word(_ key: Substring) -> WordID? {
    let parts = key.lowercased().split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3 || parts.count == 4, parts[0] == "cpuid",
      let leaf = Hexadecimal.number(parts[1]), let register = RegisterName(parts[2])
    else { return nil }
    guard parts.count == 4 else { return WordID(CPUIDLeaf(rawValue: leaf), 0, register) }
    // Nobody says in which base a longer number would be.
    guard parts[3].count == 1, let subleaf = Hexadecimal.number(parts[3]), subleaf < 10 else {
      return nil
    }
    return WordID(CPUIDLeaf(rawValue: leaf), CPUIDSubleaf(rawValue: subleaf), register)
  }

  /// The register of a key that counts on one vendor's hosts, as in `cpuid.80000001.ecx.amd`; `nil` for other keys.
  private static func wordOfVendor(_ key: Substring) -> (WordID, vendor: String)? {
    for (suffix, vendor) in [("amd", "AMD"), ("intel", "Intel")]
    where key.lowercased().hasSuffix("." + suffix) {
      return word(key.dropLast(suffix.count + 1)).map { ($0, vendor) }
    }
    return nil
  }

  /// Whether a key is about a leaf, in whatever form; `cpuid.coresPerSocket` is not.
  private static func isMask(_ key: Substring) -> Bool {
    let parts = key.lowercased().split(separator: ".")
    return parts.count > 1 && parts[0] == "cpuid" && Hexadecimal.number(parts[1]) != nil
  }

  /// The feature of `featMask.vm.cpuid.AVX2`; `nil` for other keys.
  static func feature(_ key: Substring) -> Substring? {
    let start = "featmask.vm.cpuid."
    return key.lowercased().hasPrefix(start) ? key.dropFirst(start.count) : nil
  }

  private static func take(
    _ word: WordID, _ value: Substring, _ line: TextLine, _ statement: inout CPUStatement
  ) throws(PlatformTextError) {
    guard let pattern = BitPattern(value, width: 32, isWhole: true, sign: sign) else {
      throw line.wrong("32 of -, 0, 1, R, H, x, T and F in groups of four", found: value)
    }
    if !pattern.add(to: &statement, word), pattern.said != 0 {
      statement.notes.append("\(word) holds no features and is not taken over")
    }
  }

  private static func take(
    _ name: Substring, _ value: Substring, _ line: TextLine, _ statement: inout CPUStatement
  ) throws(PlatformTextError) {
    guard let asked = VMwareFeature.Value(value), !VMwareFeature.isNumber(name) else {
      guard VMwareFeature.isNumber(name) else {
        throw line.wrong("a value such as Val:0, Val:1, Min:1 or Max:0", found: value)
      }
      statement.notes.append("\(Printable.quote(name)) is a number and is not taken over")
      return
    }
    do throws(VMwareFeature.Contradiction) {
      try VMwareFeature.take(name, asked, &statement)
    } catch {
      throw line.wrong(error.expected, found: "\(name) \(value)")
    }
  }

  /// R and F show 0, T shows 1; H, x and - leave what is there.
  private static func sign(_ character: Character) -> BitPattern.Sign? {
    switch character {
    case "0", "R", "r", "F", "f": .hidden
    case "1", "T", "t": .shown
    case "-", "H", "h", "x", "X": .asHost
    default: nil
    }
  }

  /// Whether a line is a mask of VMware's.
  static func recognises(_ lines: [TextLine]) -> Bool {
    lines.contains { line in
      guard let (key, value) = TextLine.pair(line.text, "=") else { return false }
      if feature(key) != nil { return true }
      return word(key) != nil && value.filter { !"\": ".contains($0) }.count == 32
    }
  }
}
