internal import Glibc
internal import PoolFormats

/// The screen on which an answer is read.
enum TerminalScreen {
  /// As wide as COLUMNS says, else the terminal on standard output, else 80 columns.
  ///
  /// A number that is none, or not above zero, says nothing.
  static func width(columns: String?, terminal: Int?) -> Int {
    [columns.flatMap { Int($0) }, terminal].compactMap { $0 }.first { $0 > 0 }
      ?? Screen.standard.width
  }

  /// The screen of an answer that goes to `output`: a file is no terminal.
  static func of(_ output: Output = Output()) -> Screen {
    let columns = getenv("COLUMNS").map { String(cString: $0) }
    return Screen(width: width(columns: columns, terminal: output.path == "-" ? terminal : nil))
  }

  /// How many columns the terminal on standard output has; `nil` where there is none.
  private static var terminal: Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else {
      return nil
    }
    return Int(size.ws_col)
  }
}
