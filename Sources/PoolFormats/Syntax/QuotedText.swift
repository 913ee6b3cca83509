internal import CPUIDKit
internal import PoolKit

/// Text from outside as a value of one language, harmless there: one function a language.
///
/// Characters that no terminal should see are written as `Printable.text(_:)` writes them, so that no
/// value ends its line, whatever the language makes of line ends.
enum QuotedText {
  /// A word of a POSIX shell, in single quotes.
  static func shell(_ text: some StringProtocol) -> String {
    "'" + replaced(text) { $0 == "'" ? "'\\''" : nil } + "'"
  }

  /// A value in double quotes with a backslash before quotes and backslashes: xl.cfg and OpenNebula.
  static func backslashed(_ text: some StringProtocol) -> String {
    "\"" + replaced(text) { $0 == "\"" || $0 == "\\" ? "\\\($0)" : nil } + "\""
  }

  /// A scalar of YAML or a string of JSON, in double quotes.
  static func yaml(_ text: some StringProtocol) -> String { backslashed(text) }

  /// A value of oslo.config's INI files, where `$` begins the name of another option.
  static func oslo(_ text: some StringProtocol) -> String {
    replaced(text) { $0 == "$" ? "$$" : nil }
  }

  /// A value of a Java properties file.
  static func property(_ text: some StringProtocol) -> String {
    replaced(text) { $0 == "\\" ? "\\\\" : nil }
  }

  /// A quoted word of a systemd unit, where `%` begins a specifier.
  static func systemd(_ text: some StringProtocol) -> String {
    "\""
      + replaced(text) {
        switch $0 {
        case "%": "%%"
        case "\"", "\\": "\\\($0)"
        default: nil
        }
      } + "\""
  }

  /// A word for forms that have no quotes: what is no letter, digit, dot, dash or underscore is
  /// written as `?`, which no name has.
  static func bare(_ text: some StringProtocol) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar {
          case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_": scalar
          default: "?"
          }
        }))
  }

  private static func replaced(
    _ text: some StringProtocol, _ escape: (Unicode.Scalar) -> String?
  ) -> String {
    var safe = ""
    for scalar in Printable.text(text).unicodeScalars {
      if let escaped = escape(scalar) {
        safe += escaped
      } else {
        safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }
}
