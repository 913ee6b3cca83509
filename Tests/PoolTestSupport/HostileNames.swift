/// Names that a host can have in a record, and that no output may take for anything but a name.
public enum HostileNames {
  /// The names, each with something that some language obeys.
  public static let all = [
    "a;rm -rf /", "]]>", "\"><script>", "line\nend", String(repeating: "x", count: 300),
    "turned\u{202e}round", "$(id)", "`id`", "'", "\\", "*/", "%n", "#{}",
    "{{ lookup('pipe', 'id') }}",
    "--><x/>", "\u{1b}[2J", "a: b", "- c", "${HOME}", "!!python/object:os.system",
  ]
}

extension HostileNames {
  /// What a terminal obeys, what turns text round or is not seen, and what forges an escape.
  public static let disturbing = "\u{1b}[2J\u{7}\u{9b}2J\u{202e}\u{200b}\u{2028}\u{e000}\\u{1b}"

  /// A name of `count` characters, which no terminal should be flooded with.
  public static func endless(_ count: Int) -> String { String(repeating: "x", count: count) }
}

extension String {
  /// Whether a terminal takes the text for nothing but text in lines, none of which is endless.
  public var isHarmless: Bool {
    unicodeScalars.allSatisfy { $0 == "\n" || !$0.isDisturbing }
      && split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 2_000 }
  }
}

extension Unicode.Scalar {
  /// Whether a terminal might obey it, or text be turned round by it.
  public var isDisturbing: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: false
    }
  }
}
