internal import CPUIDKit
internal import PoolKit

/// Xen's featureset alone, or what `xen-cpuid` prints.
enum XenFeaturesetReader {
  /// The sets of `xen-cpuid` that say what an HVM guest is started with: Xen before 4.17 calls its default `HVM`.
  private static let defaults = ["HVM Default", "HVM"]
  /// The set that says with what an HVM guest may come.
  private static let max = "HVM Max"

  /// What the text says of guests on `host`.
  static func statement(
    in bytes: [UInt8], host: String
  ) throws(PlatformTextError) -> CPUStatement {
    let lines = TextLine.all(in: bytes)
    guard let first = lines.first else {
      throw PlatformTextError(.expected("Xen's featureset", found: "nothing"))
    }
    if first.text.hasPrefix("nr_features") { return try listing(lines, host) }
    if lines.count > 1 {
      throw lines[1].wrong("one featureset and nothing else", found: lines[1].text)
    }
    return statement(try FeaturesetText.content(first.text, on: first), host)
  }

  private static func listing(
    _ lines: [TextLine], _ host: String
  ) throws(PlatformTextError) -> CPUStatement {
    let sets = lines.drop { $0.text != "Dynamic sets:" }.dropFirst()
    var contents: [String: FeaturesetText.Content] = [:]
    for name in defaults + [max] {
      for line in sets where line.text.hasPrefix(name + "  ") {
        let words = TextLine.trimmed(line.text.dropFirst(name.count))
        contents[name] = try FeaturesetText.content(words, on: line)
      }
    }
    guard let given = (defaults + [max]).first(where: { contents[$0] != nil }),
      let content = contents[given]
    else {
      throw PlatformTextError(
        .expected(
          "a set 'HVM Default', 'HVM' or 'HVM Max' of xen-cpuid's dynamic sets", found: "none"))
    }
    var found = statement(content, host)
    guard given != max, let most = contents[max] else {
      found.notes.append(
        "of xen-cpuid's sets '\(given)' is taken, as all that an HVM guest can have")
      return found
    }
    found.accepted = most.features
    found.notes.append(
      "of xen-cpuid's sets '\(given)' is taken as what an HVM guest is started with, '\(max)' as the most "
        + "with which one may come")
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
