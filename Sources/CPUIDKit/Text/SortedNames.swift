/// Names in the order of their bytes, such as those of a pool's hosts.
///
/// All are in one buffer, since a fleet has a million of them; a name becomes a text when it is asked for.
public struct SortedNames: Hashable, Sendable {
  private let names: NameBuffer

  /// The names, in any order.
  public init(_ names: some Sequence<String>) {
    if let names = names as? SortedNames {
      self = names
      return
    }
    var list = NameBuffer()
    for var name in names { name.withUTF8 { list.append(UnsafeRawBufferPointer($0)) } }
    self.names = list.sorted
  }

  /// The names of all `parts`.
  public init(joining parts: [SortedNames]) {
    var list = parts.first?.names ?? NameBuffer()
    for part in parts.dropFirst() { list.append(part.names) }
    names = list.sorted
  }

  /// The names of `list` at `indices`, which rise.
  public init(_ list: NameBuffer, at indices: [UInt32]) { names = list.sorted(indices) }

  /// Whether the name is among them, to the byte.
  ///
  /// - Complexity: O(log n).
  public func contains(_ name: String) -> Bool { names.indexInOrder(of: name) != nil }
}

extension SortedNames: RandomAccessCollection {
  /// The first name.
  public var startIndex: Int { 0 }

  /// Behind the last name.
  public var endIndex: Int { names.count }

  /// A name, made into a text of its own.
  public subscript(position: Int) -> String { names[position] }
}

extension SortedNames: ExpressibleByArrayLiteral {
  /// Names written out in the code, in any order.
  public init(arrayLiteral names: String...) { self.init(names) }
}
