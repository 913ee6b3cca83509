/// Names in the order of their bytes, such as those of a pool's hosts.
///
/// All are in one buffer, since a fleet has a million of them; a name becomes a text when it is asked for.
public struct SortedNames: Hashable, Sendable {
  private let bytes: [UInt8]
  /// Where each name ends, and the next one begins.
  private let ends: [Int]

  /// The names, in any order.
  public init(_ names: some Sequence<String>) {
    if let names = names as? SortedNames {
      self = names
      return
    }
    var list = NameBuffer()
    for var name in names { name.withUTF8 { list.append(UnsafeRawBufferPointer($0)) } }
    self = list.sorted((0..<list.count).map(UInt32.init))
  }

  /// Names in the order of their bytes, one after another in `bytes`.
  init(sorted bytes: [UInt8], ends: [Int]) {
    self.bytes = bytes
    self.ends = ends
  }

  /// Whether the name is among them, to the byte.
  ///
  /// - Complexity: O(log n).
  public func contains(_ name: String) -> Bool {
    var (low, high) = (0, ends.count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].utf8.lexicographicallyPrecedes(name.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < ends.count && self[low].utf8.elementsEqual(name.utf8)
  }
}

extension SortedNames: RandomAccessCollection {
  /// The first name.
  public var startIndex: Int { 0 }

  /// Behind the last name.
  public var endIndex: Int { ends.count }

  /// A name, made into a text of its own.
  public subscript(position: Int) -> String {
    String(
      decoding: bytes[(position == 0 ? 0 : ends[position - 1])..<ends[position]], as: UTF8.self)
  }
}

extension SortedNames: ExpressibleByArrayLiteral {
  /// Names written out in the code, in any order.
  public init(arrayLiteral names: String...) { self.init(names) }
}
