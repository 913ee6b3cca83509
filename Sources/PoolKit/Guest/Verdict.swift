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
