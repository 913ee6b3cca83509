internal import CPUIDKit

/// Sets of texts, found by what a longer text begins with; in each set none is the beginning of another.
///
/// A set is a crit-bit tree (D. J. Bernstein, "Crit-bit trees", 2004): each fork looks at one bit of the text, and
/// the one candidate that is left is compared once. Equal texts of many sets are stored once.
struct TextForks {
  /// A set: no text, one as its number's complement, or the number of the fork that is looked at first.
  struct Root {
    fileprivate var link: Int32?
  }

  private struct Fork {
    /// Which byte is looked at.
    let offset: Int
    /// All bits but the one that is looked at.
    let others: UInt8
    /// Where to go on without the bit, and with it.
    var links: (without: Int32, with: Int32) = (0, 0)

    /// Whether `text`, which goes on with zeros, has the bit.
    func isSet(in text: UnsafeRawBufferPointer) -> Bool {
      offset < text.count && text[offset] | others == 0xff
    }
  }

  private var bytes: [UInt8] = []
  private var texts: [Range<Int>] = []
  private var forks: [Fork] = []
  /// Where texts are stored, by their hash.
  private var stored: [Int: [Range<Int>]] = [:]

  /// How many bytes are stored.
  var byteCount: Int { bytes.count }
  /// How many texts there are in all sets.
  var count: Int { texts.count }

  /// The text of a set with which `text` begins: its number, and how many bytes it has.
  func find(_ text: UnsafeRawBufferPointer, in root: Root) -> (number: Int, length: Int)? {
    guard let number = candidate(for: text, in: root) else { return nil }
    let range = texts[number]
    return bytes.withUnsafeBytes { text.hasPrefix($0, range) } ? (number, range.count) : nil
  }

  /// The number of `text` in a set, where it is put unless it is there.
  mutating func insert(_ text: ArraySlice<UInt8>, into root: inout Root) -> Int {
    text.withUnsafeBytes { text in
      guard let found = candidate(for: text, in: root) else {
        root.link = ~Int32(add(text))
        return ~Int(root.link ?? 0)
      }
      let other = bytes[texts[found]]
      guard let offset = zip(text, other).enumerated().first(where: { $1.0 != $1.1 })?.offset
      else { return found }
      let differing = text[offset] ^ other[other.startIndex + offset]
      let fork = Fork(offset: offset, others: ~(0x80 >> UInt8(differing.leadingZeroBitCount)))
      let number = add(text)
      put(~Int32(number), text, below: fork, &root)
      return number
    }
  }

  /// Puts the link to a new text below `fork`, which tells it from those that are like it up to there.
  private mutating func put(
    _ link: Int32, _ text: UnsafeRawBufferPointer, below fork: Fork, _ root: inout Root
  ) {
    var above: (fork: Int, isSet: Bool)?
    var next = root.link ?? link
    while next >= 0 {
      let other = forks[Int(next)]
      guard (other.offset, other.others) < (fork.offset, fork.others) else { break }
      above = (Int(next), other.isSet(in: text))
      next = other.isSet(in: text) ? other.links.with : other.links.without
    }
    var fork = fork
    fork.links = fork.isSet(in: text) ? (next, link) : (link, next)
    let number = Int32(forks.count)
    forks.append(fork)
    switch above {
    case nil: root.link = number
    case (let fork, true)?: forks[fork].links.with = number
    case (let fork, false)?: forks[fork].links.without = number
    }
  }

  /// The only text of a set that `text` may begin with.
  private func candidate(for text: UnsafeRawBufferPointer, in root: Root) -> Int? {
    guard var link = root.link else { return nil }
    while link >= 0 {
      let fork = forks[Int(link)]
      link = fork.isSet(in: text) ? fork.links.with : fork.links.without
    }
    return Int(~link)
  }

  /// The number of a new text.
  private mutating func add(_ text: UnsafeRawBufferPointer) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: text)
    let hash = hasher.finalize()
    if let place = stored[hash]?.first(where: { bytes[$0].elementsEqual(text) }) {
      texts.append(place)
    } else {
      let place = bytes.count..<(bytes.count + text.count)
      bytes += text
      stored[hash, default: []].append(place)
      texts.append(place)
    }
    return texts.count - 1
  }
}

extension UnsafeRawBufferPointer {
  /// Whether the bytes begin with those of `other` at `range`; many of them are compared at a time.
  fileprivate func hasPrefix(_ other: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
    guard range.count <= count, let mine = baseAddress, let theirs = other.baseAddress else {
      return false
    }
    let start = theirs + range.lowerBound
    var offset = 0
    while offset + 32 <= range.count {
      let first = mine.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
      let second = start.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
      if first != second { return false }
      offset += 32
    }
    while offset + 8 <= range.count {
      if mine.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        != start.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      {
        return false
      }
      offset += 8
    }
    return (offset..<range.count).allSatisfy { self[$0] == other[range.lowerBound + $0] }
  }
}
