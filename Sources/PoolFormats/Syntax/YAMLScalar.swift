internal import CPUIDKit

/// The values in which maps and lists of YAML end: plain words, quoted text, text in lines of its own.
enum YAMLScalar {
  /// Reads the scalar, or the `[...]` and `{...}`, that begins in `line`.
  ///
  /// - Parameters:
  ///   - line: the line from where the scalar begins.
  ///   - indent: how far the key or dash stands to which it belongs.
  ///   - goingOn: the next line, blank or indented by more than that; `nil` behind the last.
  /// - Returns: the value.
  /// - Throws: ``YAMLError`` for what is not read, or has no end.
  static func value(
    _ line: YAMLLine, under indent: Int, goingOn: () -> YAMLLine?
  ) throws(YAMLError) -> JSONValue {
    let text = line.text.drop(while: \.isYAMLBlank)
    switch text.first {
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      return .string(try YAMLBlock.text(text, line: line.number, under: indent, goingOn: goingOn))
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      var quoted = YAMLQuoted(text, line: line.number)
      let value = try quoted.text(goingOn: goingOn)
      try checkEnd(quoted.rest, line: quoted.number)
      return .string(value)
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      var flow = YAMLFlow(text, line: line.number)
      let value = try flow.value(depth: 0)
      try checkEnd(flow.rest, line: line.number)
      return value
    default:
      return try plain(text, line: line.number, goingOn: goingOn)
    }
  }

  /// The key that `text` is, in quotes or without.
  static func key(_ text: ArraySlice<UInt8>, line: Int) throws(YAMLError) -> String {
    let text = trimmed(text)
    if text.first == UInt8(ascii: "\"") || text.first == UInt8(ascii: "'") {
      var quoted = YAMLQuoted(text, line: line)
      let key = try quoted.text(goingOn: { nil })
      return key
    }
    try checkStart(of: text, line: line)
    return String(decoding: text, as: UTF8.self)
  }

  /// Where the quote ends with which `text` begins; `nil` where it does not.
  static func endOfQuote(in text: ArraySlice<UInt8>) -> Int? {
    var quoted = YAMLQuoted(text, line: 0)
    guard (try? quoted.text(goingOn: { nil })) != nil else { return nil }
    return quoted.rest.startIndex
  }

  /// What a plain word stands for.
  static func meaning(of text: ArraySlice<UInt8>) -> JSONValue {
    let word = String(decoding: text, as: UTF8.self)
    switch word {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON": return .bool(true)
    case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF": return .bool(false)
    default:
      let isNumber = text.first.map { $0.isDigit || $0 == UInt8(ascii: "-") } ?? false
      if isNumber, case .number(let number)? = try? JSONReader.value(of: Array(text)) {
        return .number(number)
      }
      return .string(word)
    }
  }

  /// Refuses a plain word that begins with a sign of YAML's.
  static func checkStart(of text: ArraySlice<UInt8>, line: Int) throws(YAMLError) {
    guard let first = text.first else { return }
    let isAlone = text.count == 1 || text.dropFirst().first.isYAMLBlank
    switch first {
    case UInt8(ascii: "&"), UInt8(ascii: "*"):
      throw YAMLError(line: line, .unread("anchors"))
    case UInt8(ascii: "!"): throw YAMLError(line: line, .unread("tags"))
    case UInt8(ascii: "?") where isAlone: throw YAMLError(line: line, .unread("keys behind ?"))
    case UInt8(ascii: "-") where isAlone, UInt8(ascii: ":") where isAlone:
      throw YAMLError(line: line, .expected("a value", found: "'\(words(text))'"))
    case UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"),
      UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "]"),
      UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "{"):
      throw YAMLError(line: line, .expected("a key or a value", found: "'\(words(text))'"))
    default: return
    }
  }

  /// Refuses what stands behind a value, but for a remark.
  private static func checkEnd(_ rest: ArraySlice<UInt8>, line: Int) throws(YAMLError) {
    let tail = rest.drop(while: \.isYAMLBlank)
    if tail.isEmpty || tail.first == UInt8(ascii: "#") && tail.startIndex > rest.startIndex {
      return
    }
    throw YAMLError(
      line: line, .expected("the end of the line behind the value", found: "'\(words(tail))'"))
  }

  /// Plain words, in one line or folded over many.
  private static func plain(
    _ text: ArraySlice<UInt8>, line: Int, goingOn: () -> YAMLLine?
  ) throws(YAMLError) -> JSONValue {
    try checkStart(of: text, line: line)
    var (words, isEnded) = try plainPart(of: text, line: line)
    var blanks = 0
    while !isEnded, let next = goingOn() {
      if next.isBlank {
        blanks += 1
        continue
      }
      if next.isRemark { break }
      let part = try plainPart(of: next.text.drop(while: \.isYAMLBlank), line: next.number)
      words += blanks == 0 ? [0x20] : Array(repeating: 0x0a, count: blanks)
      words += part.words
      (blanks, isEnded) = (0, part.isEnded)
    }
    return meaning(of: words[...])
  }

  /// The plain words of a line, and whether a remark ends them.
  private static func plainPart(
    of text: ArraySlice<UInt8>, line: Int
  ) throws(YAMLError) -> (words: [UInt8], isEnded: Bool) {
    var end = text.endIndex
    for place in text.indices {
      let isLast = place + 1 == text.endIndex
      if text[place] == UInt8(ascii: ":"), isLast || text[place + 1].isYAMLBlank {
        throw YAMLError(
          line: line, .expected("a value without a second colon", found: "'\(words(text))'"))
      }
      if text[place] == UInt8(ascii: "#"), place > text.startIndex, text[place - 1].isYAMLBlank {
        end = place
        break
      }
    }
    return (Array(trimmed(text[..<end])), end < text.endIndex)
  }

  /// `text` without the blanks at either end.
  static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = text.drop(while: \.isYAMLBlank)
    guard let last = start.lastIndex(where: { !$0.isYAMLBlank }) else { return [] }
    return start[...last]
  }

  /// `text` for a message.
  static func words(_ text: ArraySlice<UInt8>) -> String { String(decoding: text, as: UTF8.self) }
}
