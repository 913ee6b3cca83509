internal import CPUIDKit
internal import PoolKit

/// The `cpuid` line of Xen's `xl.cfg`, in libxl's or xend's syntax.
///
/// What it does not say is as on the host, less what Xen hides by default. Source: Xen,
/// `docs/man/xl.cfg.5.pod.in`.
enum XLConfigReader {
  /// The keys of libxl's syntax that take a number.
  static let numbers: Set<String> = [
    "apicidsize", "brandid", "clflush", "family", "localapicid", "maxhvleaf", "maxleaf", "model",
    "nc", "proccount", "procpkg", "stepping",
  ]

  /// Names of libxl's own, which it had before it took those of Xen's headers in July 2023 (Xen 4.18), and still takes.
  ///
  /// Source: Xen `tools/libs/light/libxl_cpuid.c`, cpuid_flags of 4.16 and of today.
  static let formerNames: [FeatureBit: String] = [
    .sse4_1: "sse4_1", .sse4_2: "sse4_2", .aes: "aes", .cx16: "cmpxchg16", .lahf_lm: "lahfsahf",
    .cr8_legacy: "altmovcr8", .tsc_adjust: "tsc_adjust",
  ]

  /// What the text says of the machine that it calls by name, else `host`.
  static func statement(
    in bytes: [UInt8], host: String
  ) throws(PlatformTextError) -> CPUStatement {
    var statement = CPUStatement(name: host, .difference, platform: .xen)
    var found = false
    for setting in try XLConfigSetting.all(in: TextLine.all(in: bytes)) {
      switch setting.key {
      case "name" where setting.texts.count == 1: statement.name = setting.texts[0]
      case "cpuid" where found:
        throw setting.line.wrong("cpuid once", found: setting.line.text)
      case "cpuid":
        found = true
        let isXend = setting.isList && !setting.texts.contains { $0.hasPrefix("host") }
        for text in setting.texts {
          if isXend {
            try xend(text, setting.line, &statement)
          } else {
            try libxl(text, setting.line, &statement)
          }
        }
      default: break
      }
    }
    guard found else { throw PlatformTextError(.expected("a line 'cpuid = ...'", found: "none")) }
    hideXSAVE(of: &statement)
    return statement
  }

  /// `host,avx512f=0,rdseed=0`.
  private static func libxl(
    _ text: String, _ line: TextLine, _ statement: inout CPUStatement
  ) throws(PlatformTextError) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.first == "host" else {
      throw line.wrong("'host' and then features as in 'host,avx2=0'", found: text)
    }
    var signature: [Substring: Int] = [:]
    for part in parts.dropFirst() {
      guard let (name, value) = TextLine.pair(part, "=") else {
        throw line.wrong("a feature and what becomes of it, as in 'avx2=0'", found: part)
      }
      if numbers.contains(String(name)) {
        let digits = value.hasPrefix("0x") ? value.dropFirst(2) : value
        guard let number = Int(digits, radix: value.hasPrefix("0x") ? 16 : 10), number >= 0 else {
          throw line.wrong("a number as \(name)", found: value)
        }
        signature[name] = number
        continue
      }
      guard value.count == 1, let character = value.first, let sign = sign(character) else {
        throw line.wrong("0, 1, x, k or s for \(name)", found: value)
      }
      let bit = try bit(named: name, line)
      switch sign {
      case .shown: statement.shown.insert(bit)
      case .hidden: statement.hidden.insert(bit)
      case .asHost: break
      }
    }
    take(signature, &statement)
  }

  private static func take(_ numbers: [Substring: Int], _ statement: inout CPUStatement) {
    if let family = numbers["family"], let model = numbers["model"],
      let stepping = numbers["stepping"]
    {
      statement.signature = CPUSignature(family: family, model: model, stepping: stepping)
    }
    if let leaf = numbers["maxleaf"], let number = UInt32(exactly: leaf) {
      _ = takeNumber(number, of: CPUIDQuery(0), into: &statement)
    }
    let rest = numbers.keys.filter { !["family", "model", "stepping", "maxleaf"].contains($0) }
    if !rest.isEmpty {
      statement.notes.append(
        "\(rest.sorted().joined(separator: ", ")): numbers of the cpuid line, not taken over")
    }
  }

  /// Xen's names count first; xl.cfg has older ones of its own, which other products share.
  private static func bit(
    named name: Substring, _ line: TextLine
  ) throws(PlatformTextError) -> FeatureBit {
    if !Vocabulary.xen.bits(named: name).isEmpty {
      return try FeatureLookup.bit(named: name, in: .xen, line: line.number)
    }
    if let former = formerNames.first(where: { $0.value == name }) { return former.key }
    do throws(PlatformTextError) {
      return try FeatureLookup.bit(named: name, line: line.number)
    } catch {
      throw PlatformTextError(line: line.number, .unknownFeature(String(name), .xen))
    }
  }

  /// `7,0:ebx=xxxx...,ecx=...`.
  private static func xend(
    _ text: String, _ line: TextLine, _ statement: inout CPUStatement
  ) throws(PlatformTextError) {
    guard let (place, registers) = TextLine.pair(text[...], ":"), let query = query(place) else {
      throw line.wrong("a leaf and its registers as in '7,0:ebx=...'", found: text)
    }
    for part in registers.split(separator: ",", omittingEmptySubsequences: false) {
      guard let (name, bits) = TextLine.pair(part, "="), let register = RegisterName(name),
        let pattern = BitPattern(bits, width: 32, isWhole: true, sign: sign)
      else { throw line.wrong("a register and 32 of 0, 1, x, k and s", found: part) }
      if register == .eax, pattern.said == UInt64(UInt32.max),
        takeNumber(UInt32(truncatingIfNeeded: pattern.shown), of: query, into: &statement)
      {
        continue
      }
      if !pattern.add(to: &statement, .cpuid(query, register)), pattern.said != 0 {
        statement.notes.append("\(query).\(register) holds no features and is not taken over")
      }
    }
  }

  private static func query(_ text: Substring) -> CPUIDQuery? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(
      Hexadecimal.prefixedOrDecimal)
    guard (1...2).contains(parts.count), let leaf = parts[0], let subleaf = parts.last else {
      return nil
    }
    return CPUIDQuery(
      CPUIDLeaf(rawValue: leaf),
      CPUIDSubleaf(rawValue: parts.count == 2 ? subleaf ?? 0 : 0))
  }

  private static func sign(_ character: Character) -> BitPattern.Sign? {
    switch character {
    case "0": .hidden
    case "1": .shown
    case "x", "k", "s": .asHost
    default: nil
    }
  }

  /// Whether a line gives `cpuid` a list or a text that begins with `host`.
  static func recognises(_ lines: [TextLine]) -> Bool {
    lines.contains { line in
      guard let (key, value) = TextLine.pair(line.text, "="), key == "cpuid" else { return false }
      return ["[", "\"host", "'host"].contains { value.hasPrefix($0) }
    }
  }
}
