/// How a record came to be.
public struct RecordSource: Hashable, Sendable {
  /// The way it was read, such as `scan` or `instlatx64`.
  public var how: String
  /// When, in ISO 8601; `nil` where the source does not say.
  public var when: String?
  /// The program that read it, with its version; `nil` where the source does not say.
  public var by: String?

  /// A source.
  public init(how: String, when: String? = nil, by: String? = nil) {
    self.how = how
    self.when = when
    self.by = by
  }
}
