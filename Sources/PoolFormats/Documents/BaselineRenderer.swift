public import PoolKit

/// One form in which a baseline goes out.
public protocol BaselineRenderer {
  /// The whole text, ending in a line end; the same baseline gives the same bytes.
  func text(for baseline: Baseline) -> String

  /// What the user must know and the form has no place for: lines without control characters.
  func remarks(for baseline: Baseline) -> [String]
}

extension BaselineRenderer {
  /// Nothing: most forms hold their remarks themselves.
  public func remarks(for baseline: Baseline) -> [String] { [] }
}
