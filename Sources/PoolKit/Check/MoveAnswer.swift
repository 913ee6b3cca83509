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

/// Whether a guest may move.
public enum Verdict: String, Hashable, Sendable, Comparable {
  /// The destination shows what the guest saw.
  case safe
  /// It shows more, all of which can be hidden.
  case masked
  /// Nobody can tell: data is missing on which the answer depends.
  case unknown
  /// It lacks something that the guest saw, or shows what nothing can hide.
  case unsafe

  private var rank: Int {
    switch self {
    case .safe: 0
    case .masked: 1
    case .unknown: 2
    case .unsafe: 3
    }
  }

  /// Orders from harmless to harmful.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
