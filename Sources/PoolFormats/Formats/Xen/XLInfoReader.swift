internal import CPUIDKit
internal import PoolKit

/// What `xl info`, and `xm info` of older Xen, print of a host.
///
/// Of CPUID it has eight words, `hw_caps`, whose order depends on Xen's version. They are what Xen itself
/// goes by: what it switched off is not in them.
enum XLInfoReader {
  /// What the text says of each host.
  static func statements(
    in bytes: [UInt8], host: String, guest: GuestKind?
  ) throws(PlatformTextError) -> [CPUStatement] {
    var parts: [[Substring: TextLine]] = [[:]]
    for line in TextLine.all(in: bytes) {
      guard let key = line.pair?.key, keys.contains(key) else { continue }
      if key == first, !parts[parts.count - 1].isEmpty { parts.append([:]) }
      guard parts[parts.count - 1].updateValue(line, forKey: key) == nil else {
        throw line.wrong("'\(key)' once for each host", found: line.text)
      }
    }
    var statements: [CPUStatement] = []
    for (place, part) in parts.enumerated() {
      let name = parts.count == 1 ? host : "\(host)-\(place + 1)"
      statements.append(try statement(of: part, name, guest))
    }
    return statements
  }

  private static let first: Substring = "host"
  private static let words: Substring = "hw_caps"
  private static let keys: Set<Substring> = [
    first, words, "virt_caps", "xen_caps", "xen_major", "xen_minor", "xen_version",
  ]

  private static func statement(
    of part: [Substring: TextLine], _ name: String, _ guest: GuestKind?
  ) throws(PlatformTextError) -> CPUStatement {
    let own = part[first]?.pair?.value ?? ""
    let name = own.isEmpty ? name : String(own)
    guard let line = part[words], let text = line.pair?.value else {
      throw PlatformTextError(.expected("a line hw_caps", found: "none for \(name)"))
    }
    let values = try FeaturesetText.values(text, at: line.number)
    guard values.count == XenHardwareWords.count else {
      throw line.wrong("\(XenHardwareWords.count) words of hw_caps", found: text)
    }
    let version = try version(of: part, line)
    guard version < .withFeaturesets || !XenHardwareWords.areInOldOrder(values) else {
      throw line.wrong("words in the order of Xen 4.7 or newer, as the version says", found: text)
    }
    var statement = statement(
      values, in: XenHardwareWords.order(of: version), XenHardwareWords.known(to: version), name)
    if lacksHVM(part) {
      guard guest != .hvm else {
        throw line.wrong(
          "a host that runs HVM guests (virtualization may be off in its firmware)",
          found: "\(name) without hvm in virt_caps")
      }
      statement.notes.append(
        "\(Printable.quote(name)) runs no HVM guests: virt_caps and xen_caps lack hvm")
    }
    return statement
  }

  /// What eight words say, each in the register that `order` gives it.
  static func statement(
    _ values: [RegisterValue], in order: [WordID?], _ known: FeatureSet, _ name: String
  ) -> CPUStatement {
    var shown = FeatureSet()
    for case (let word?, let value) in zip(order, values) { shown[word] = value }
    return CPUStatement(
      name: name, view: .kernel, platform: .xen, shown: shown, known: known.union(shown),
      notes: [
        "\(Printable.quote(name)): hw_caps tells eight words only, and no vendor; all else is unread. "
          + "xen-cpuid -p tells everything"
      ])
  }

  /// Whether the text says what guests there can be, and HVM is not among them.
  private static func lacksHVM(_ part: [Substring: TextLine]) -> Bool {
    let told = [part["virt_caps"], part["xen_caps"]].compactMap { $0 }
    return !told.isEmpty && !told.contains { $0.text.contains("hvm") }
  }

  private static func version(
    of part: [Substring: TextLine], _ words: TextLine
  ) throws(PlatformTextError) -> XenVersion {
    var found: [(version: XenVersion, line: TextLine)] = []
    if let major = part["xen_major"], let minor = part["xen_minor"] {
      let numbers = (
        try major.decimal(major.pair?.value ?? "", of: "xen_major"),
        try minor.decimal(minor.pair?.value ?? "", of: "xen_minor")
      )
      found.append((XenVersion(numbers.0, numbers.1), minor))
    }
    if let line = part["xen_version"], let text = line.pair?.value {
      let numbers = text.split(separator: ".", omittingEmptySubsequences: false).prefix(2)
        .map { UInt16($0.prefix { $0.isNumber }) }
      if numbers.count == 2, let major = numbers[0], let minor = numbers[1] {
        found.append((XenVersion(Int(major), Int(minor)), line))
      }
    }
    guard let first = found.first else {
      throw words.wrong(
        "xen_major and xen_minor beside hw_caps, whose order depends on them", found: "")
    }
    if let other = found.last, other.version != first.version {
      throw other.line.wrong("the version of xen_major and xen_minor", found: other.line.text)
    }
    return first.version
  }

  /// Whether a line is `hw_caps` and its words, and others are Xen's.
  static func recognises(_ lines: [TextLine]) -> Bool {
    lines.contains { line in
      guard let (key, value) = line.pair, key == words else { return false }
      return value.contains(":")
    }
  }
}
