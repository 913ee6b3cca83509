/// Names in the order in which they come, in one buffer.
public struct NameBuffer: Hashable, Sendable {
  private var bytes: [UInt8] = []
  /// Where each name ends, and the next one begins.
  private var ends: [Int] = []

  /// Whether no name stands before the one that came before it in the order of bytes.
  public private(set) var isInOrder = true

  /// No names.
  public init() {}

  /// How many names there are.
  public var count: Int { ends.count }

  /// Adds a name at the end; its bytes are valid UTF-8.
  public mutating func append(_ name: UnsafeRawBufferPointer) {
    if isInOrder, count > 0 { isInOrder = !withName(count - 1) { name.precedes($0) } }
    add(name)
  }

  /// Adds a name at the end if the names are in order and it stands behind all of them.
  ///
  /// - Returns: whether it was added.
  public mutating func append(ifBehindAll name: UnsafeRawBufferPointer) -> Bool {
    guard isInOrder, count == 0 || withName(count - 1, { $0.precedes(name) }) else { return false }
    add(name)
    return true
  }

  /// Adds `others` at the end.
  mutating func append(_ others: NameBuffer) {
    others.bytes.withUnsafeBytes { text in
      for index in 0..<others.count {
        append(UnsafeRawBufferPointer(rebasing: text[others.range(index)]))
      }
    }
  }

  /// The name at `index`.
  public subscript(index: Int) -> String {
    String(decoding: bytes[range(index)], as: UTF8.self)
  }

  /// Whether `name` is the one at `index`.
  public func isName(_ name: UnsafeRawBufferPointer, at index: Int) -> Bool {
    withName(index) { $0.count == name.count && $0.elementsEqual(name) }
  }

  /// The index of a name, to the byte, among names that are in order; `nil` where it is not there.
  ///
  /// - Complexity: O(log n).
  public func indexInOrder(of name: String) -> Int? {
    var name = name
    return name.withUTF8 { name in
      let name = UnsafeRawBufferPointer(name)
      var (low, high) = (0, count)
      while low < high {
        let middle = (low + high) / 2
        if withName(middle, { $0.precedes(name) }) { low = middle + 1 } else { high = middle }
      }
      return low < count && isName(name, at: low) ? low : nil
    }
  }

  /// The names in the order of their bytes.
  var sorted: NameBuffer { isInOrder ? self : sorted((0..<count).map(UInt32.init)) }

  /// The names at `indices`, which rise, in the order of their bytes.
  func sorted(_ indices: [UInt32]) -> NameBuffer {
    bytes.withUnsafeBytes { text in
      let names = indices.map { UnsafeRawBufferPointer(rebasing: text[range(Int($0))]) }
      var sorted = NameBuffer()
      sorted.bytes.reserveCapacity(names.reduce(0) { $0 + $1.count })
      sorted.ends.reserveCapacity(names.count)
      for name in isInOrder ? names : NameBuffer.inOrder(names) { sorted.append(name) }
      return sorted
    }
  }

  private mutating func add(_ name: UnsafeRawBufferPointer) {
    bytes += name
    ends.append(bytes.count)
  }

  /// Gives the bytes of the name at `index` to `body`.
  public func withName<Value>(
    _ index: Int, _ body: (UnsafeRawBufferPointer) -> Value
  ) -> Value {
    bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range(index)])) }
  }

  private func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  /// `names` in the order of their bytes.
  ///
  /// A fleet's names begin alike: what follows is compared first, eight bytes at a time.
  private static func inOrder(_ names: [UnsafeRawBufferPointer]) -> [UnsafeRawBufferPointer] {
    guard let first = names.first else { return [] }
    let shared = names.reduce(first.count) { min($0, first.lengthShared(with: $1)) }
    var keyed = names.map { (key: $0.key(from: shared), name: $0) }
    keyed.sort { $0.key != $1.key ? $0.key < $1.key : $0.name.precedes($1.name) }
    return keyed.map(\.name)
  }
}

extension UnsafeRawBufferPointer {
  /// Whether the bytes stand before those of `other` in the order of dictionaries.
  fileprivate func precedes(_ other: UnsafeRawBufferPointer) -> Bool {
    let shared = lengthShared(with: other)
    if shared == other.count { return false }
    return shared == count || self[shared] < other[shared]
  }

  /// How many bytes both begin with.
  fileprivate func lengthShared(with other: UnsafeRawBufferPointer) -> Int {
    let most = Swift.min(count, other.count)
    var length = 0
    while length + 8 <= most {
      let differing = eight(at: length) ^ other.eight(at: length)
      if differing != 0 { return length + differing.leadingZeroBitCount / 8 }
      length += 8
    }
    while length < most, self[length] == other[length] { length += 1 }
    return length
  }

  /// The eight bytes from `start` on as a number; zeros where the bytes have ended.
  fileprivate func key(from start: Int) -> UInt64 {
    guard count < start + 8 else { return eight(at: start) }
    return self[start...].reduce(0) { $0 << 8 | UInt64($1) } << (8 * UInt64(start + 8 - count))
  }

  private func eight(at start: Int) -> UInt64 {
    UInt64(bigEndian: loadUnaligned(fromByteOffset: start, as: UInt64.self))
  }
}
