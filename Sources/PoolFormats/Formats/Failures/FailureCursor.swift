internal import CPUIDKit
internal import PoolKit

/// A place in an error message, from which names and numbers are read; blanks are single ones.
struct FailureCursor {
  /// How many bytes the name of a feature or model has at most.
  static let longestName = 64

  private let bytes: [UInt8]
  /// Where it is.
  var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The byte at `place`, a capital letter as a small one.
  func small(_ place: Int) -> UInt8 {
    let byte = bytes[place]
    return (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
  }

  /// Whether `phrase`, which has small letters, stands at `place`.
  func matches(_ phrase: [UInt8], at place: Int) -> Bool {
    guard place + phrase.count <= bytes.count else { return false }
    for (offset, byte) in phrase.enumerated() where small(place + offset) != byte { return false }
    return true
  }

  /// The name that comes next, behind blanks, colons, brackets and quotes; `nil` where none does.
  mutating func name() -> String? {
    skip { " :'\"=([".utf8.contains($0) || $0 >= 0x80 }
    let start = place
    skip(FailureCursor.isOfName)
    var end = place
    while end > start, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    guard end > start, end - start <= FailureCursor.longestName else { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The names that come next, with commas between them.
  mutating func names() -> [String] {
    var names: [String] = []
    while let name = name() {
      // "extra features: a, missing features: b": the second list has its own sign.
      if matches(Array(" features".utf8), at: place) {
        place -= name.utf8.count
        break
      }
      names.append(name)
      var next = place
      while next < bytes.count, "\"' ".utf8.contains(bytes[next]) { next += 1 }
      guard next < bytes.count, bytes[next] == UInt8(ascii: ",") else { break }
      place = next + 1
    }
    return names
  }

  /// A place as QEMU prints it, up to its closing bracket, or a name alone; empty where there is none.
  mutating func placeOfQEMU() -> String {
    skip { $0 == 0x20 }
    let rest = bytes[place...].prefix(120)
    let mark = Array("[bit ".utf8)
    for start in rest.indices where matches(mark, at: start) {
      guard let end = rest[start...].firstIndex(of: UInt8(ascii: "]")) else { break }
      defer { place = end + 1 }
      return String(decoding: bytes[place...end], as: UTF8.self)
    }
    return name() ?? ""
  }

  /// The name of a property of QEMU's that is not found; `nil` where something else is said of it.
  mutating func property() -> String? {
    guard let name = name() else { return nil }
    let rest = bytes[place...].prefix(12)
    let text = String(decoding: rest, as: UTF8.self)
    return text.hasPrefix("' not found") ? name : nil
  }

  /// What stands in quotes before `end`; `nil` where nothing does.
  func quoted(before end: Int) -> String? {
    let isQuote = { (byte: UInt8) in byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") }
    var last = end - 1
    while last >= 0, bytes[last] == 0x20 || isQuote(bytes[last]) || bytes[last] >= 0x80 {
      last -= 1
    }
    guard last >= 0, last < end - 1 else { return nil }
    let start = bytes[max(0, last - FailureCursor.longestName)...last].lastIndex {
      isQuote($0) || $0 == 0x20 || $0 >= 0x80
    }
    guard let start, start < last else { return nil }
    return String(decoding: bytes[(start + 1)...last], as: UTF8.self)
  }

  /// A row of words of eight digits that comes next; empty where there is none.
  mutating func words() -> [RegisterValue] {
    skip { " :(".utf8.contains($0) }
    let start = place
    skip { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || FailureCursor.isDigit($0) }
    guard place - start <= 4_096 else { return [] }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    return (try? FeaturesetText.values(text[...], at: nil)) ?? []
  }

  /// The next row of words within the sentence.
  mutating func nextWords() -> [RegisterValue] {
    let limit = min(place + 120, bytes.count)
    while place < limit {
      if FailureCursor.isDigit(bytes[place]), place + 8 < bytes.count,
        bytes[place..<place + 8].allSatisfy(FailureCursor.isDigit),
        bytes[place + 8] == UInt8(ascii: "-")
      {
        return words()
      }
      place += 1
    }
    return []
  }

  /// A number behind `0x`; 0 where there is none.
  mutating func number() -> UInt64 {
    guard matches(Array("0x".utf8), at: place) else { return 0 }
    place += 2
    let start = place
    skip(FailureCursor.isDigit)
    return UInt64(String(decoding: bytes[start..<place], as: UTF8.self), radix: 16) ?? 0
  }

  /// The names of which the message says 1, as in `fpu:0 fxsr:1`.
  mutating func flags() -> [String] {
    let rest = bytes[place...].prefix(200)
    let words = rest[..<(rest.firstIndex(of: UInt8(ascii: ")")) ?? rest.endIndex)]
    place = words.endIndex
    return words.split(separator: 0x20).compactMap { word in
      let text = String(decoding: word, as: UTF8.self)
      return text.hasSuffix(":1") ? String(text.dropLast(2)) : nil
    }
  }

  /// The bytes of `range`, as text.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The byte at `place`; `nil` at the end.
  func byte(at place: Int) -> UInt8? { bytes.indices.contains(place) ? bytes[place] : nil }

  /// Goes on behind the bytes that `set` has.
  mutating func skip(_ set: String) { skip { set.utf8.contains($0) } }

  private mutating func skip(_ holds: (UInt8) -> Bool) {
    while place < bytes.count, holds(bytes[place]) { place += 1 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }

  static func isOfName(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
      || "_-.+".utf8.contains(byte)
  }
}
