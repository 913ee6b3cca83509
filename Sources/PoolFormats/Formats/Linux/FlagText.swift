internal import CPUIDKit

/// Flags of Linux as people paste them: folded where a terminal's line ended, or with some left out.
enum FlagText {
  /// Adds a line of flags to those before it: lscpu and terminals break lines within words, editors between them.
  ///
  /// Where both words at the break are flags they stay two; a flag that the two make is one.
  static func add(_ line: Substring, to flags: inout String) {
    let end = flags[(flags.lastIndex(of: " ").map(flags.index(after:)) ?? flags.startIndex)...]
    let start = line.prefix { $0 != " " }
    let isOne =
      !(LinuxFlags.isFlag(end) && LinuxFlags.isFlag(start))
      && LinuxFlags.isFlag("\(end)\(start)"[...])
    if !isOne { flags.append(" ") }
    flags.append(contentsOf: line)
  }

  /// Whether `word` says that something was left out, as `...`, `[...]` or `<snip>` do.
  static func isElision(_ word: some StringProtocol) -> Bool {
    let bare = word.drop { "[(<{".contains($0) }.lowercased()
    return ["..", "\u{2026}", "snip", "etc"].contains { bare.hasPrefix($0) }
      || word.hasSuffix("...") || word.hasSuffix("\u{2026}")
  }

  /// What the user must know of a list with such a word.
  static let elisionNote = "the text leaves words out, so what it does not name is not known"
}
