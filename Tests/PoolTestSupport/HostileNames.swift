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
