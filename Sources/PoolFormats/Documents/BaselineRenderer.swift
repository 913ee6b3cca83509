public import PoolKit

/// One form in which a baseline goes out.
public protocol BaselineRenderer {
  /// The whole text, ending in a line end; the same baseline gives the same bytes.
  func text(for baseline: Baseline) -> String

  /// The bytes of ``text(for:)``.
  func bytes(for baseline: Baseline) -> [UInt8]

  /// What the user must know and the form has no place for: lines without control characters.
  func remarks(for baseline: Baseline) -> [String]
}

extension BaselineRenderer {
  /// A copy of the text.
  public func bytes(for baseline: Baseline) -> [UInt8] { Array(text(for: baseline).utf8) }

  /// Nothing: most forms hold their remarks themselves.
  public func remarks(for baseline: Baseline) -> [String] { [] }
}
