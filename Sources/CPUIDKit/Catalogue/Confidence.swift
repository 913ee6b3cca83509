/// How well a fact about hardware is known; anything below ``confirmed`` is told to the user.
public enum Confidence: String, Hashable, Sendable {
  /// Two independent sources or more.
  case confirmed
  /// One source only.
  case oneSource = "one source"
  /// Concluded from data, stated nowhere.
  case inferred
  /// From memory: verify before relying on it.
  case memory
}
