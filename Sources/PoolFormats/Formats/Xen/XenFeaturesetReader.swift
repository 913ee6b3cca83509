internal import CPUIDKit
internal import PoolKit

/// Xen's featureset alone, or what `xen-cpuid` prints.
enum XenFeaturesetReader {
  /// The sets of `xen-cpuid` for one kind of guest.
  private struct Sets {
    /// What the kind is called.
    let kind: String
    /// The sets that say what a guest is started with: Xen before 4.17 calls its default `HVM`.
    var defaults: [String] { ["\(kind) Default", kind] }
    /// The set that says with what a guest may come.
    var max: String { "\(kind) Max" }

    static let hvm = Sets(kind: "HVM")
    static let pv = Sets(kind: "PV")
  }

  /// What the text says of guests on `host`; without a kind, of hardware-assisted ones.
  static func statement(
    in bytes: [UInt8], host: String, guest: GuestKind?
  ) throws(PlatformTextError) -> CPUStatement {
    let lines = TextLine.all(in: bytes)
    guard let first = lines.first else {
      throw PlatformTextError(.expected("Xen's featureset", found: "nothing"))
    }
    if first.text.hasPrefix("nr_features") {
      return try listing(lines, host, guest == .pv ? .pv : .hvm)
    }
    if lines.count > 1 {
      throw lines[1].wrong("one featureset and nothing else", found: lines[1].text)
    }
    if let words = XenServer6Features(first.text) {
      var found = CPUStatement(
        name: host, view: .hardware, platform: .xen, shown: words.features)
      words.limit(&found)
      return found
    }
    let content = try FeaturesetText.content(first.text, at: first.number)
    let values = try FeaturesetText.values(first.text, at: first.number)
    // No Xen has featuresets of so many words: they are what `xl info` prints.
    if values.count == XenHardwareWords.count, first.text.contains(":") {
      let version = XenVersion.withFeaturesets
      return XLInfoReader.statement(
        values, in: XenHardwareWords.order(of: version), XenHardwareWords.known(to: version), host)
    }
    return statement(content, host)
  }

  private static func listing(
    _ lines: [TextLine], _ host: String, _ wanted: Sets
  ) throws(PlatformTextError) -> CPUStatement {
    let (defaults, max) = (wanted.defaults, wanted.max)
    let article = wanted.kind == Sets.hvm.kind ? "an" : "a"
    let sets = lines.drop { $0.text != "Dynamic sets:" }.dropFirst()
    var contents: [String: FeaturesetText.Content] = [:]
    for name in defaults + [max] {
      for line in sets where line.text.hasPrefix(name + "  ") {
        let words = TextLine.trimmed(line.text.dropFirst(name.count))
        contents[name] = try FeaturesetText.content(words, at: line.number)
      }
    }
    guard let given = (defaults + [max]).first(where: { contents[$0] != nil }),
      let content = contents[given]
    else {
      throw PlatformTextError(
        .expected(
          "a set '\(defaults[0])', '\(defaults[1])' or '\(max)' of xen-cpuid's dynamic sets",
          found: "none"))
    }
    var found = statement(content, host)
    guard given != max, let most = contents[max] else {
      found.notes.append(
        "of xen-cpuid's sets '\(given)' is taken, as all that \(article) \(wanted.kind) guest can have"
      )
      return found
    }
    found.accepted = most.features
    found.notes.append(
      "of xen-cpuid's sets '\(given)' is taken as what \(article) \(wanted.kind) guest is started with, "
        + "'\(max)' as the most with which one may come")
    return found
  }

  private static func statement(_ content: FeaturesetText.Content, _ host: String) -> CPUStatement {
    CPUStatement(
      name: host, platform: .xen, shown: content.features, notes: content.notes)
  }

  /// Whether a text is one line of words, or what `xen-cpuid` prints.
  static func recognises(_ lines: [TextLine]) -> Bool {
    lines.count == 1 && FeaturesetText.matches(lines[0].text)
      || lines[0].text.hasPrefix("nr_features:")
  }

  /// The words that `record` shows, and a line end.
  static func bytes(of record: HostRecord) -> [UInt8] {
    let words = XenFeatureset.values(of: HostProfile(of: record).words).map(\.description)
    return Array("\(words.joined(separator: ":"))\n".utf8)
  }
}
