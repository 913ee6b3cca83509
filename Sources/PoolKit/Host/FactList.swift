/// Texts that hosts say of one thing, each once, in the order of their bytes; a bounded set.
///
/// Of more than ``capacity`` texts the first are kept, and that there are more. So lists can be
/// joined in any order and any grouping with one outcome.
public struct FactList: Hashable, Sendable {
  /// How many texts are kept.
  public static let capacity = 24

  /// The texts.
  public private(set) var items: [String]
  /// Whether there were more than are kept.
  public private(set) var hasMore: Bool

  /// The list of `items`, in any order; empty texts say nothing.
  public init(_ items: some Sequence<String> = [], hasMore: Bool = false) {
    var sorted: [String] = []
    for item in items.filter({ !$0.isEmpty }).sorted(by: FactList.precedes)
    where sorted.last.map({ !FactList.isSame($0, item) }) ?? true { sorted.append(item) }
    self.items = Array(sorted.prefix(FactList.capacity))
    self.hasMore = hasMore || sorted.count > FactList.capacity
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { items.isEmpty }

  /// Adds the texts of `other`.
  public mutating func formUnion(_ other: FactList) {
    let new = other.items.filter { item in !items.contains { FactList.isSame($0, item) } }
    if new.isEmpty {
      hasMore = hasMore || other.hasMore
    } else {
      self = FactList(items + new, hasMore: hasMore || other.hasMore)
    }
  }

  /// Whether no text is in both lists.
  public func isDisjoint(with other: FactList) -> Bool {
    !items.contains { item in other.items.contains { FactList.isSame($0, item) } }
  }

  /// Texts are what their bytes are: Swift takes different bytes for one text.
  static func isSame(_ first: String, _ second: String) -> Bool {
    first.utf8.elementsEqual(second.utf8)
  }

  private static func precedes(_ first: String, _ second: String) -> Bool {
    first.utf8.lexicographicallyPrecedes(second.utf8)
  }
}
