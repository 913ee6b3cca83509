import Testing

@testable import PoolFormats

struct JSONReaderTests {
  struct Malformed: CustomTestStringConvertible {
    let text: String
    let message: String
    var testDescription: String { text }

    init(_ text: String, _ message: String) {
      self.text = text
      self.message = message
    }
  }

  static let malformed: [Malformed] = [
    Malformed("", "line 1, column 1: expected a value, found the end of the text"),
    Malformed(" \n ", "line 2, column 2: expected a value, found the end of the text"),
    Malformed("nul", "line 1, column 1: expected a value, found 'n'"),
    Malformed("True", "line 1, column 1: expected a value, found 'T'"),
    Malformed("'a'", "line 1, column 1: expected a value, found '''"),
    Malformed("NaN", "line 1, column 1: expected a value, found 'N'"),
    Malformed("\u{feff}{}", "line 1, column 1: expected a value, found byte 0xef"),
    Malformed("{} {}", "line 1, column 4: expected the end of the document, found '{'"),
    Malformed("1 // one", "line 1, column 3: expected the end of the document, found '/'"),
    Malformed("[1,]", "line 1, column 4: expected a value, found ']'"),
    Malformed("[,1]", "line 1, column 2: expected a value, found ','"),
    Malformed("[1 2]", "line 1, column 4: expected a comma or a closing bracket, found '2'"),
    Malformed(
      "[1\n,\n2",
      "line 3, column 2: expected a comma or a closing bracket, "
        + "found the end of the text"),
    Malformed("{,}", "line 1, column 2: expected a key in quotes, found ','"),
    Malformed("{a:1}", "line 1, column 2: expected a key in quotes, found 'a'"),
    Malformed("{\"a\":1,}", "line 1, column 8: expected a key in quotes, found '}'"),
    Malformed("{\"a\" 1}", "line 1, column 6: expected a colon after the key, found '1'"),
    Malformed("{\"a\":}", "line 1, column 6: expected a value, found '}'"),
    Malformed(
      "{\"a\":1 \"b\":2}",
      "line 1, column 8: expected a comma or a closing brace, found '\"'"),
    Malformed(
      "{\"a\":1",
      "line 1, column 7: expected a comma or a closing brace, "
        + "found the end of the text"),
    Malformed("{\"a\":1,\n \"b\":2,\n \"a\":3}", "line 3, column 2: the key \"a\" comes twice"),
    Malformed("{\"b\":1,\"b\":2,\"a\":3}", "line 1, column 8: the key \"b\" comes twice"),
    Malformed("{\"a\":1,\"\\u0061\":2}", "line 1, column 8: the key \"a\" comes twice"),
    Malformed(
      "{\"\\u001b[2J\":1,\"\\u001b[2J\":2}",
      "line 1, column 16: the key \"\\u{1b}[2J\" comes twice"),
    Malformed("01", "line 1, column 2: expected the end of the document, found '1'"),
    Malformed("-", "line 1, column 2: expected a digit, found the end of the text"),
    Malformed("+1", "line 1, column 1: expected a value, found '+'"),
    Malformed(".5", "line 1, column 1: expected a value, found '.'"),
    Malformed(
      "1.", "line 1, column 3: expected a digit after the point, found the end of the text"),
    Malformed(
      "1e",
      "line 1, column 3: expected a digit in the exponent, "
        + "found the end of the text"),
    Malformed(
      "1e+",
      "line 1, column 4: expected a digit in the exponent, "
        + "found the end of the text"),
    Malformed("0x10", "line 1, column 2: expected the end of the document, found 'x'"),
    Malformed("\"", "line 1, column 2: expected a closing quote, found the end of the text"),
    Malformed(
      "\"a\nb\"",
      "line 1, column 3: expected no control character in a string, found byte 0x0a"),
    Malformed(
      "\"\u{1b}\"",
      "line 1, column 2: expected no control character in a string, found byte 0x1b"),
    Malformed(
      "\"\\x41\"",
      "line 1, column 3: expected one of \"\\/bfnrtu after a backslash, found 'x'"),
    Malformed(
      "\"\\",
      "line 1, column 3: expected one of \"\\/bfnrtu after a backslash, "
        + "found the end of the text"),
    Malformed("\"\\u12g4\"", "line 1, column 6: expected four hexadecimal digits, found 'g'"),
    Malformed("\"\\u-001\"", "line 1, column 4: expected four hexadecimal digits, found '-'"),
    Malformed("\"\\u+001\"", "line 1, column 4: expected four hexadecimal digits, found '+'"),
    Malformed("\"\\u12\"", "line 1, column 6: expected four hexadecimal digits, found '\"'"),
    Malformed(
      "\"\\ud800\"",
      "line 1, column 8: expected the second half of a surrogate pair, found '\"'"),
    Malformed(
      "\"\\ud800\\u0041\"",
      "line 1, column 10: expected the second half of a surrogate pair, found '0'"),
    Malformed(
      "\"\\udc00\"",
      "line 1, column 3: expected the first half of a surrogate pair, found 'u'"),
    Malformed(
      String(repeating: "[", count: 65),
      "line 1, column 65: arrays and objects are nested more than 64 deep"),
    Malformed(
      String(repeating: "{\"a\":", count: 65),
      "line 1, column 321: arrays and objects are nested more than 64 deep"),
  ]

