internal import Foundation

/// How much of what takes long the tests do.
public enum TestScale {
  /// Whether they do all of it: `make test-all` asks for that, `make test` takes a sample.
  public static let isFull = ProcessInfo.processInfo.environment["POOLCPU_TEST_ALL"] == "1"

  /// `items`, or some `count` of them that are spread over all.
  public static func sample<Item>(_ items: [Item], of count: Int) -> [Item] {
    if isFull || items.count <= count { return items }
    return (0..<count).map { items[$0 * items.count / count] }
  }
}
