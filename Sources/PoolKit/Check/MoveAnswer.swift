/// The answer for one source of a move.
public struct MoveAnswer: Hashable, Sendable {
  /// The guest's name, or what the user called its hosts.
  public let source: String
  /// The answer.
  public let check: MoveCheck

  /// The answer `check` for `source`.
  public init(source: String, check: MoveCheck) {
    self.source = source
    self.check = check
  }
}
