/// Names that stand on one page, and where each differs from the others: what is cut of a long name is
/// never the part that tells it apart.
struct NamesApart {
  /// Which characters of a name tell it from the others.
  private struct Telling {
    /// From the first that differs from any other name's to the one that differs from all.
    let needed: Range<Int>
    /// The same, on to the end that all names share.
    let wanted: Range<Int>
  }

  /// Names as short as that are never cut.
  private static let uncut = 12
  private var tellings: [String: Telling] = [:]

  /// Nothing is known of other names.
  static let none = NamesApart([])

  /// `names`, already printable.
  init(_ names: [String]) {
    let stems = NamesApart.stems(of: Set(names))
    let sorted = Set(stems.values).map(Array.init).sorted { $0.lexicographicallyPrecedes($1) }
    guard let first = sorted.first, let last = sorted.last, sorted.count > 1 else { return }
    let start = NamesApart.common([first, last])
    let end = NamesApart.common(sorted.map { $0.reversed() })
    var found: [String: Telling] = [:]
    for (place, name) in sorted.enumerated() where name.count > NamesApart.uncut {
      let near = [place - 1, place + 1].filter(sorted.indices.contains).map {
        NamesApart.common(name, sorted[$0])
      }
      let needed = min(start, name.count - 1)..<min((near.max() ?? 0) + 1, name.count)
      found[String(name)] = Telling(
        needed: needed,
        wanted: needed.lowerBound..<max(name.count - end, needed.upperBound))
    }
    for (name, stem) in stems { tellings[name] = found[stem] }
  }

  /// `name` in at most `columns`; three dots stand for what is left out.
  func shortened(_ name: String, to columns: Int) -> String {
    guard ColumnCount.of(name) > columns, let telling = tellings[name],
      columns >= NamesApart.uncut
    else { return ColumnCount.shortened(name, to: columns) }
    let text = Array(name)
    let (head, tail) = ColumnCount.ends(of: name, columns: columns)
    if telling.wanted.upperBound <= head.count
      || telling.wanted.lowerBound >= text.count - tail.count
    {
      return head + "..." + tail
    }
    let last = telling.needed.upperBound - 1
    return NamesApart.window(text, telling.wanted, columns)
      ?? NamesApart.window(text, telling.needed, columns)
      ?? NamesApart.window(text, last..<last + 1, columns) ?? head + "..." + tail
  }

  /// The part of `text` around `range` that has room in `columns`; `nil` when the range itself has none.
  private static func window(
    _ text: [Character], _ range: Range<Int>, _ columns: Int
  ) -> String? {
    func shown(_ range: Range<Int>) -> String {
      (range.lowerBound > 0 ? "..." : "") + String(text[range])
        + (range.upperBound < text.count ? "..." : "")
    }
    let start = 0..<range.upperBound
    if ColumnCount.of(shown(start)) <= columns {
      return ColumnCount.prefix(of: String(text), columns: columns - 3) + "..."
    }
    guard ColumnCount.of(shown(range)) <= columns else { return nil }
    var best = range
    var (canGoLeft, canGoRight) = (true, true)
    while canGoLeft || canGoRight {
      canGoRight =
        best.upperBound < text.count
        && ColumnCount.of(shown(best.lowerBound..<best.upperBound + 1)) <= columns
      if canGoRight { best = best.lowerBound..<best.upperBound + 1 }
      canGoLeft =
        best.lowerBound > 0
        && ColumnCount.of(shown(best.lowerBound - 1..<best.upperBound)) <= columns
      if canGoLeft { best = best.lowerBound - 1..<best.upperBound }
    }
    return shown(best)
  }

  /// What each name is told apart by: a file that is called after a host counts as that host.
  private static func stems(of names: Set<String>) -> [String: String] {
    var files: [String: [String]] = [:]
    for name in names {
      guard let dot = name.lastIndex(of: "."), names.contains(String(name[..<dot])) else {
        continue
      }
      files[String(name[..<dot]), default: []].append(name)
    }
    var stems = Dictionary(uniqueKeysWithValues: names.map { ($0, $0) })
    for (stem, names) in files where names.count == 1 { stems[names[0]] = stem }
    return stems
  }

  /// How many characters two names begin with alike.
  private static func common(_ first: [Character], _ second: [Character]) -> Int {
    zip(first, second).prefix { $0 == $1 }.count
  }

  /// How many characters all names begin with alike.
  private static func common(_ names: [[Character]]) -> Int {
    let sorted = names.sorted { $0.lexicographicallyPrecedes($1) }
    guard let first = sorted.first, let last = sorted.last else { return 0 }
    return common(first, last)
  }
}
