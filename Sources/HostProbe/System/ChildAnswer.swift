/// What a program left behind that this process started.
public struct ChildAnswer: Hashable, Sendable {
  /// How a program ended.
  public enum End: Hashable, Sendable {
    /// By itself, with this status.
    case exited(Int)
    /// By this signal.
    case signalled(Int)
  }

  /// How it ended.
  public let end: End
  /// What it wrote on standard output, as far as ``isTooLong`` lets.
  public let output: [UInt8]
  /// The last of what it wrote on standard error.
  public let errors: [UInt8]
  /// Whether it wrote more on standard output than it may, and was ended.
  public let isTooLong: Bool

  /// What a program left behind.
  public init(_ end: End, output: [UInt8] = [], errors: [UInt8] = [], isTooLong: Bool = false) {
    self.end = end
    self.output = output
    self.errors = errors
    self.isTooLong = isTooLong
  }
}
