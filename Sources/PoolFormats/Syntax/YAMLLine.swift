internal import CPUIDKit

/// One line of YAML: how far it is indented, and what stands there.
struct YAMLLine {
  /// The number, counted from 1.
  let number: Int
  /// How many blanks stand before the text.
  let indent: Int
  /// What stands there up to the line's end, blanks before that among it.
  let text: ArraySlice<UInt8>

  /// The lines of `bytes`, which are UTF-8; a byte order mark before them is no part of them.
  static func all(in bytes: [UInt8]) -> [YAMLLine] {
    let start = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    let text = bytes.last == 0x0a ? bytes[start...].dropLast() : bytes[start...]
    return text.split(separator: 0x0a, omittingEmptySubsequences: false).enumerated()
      .map { index, line in
        let line = line.last == 0x0d ? line.dropLast() : line
        let text = line.drop { $0 == 0x20 }
        return YAMLLine(number: index + 1, indent: line.count - text.count, text: text)
      }
  }

  /// What stands there, for a message.
  var words: Clause { "'\(String(decoding: text, as: UTF8.self))'" }

  /// Whether nothing stands there.
  var isBlank: Bool { text.allSatisfy(\.isYAMLBlank) }

  /// Whether nothing stands there but a remark.
  var isRemark: Bool { isBlank || text.first == UInt8(ascii: "#") }

  /// The same line from `place` on, as if the rest were blanks.
  func rest(from place: Int) -> YAMLLine {
    let rest = text[place...].drop { $0 == 0x20 }
    return YAMLLine(
      number: number, indent: indent + rest.startIndex - text.startIndex, text: rest)
  }

  /// Whether an element of a list begins here.
  var isElement: Bool {
    text.first == UInt8(ascii: "-") && (text.count == 1 || text.dropFirst().first.isYAMLBlank)
  }

  /// Whether the line is `mark` at its start, which parts documents.
  func isMark(_ mark: StaticString) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard indent == 0, text.count >= count else { return false }
    for (offset, byte) in text.prefix(count).enumerated() where byte != mark.utf8Start[offset] {
      return false
    }
    return text.count == count || text.dropFirst(count).first.isYAMLBlank
  }

  /// Where the colon is that ends a key at the text's start; `nil` where no key begins.
  var colon: Int? {
    guard let first = text.first, first != UInt8(ascii: "{"), first != UInt8(ascii: "[") else {
      return nil
    }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard let end = YAMLScalar.endOfQuote(in: text) else { return nil }
      let place = text[end...].firstIndex { !$0.isYAMLBlank }
      return place.flatMap { isColon($0) ? $0 : nil }
    }
    for place in text.indices {
      if isColon(place) { return place }
      if text[place] == UInt8(ascii: "#"), place > text.startIndex, text[place - 1].isYAMLBlank {
        return nil
      }
    }
    return nil
  }

  private func isColon(_ place: Int) -> Bool {
    text[place] == UInt8(ascii: ":") && (place + 1 == text.endIndex || text[place + 1].isYAMLBlank)
  }
}

extension UInt8 {
  /// Whether the byte parts words of YAML.
  var isYAMLBlank: Bool { self == 0x20 || self == 0x09 }
}

extension UInt8? {
  /// Whether it is a byte that parts words of YAML.
  var isYAMLBlank: Bool { self?.isYAMLBlank ?? false }
}
