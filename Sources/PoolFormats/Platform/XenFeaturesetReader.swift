internal import PoolKit

/// Xen's featureset alone, or what `xen-cpuid` prints.
enum XenFeaturesetReader {
  /// The sets of `xen-cpuid` in the order in which they are wanted: the most that a guest can have.
  private static let wanted = ["HVM Max", "HVM"]

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
    for name in wanted {
      for line in sets where line.text.hasPrefix(name + "  ") {
        let words = TextLine.trimmed(line.text.dropFirst(name.count))
        var found = statement(try FeaturesetText.content(words, on: line), host)
        found.notes.append("of xen-cpuid's sets '\(name)' is taken, what an HVM guest can have")
        return found
      }
    }
    throw PlatformTextError(
      .expected("a set 'HVM Max' or 'HVM' among xen-cpuid's dynamic sets", found: "none"))
  }

  private static func statement(_ content: FeaturesetText.Content, _ host: String) -> CPUStatement {
    CPUStatement(
      name: host, platform: .xen, shown: content.features, notes: content.notes)
  }
}
