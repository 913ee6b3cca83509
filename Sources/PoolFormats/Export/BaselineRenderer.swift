public import PoolKit

/// One form in which a baseline goes out.
public protocol BaselineRenderer {
  /// The whole text, ending in a line end; the same baseline gives the same bytes.
  func text(for baseline: Baseline) -> String
}
