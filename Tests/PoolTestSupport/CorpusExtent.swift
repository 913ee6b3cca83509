internal import Foundation

/// How much of the corpus a test goes through: a sample, or all of it where `make test-all` says so.
public enum CorpusExtent {
  /// Whether everything is gone through.
  public static let isFull = ProcessInfo.processInfo.environment["POOLCPU_FULL"] == "1"

  /// `items`, or some `count` of them that are spread over all.
  public static func sample<Item>(_ items: [Item], of count: Int) -> [Item] {
    if isFull || items.count <= count { return items }
    return (0..<count).map { items[$0 * items.count / count] }
  }
}