  @Test(arguments: malformed)
  func `malformed text is refused with the place and what is wrong`(row: Malformed) throws {
    let error = try #require(throws: JSONError.self) {
      try JSONReader.value(of: Array(row.text.utf8))
    }
    #expect(error.description == row.message)
  }

  /// Continuation alone, overlong, surrogate, beyond U+10FFFF, cut short.
  @Test(
    arguments: [
      [0x80], [0xc0, 0xaf], [0xe0, 0x80, 0xaf], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80],
      [0xe2, 0x82], [0xff],
    ] as [[UInt8]])
  func `text that is no UTF-8 is refused`(bytes: [UInt8]) throws {
    let error = try #require(throws: JSONError.self) {
      try JSONReader.value(of: [0x22] + bytes + [0x22])
    }
    #expect(error.problem == .notUTF8)
  }

  @Test
  func `bytes that are no UTF-8 are refused in keys and outside strings as well`() {
    #expect(throws: JSONError.self) { try JSONReader.value(of: Array("{\"".utf8) + [0xff]) }
    #expect(throws: JSONError.self) { try JSONReader.value(of: [0x5b, 0xff, 0x5d]) }
  }

  static let wellFormed: [(String, JSONValue)] = [
    ("null", .null), (" true ", .bool(true)), ("\tfalse\r\n", .bool(false)),
    ("0", .number("0")), ("-0", .number("-0")), ("12", .number("12")),
    ("1.50", .number("1.50")), ("-1.5E+10", .number("-1.5E+10")), ("2e-3", .number("2e-3")),
    ("18446744073709551616", .number("18446744073709551616")),
    ("\"\"", ""), ("\"a\\\"\\\\\\/b\"", "a\"\\/b"), ("\"\\b\\f\\n\\r\\t\"", "\u{8}\u{c}\n\r\t"),
    ("\"\\u0000\"", "\u{0}"), ("\"\\u00e9\\u20AC\"", "é€"), ("\"\\ud83d\\ude00\"", "😀"),
    ("\"é€😀\"", "é€😀"), ("\"\u{7f}\"", "\u{7f}"),
    ("[]", .array([])), ("[ ]", .array([])), ("{}", .object([:])), ("{ }", .object([:])),
    ("[1,[2],{}]", .array([.number("1"), .array([.number("2")]), .object([:])])),
    ("{\"b\":1,\"a\":[null]}", .object(["a": .array([.null]), "b": .number("1")])),
  ]

  @Test(arguments: wellFormed)
  func `well-formed text is read as it is`(text: String, value: JSONValue) throws {
    #expect(try JSONReader.value(of: Array(text.utf8)) == value)
  }

  @Test
  func `sixty-four arrays may be nested`() throws {
    let text = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(throws: Never.self) { try JSONReader.value(of: Array(text.utf8)) }
  }

  @Test
  func `two spellings of one letter are two keys`() throws {
    let value = try JSONReader.value(of: Array("{\"\\u00e9\":1,\"e\\u0301\":2}".utf8))
    guard case .object(let object) = value else {
      Issue.record("\(value)")
      return
    }
    #expect(object["\u{e9}"] == .number("1"))
    #expect(object["e\u{301}"] == .number("2"))
  }

  @Test
  func `members come in the order of their keys' bytes`() throws {
    let value = try JSONReader.value(of: Array("{\"b\":1,\"a\":2,\"é\":3,\"B\":4,\"\":5}".utf8))
    guard case .object(let object) = value else {
      Issue.record("\(value)")
      return
    }
    #expect(object.members.map(\.key) == ["", "B", "a", "b", "é"])
    #expect(object["c"] == nil)
  }
}
