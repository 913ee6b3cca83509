import PoolTestSupport

/// Damages texts, the same way for the same seed.
struct Mutator {
  private var random: SeededGenerator

  /// A mutator that `seed` determines.
  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// What a terminal obeys, what ends a text in C, what forges an escape, also as JSON and XML write it.
  private static let disturbing: [[UInt8]] =
    [
      "\u{1b}[2J", "\u{9b}2J", "\u{1b}]0;t\u{7}", "\0", "\r", "\t", "\u{202e}", "\u{2028}",
      "\\u001b[2J",
      "\\u0000", "&#27;", "&#x9b;", "$(id)", "'\"`\\", "\u{feff}", "]]>", "#", "%n", "\n\n",
    ].map { Array($0.utf8) } + [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0x9b]]

  /// Some of it as JSON takes it.
  private static let escapes = disturbing.filter { $0.first == UInt8(ascii: "\\") && $0.count > 3 }

  /// Numbers at which something ends.
  private static let numbers: [[UInt8]] = [
    "0", "-1", "-0", "1e999", "1.5", "16383", "16384", "65536", "2147483648", "4294967295",
    "4294967296",
    "9223372036854775807", "18446744073709551616", "99999999999999999999999999", "0-16383",
    "0-4294967295",
    "0x" + String(repeating: "f", count: 40), "+5", "007", "",
  ].map { Array($0.utf8) }

  /// One of `items`; the first of none is what calls for none.
  mutating func pick<Item>(_ items: [Item]) -> Item { items[number(items.count)] }

  /// A number from 0, below `limit`.
  mutating func number(_ limit: Int) -> Int { Int.random(in: 0..<max(limit, 1), using: &random) }

  /// `bytes` with one to three damages; `other` is where foreign parts come from.
  ///
  /// One text in three stays one of its format, so that it gets beyond the reader.
  mutating func damaged(_ bytes: [UInt8], other: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let isMild = number(3) == 0
    for _ in 0..<pick([1, 1, 1, 2, 3]) {
      if !isMild || bytes.isEmpty {
        damage(&bytes, other)
      } else if number(2) == 0 {
        redraw(&bytes)
      } else {
        disturbName(in: &bytes)
      }
    }
    return bytes
  }

  private mutating func damage(_ bytes: inout [UInt8], _ other: [UInt8]) {
    guard !bytes.isEmpty else { return bytes = other }
    switch number(22) {
    case 0: bytes[place(bytes)] ^= 1 << UInt8(number(8))
    case 1: bytes[place(bytes)] = UInt8(number(256))
    case 2, 3: bytes.removeSubrange(line(bytes))
    case 4:
      let line = line(bytes)
      let copies = pick([1, 1, 2, 50, 1_000])
      bytes.insert(contentsOf: (0..<copies).flatMap { _ in bytes[line] }, at: line.lowerBound)
    case 5:
      let line = line(bytes)
      bytes.removeSubrange((line.lowerBound + number(line.count))..<line.upperBound)
    case 6: swapParts(of: &bytes)
    case 7, 8: replaceRun(in: &bytes, with: pick(Self.numbers)) { (0x30...0x39).contains($0) }
    case 9: bytes.insert(contentsOf: pick(Self.disturbing), at: place(bytes))
    case 10, 11: disturbName(in: &bytes)
    case 12: bytes.removeSubrange(number(bytes.count)...)
    case 13: bytes.removeSubrange(part(bytes, 200))
    case 14: bytes.insert(contentsOf: other[part(other, 400)], at: number(bytes.count + 1))
    case 15:
      let part = bytes[part(bytes, 40)]
      bytes.insert(
        contentsOf: (0..<pick([2, 30, 5_000])).flatMap { _ in part }, at: number(bytes.count + 1))
    case 16: bytes += pick([bytes, other])
    default: redraw(&bytes)
    }
  }

  /// A place in `bytes`: any, or one in a line of a kind that is seldom.
  ///
  /// Most lines of a record are leaves. Lines without their digits are kinds, and each kind is as likely as any.
  private mutating func place(_ bytes: [UInt8]) -> Int {
    guard number(3) > 0 else { return number(bytes.count) }
    var kinds: [[UInt8]: [Range<Int>]] = [:]
    var order: [[UInt8]] = []
    var start = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let kind = line.filter { !(0x30...0x39).contains($0) && !(0x61...0x66).contains($0) }
      if kinds[kind] == nil { order.append(kind) }
      kinds[kind, default: []].append(start..<start + line.count)
      start += line.count + 1
    }
    let line = pick(kinds[pick(order)] ?? [0..<1])
    return min(line.lowerBound + number(line.count), bytes.count - 1)
  }

  /// Puts what disturbs where it is most likely part of a name or a value that is shown: into a string of
  /// JSON, else behind a letter that is no digit.
  private mutating func disturbName(in bytes: inout [UInt8]) {
    let place = place(bytes)
    guard bytes.first == UInt8(ascii: "{") else {
      guard let letter = bytes[place...].firstIndex(where: { (0x67...0x7a).contains($0) }) else {
        return
      }
      return bytes.insert(contentsOf: pick(Self.disturbing), at: letter + 1)
    }
    // Behind the colon of the line, or of a later one.
    let start = bytes[..<place].lastIndex(of: UInt8(ascii: "\n")) ?? 0
    guard let colon = bytes[start...].firstIndex(of: UInt8(ascii: ":")),
      let quote = bytes[colon...].firstIndex(of: UInt8(ascii: "\""))
    else { return }
    bytes.insert(contentsOf: pick(Self.escapes), at: quote + 1)
  }

  /// A line with its end.
  private mutating func line(_ bytes: [UInt8]) -> Range<Int> {
    let place = place(bytes)
    let start = bytes[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
    return start..<max(start, end)
  }

  /// Some `most` bytes, or fewer.
  private mutating func part(_ bytes: [UInt8], _ most: Int) -> Range<Int> {
    guard !bytes.isEmpty else { return 0..<0 }
    let start = place(bytes)
    return start..<min(bytes.count, start + number(most) + 1)
  }

  private mutating func swapParts(of bytes: inout [UInt8]) {
    let places = [number(bytes.count), number(bytes.count), number(bytes.count)].sorted()
    bytes =
      Array(bytes[..<places[0]]) + bytes[places[1]..<places[2]] + bytes[places[0]..<places[1]]
      + bytes[places[2]...]
  }

  /// Replaces the first run of bytes of a kind behind a place.
  private mutating func replaceRun(
    in bytes: inout [UInt8], with text: [UInt8], of isKind: (UInt8) -> Bool
  ) {
    let place = place(bytes)
    guard let start = bytes[place...].firstIndex(where: isKind) else { return }
    let end = bytes[start...].firstIndex { !isKind($0) } ?? bytes.count
    bytes.replaceSubrange(start..<end, with: text)
  }

  /// Other digits in the place of those of a hexadecimal number, so that the text stays one of its format.
  private mutating func redraw(_ bytes: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    let place = place(bytes)
    guard let start = bytes[place...].firstIndex(where: digits.contains) else { return }
    for index in start..<min(start + 8, bytes.count) where digits.contains(bytes[index]) {
      bytes[index] = pick(digits)
    }
  }
}
