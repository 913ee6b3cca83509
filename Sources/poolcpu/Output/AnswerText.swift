internal import PoolFormats

/// An answer for people: what has room on one screen, or everything.
struct AnswerText {
  let page: (Screen) throws -> String
  let full: (Screen) throws -> String

  /// An answer whose `page` fits a screen, and whose `full` text leaves nothing out.
  init(
    page: @escaping (Screen) throws -> String, full: @escaping (Screen) throws -> String
  ) {
    self.page = page
    self.full = full
  }

  /// An answer that is short in any case.
  init(_ text: @escaping (Screen) throws -> String) { self.init(page: text, full: text) }

  /// Writes what people are told to `output`.
  func write(isFull: Bool, to output: Output = Output()) throws {
    try output.write(Array(try text(isFull: isFull, on: TerminalScreen.of(output)).utf8))
  }

  /// What people are told: everything, or what has room on `screen`.
  func text(isFull: Bool, on screen: Screen) throws -> String {
    try isFull ? full(screen) : page(screen)
  }
}
