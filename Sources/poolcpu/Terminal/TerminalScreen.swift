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

  /// Whether text has colours: where the user wants them, else on a terminal that can and whose user does not
  /// say NO_COLOR.
  static func hasColour(
    _ choice: ColourChoice, isTerminal: Bool, noColor: String?, term: String?
  ) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto: isTerminal && noColor ?? "" == "" && term != "dumb"
    }
  }

  /// The screen of an answer that goes to `output`: a file is no terminal.
  static func of(_ output: Output, _ choice: ColourChoice) -> Screen {
    let columns = output.path == "-" ? terminal(STDOUT_FILENO) : nil
    return Screen(
      width: width(columns: variable("COLUMNS"), terminal: columns),
      hasColour: hasColour(
        choice, isTerminal: columns != nil, noColor: variable("NO_COLOR"), term: variable("TERM")))
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// How many columns a line on standard error may have; `nil` where that is no terminal.
  static var standardErrorWidth: Int? {
    terminal(STDERR_FILENO).map { width(columns: variable("COLUMNS"), terminal: $0) }
  }

  /// How many columns the terminal on `stream` has; `nil` where there is none.
  private static func terminal(_ stream: Int32) -> Int? {
    var size = winsize()
    guard isatty(stream) == 1, ioctl(stream, UInt(TIOCGWINSZ), &size) == 0 else {
      return nil
    }
    return Int(size.ws_col)
  }
}
