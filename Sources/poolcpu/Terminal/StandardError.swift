internal import CPUIDKit
internal import Glibc
internal import PoolFormats
internal import SystemPackage

/// The stream for everything that is not the answer, and the only place that writes to it.
///
/// Sentences quote text from outside by ``Clause`` or `Printable.quote`; should one forget to, nothing
/// reaches the terminal here that moves its cursor or floods it.
enum StandardError {
  /// Writes a line that says who speaks: `poolcpu: ` and the sentence.
  static func write(_ sentence: String) { writeLines(["poolcpu: \(sentence)"]) }

  /// Writes each of `lines` as one line that is safe for a terminal, which a terminal gets in lines of its width.
  static func writeLines(_ lines: [String]) {
    // Where nobody hears it there is nobody to tell.
    _ = try? FileDescriptor.standardError.writeAll(
      text(lines, width: TerminalScreen.standardErrorWidth).utf8)
  }

  /// Whether a terminal shows it, on which the cursor can be moved.
  static var isTerminal: Bool {
    isatty(STDERR_FILENO) == 1 && getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  /// Shows how far the work is on the terminal's last line, or with `nil` takes that away.
  static func showStatus(_ sentence: String?) {
    let text = sentence.map { Printable.ends(of: "poolcpu: \($0)", 79) } ?? ""
    // The cursor goes to the line's begin; the rest of the line is erased.
    _ = try? FileDescriptor.standardError.writeAll("\r\(Printable.line(text))\u{1b}[K".utf8)
  }

  /// Writes the sentence of an error.
  static func report(_ error: any Error) { write(String(describing: error)) }

  /// Writes what ArgumentParser says of arguments, which it quotes in full.
  ///
  /// Its advice comes last, so that the middle is left out of a message, and of a line, that is longer
  /// than any without an argument.
  static func writeUsage(_ message: String) {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    let first = lines.prefix(mostLines)
    let last = lines[first.endIndex...].suffix(mostLines)
    writeLines((first + last).map { Printable.ends(of: $0, 400) })
  }

  /// What is written for `lines`, broken between words where they are wider than `width`.
  static func text(_ lines: [String], width: Int? = nil) -> String {
    lines.flatMap { line in
      let line = Printable.line(line)
      return width.map { Screen(width: $0).wrapped(line) } ?? [line]
    }.map { $0 + "\n" }.joined()
  }

  /// Help, the longest message, is shorter.
  private static let mostLines = 100
}
