/// Names in the order in which they come, in one buffer.
public struct NameBuffer: Sendable {
  private var bytes: [UInt8] = []
  /// Where each name ends, and the next one begins.
  private var ends: [Int] = []

  /// No names.
  public init() {}

  /// How many names there are.
  public var count: Int { ends.count }

  /// Adds a name at the end; its bytes are valid UTF-8.
  public mutating func append(_ name: UnsafeRawBufferPointer) {
    bytes += name
    ends.append(bytes.count)
  }

  /// The name at `index`.
  public subscript(index: Int) -> String {
    String(decoding: bytes[range(index)], as: UTF8.self)
  }

  /// Whether `name` is the one at `index`.
  public func isName(_ name: UnsafeRawBufferPointer, at index: Int) -> Bool {
    let range = range(index)
    return range.count == name.count && bytes.withUnsafeBytes { $0[range].elementsEqual(name) }
  }

  /// The names at `indices`, in the order of their bytes.
  public func sorted(_ indices: [UInt32]) -> SortedNames {
    bytes.withUnsafeBytes { text in
      let names = indices.map { UnsafeRawBufferPointer(rebasing: text[range(Int($0))]) }
      var sorted: [UInt8] = []
      sorted.reserveCapacity(names.reduce(0) { $0 + $1.count })
      var ends: [Int] = []
      ends.reserveCapacity(names.count)
      for name in NameBuffer.inOrder(names) {
        sorted += name
        ends.append(sorted.count)
      }
      return SortedNames(sorted: sorted, ends: ends)
    }
  }

  private func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  /// `names` in the order of their bytes.
  ///
  /// A fleet's names begin alike: what follows is compared first, eight bytes at a time.
  private static func inOrder(_ names: [UnsafeRawBufferPointer]) -> [UnsafeRawBufferPointer] {
    guard let first = names.first else { return [] }
    let shared = names.reduce(first.count) { length, name in
      zip(first.prefix(length), name).prefix { $0 == $1 }.count
    }
    var keyed = names.map { (key: key(of: $0, from: shared), name: $0) }
    keyed.sort {
      $0.key != $1.key ? $0.key < $1.key : $0.name.lexicographicallyPrecedes($1.name)
    }
    return keyed.map(\.name)
  }

  /// The eight bytes from `start` on as a number; zeros where the name has ended.
  private static func key(of name: UnsafeRawBufferPointer, from start: Int) -> UInt64 {
    guard name.count < start + 8 else {
      return UInt64(bigEndian: name.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
    return name[start...].reduce(0) { $0 << 8 | UInt64($1) } << (8 * UInt64(start + 8 - name.count))
  }
}
