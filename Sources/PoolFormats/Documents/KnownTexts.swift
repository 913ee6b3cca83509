/// The values that were read last, each with its text.
///
/// JSON arrays and objects end where their brackets close, so a text that begins with a known one
/// says the same.
struct KnownTexts<Value> {
  /// How many are kept: a fleet has a few dozen kinds of hosts, a large one some hundred.
  static var capacity: Int { 256 }

  /// The values, the one that was used last in front.
  private var entries: [(text: [UInt8], value: Value)] = []

  /// The value that was used last; `nil` as long as there is none.
  var first: Value? {
    get { entries.first?.value }
    set { if let newValue, !entries.isEmpty { entries[0].value = newValue } }
  }

  /// The value that the beginning of `text` describes, and how many bytes do.
  mutating func value(at text: UnsafeBufferPointer<UInt8>) -> (value: Value, length: Int)? {
    guard let index = entries.firstIndex(where: { text.hasPrefix($0.text) }) else { return nil }
    entries.swapAt(0, index)
    return (entries[0].value, entries[0].text.count)
  }

  /// Keeps a value and the text that describes it.
  mutating func keep(_ value: Value, text: [UInt8]) {
    if entries.count == KnownTexts.capacity { entries.removeLast() }
    entries.insert((text, value), at: 0)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes begin with `prefix`; eight of them are compared at a time.
  fileprivate func hasPrefix(_ prefix: [UInt8]) -> Bool {
    guard prefix.count <= count else { return false }
    return prefix.withUnsafeBytes { prefix in
      let bytes = UnsafeRawBufferPointer(self)
      var offset = 0
      while offset + 8 <= prefix.count {
        if bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          != prefix.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        {
          return false
        }
        offset += 8
      }
      return (offset..<prefix.count).allSatisfy { bytes[$0] == prefix[$0] }
    }
  }
}
