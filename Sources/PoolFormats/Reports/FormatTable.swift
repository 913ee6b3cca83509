/// The table of formats in README.
public enum FormatTable {
  /// The table in Markdown, a row a format, with the options that take it.
  public static var markdown: String {
    let rows = Format.allCases.map { format in
      "| `\(format.rawValue)` | \(format.definition.title) | \(options(of: format)) |"
    }
    return (["| format | what | option |", "|---|---|---|"] + rows).joined(separator: "\n") + "\n"
  }

  private static func options(of format: Format) -> String {
    let options = [
      (Format.readable, "`--from`"), (Format.ofRecords, "`convert --format`"),
      (Format.ofBaselines, "`baseline --format\(format == .baseline ? " json" : "")`"),
    ]
    return options.filter { $0.0.contains(format) }.map(\.1).joined(separator: ", ")
  }
}
