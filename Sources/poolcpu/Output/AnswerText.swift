internal import CPUIDKit
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
  func write(_ options: TextOptions, to output: Output = Output()) throws {
    try output.write(bytes(isFull: options.isFull, on: options.screen(of: output)))
  }

  /// What people are told, safe for a terminal: everything, or what has room on `screen`.
  func bytes(isFull: Bool, on screen: Screen) throws -> [UInt8] {
    Array(screen.printed(try isFull ? full(screen) : page(screen)).utf8)
  }
}
