/// A value that is not the same in two records; `nil` in the one that lacks it.
public struct Change<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What the first record says.
  public let first: Value?
  /// What the second record says.
  public let second: Value?

  /// A change from `first` to `second`; `nil` when they are equal.
  public init?(_ first: Value?, _ second: Value?) {
    guard first != second else { return nil }
    self.first = first
    self.second = second
  }
}
