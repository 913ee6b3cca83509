import PoolFormats
import Testing

struct JSONReaderTests {
  struct Malformed: CustomTestStringConvertible {
    var testDescription: String {
      "\(String(decoding: bytes.prefix(40), as: UTF8.self).debugDescription)"
    }
    var bytes: [UInt8]
    var message: String

    init(_ text: String, _ message: String) {
      self.init(Array(text.utf8), message)
    }

    init(_ bytes: [UInt8], _ message: String) {
      self.bytes = bytes
      self.message = message
    }
  }

  static let structure: [Malformed] = [
    .init("", "line 1, column 1: expected a value, found the end of the text"),
    .init(" \n\t ", "line 2, column 3: expected a value, found the end of the text"),
    .init("nul", "line 1, column 1: expected a value, found 'n'"),
    .init("True", "line 1, column 1: expected a value, found 'T'"),
    .init("\u{1b}[2J", "line 1, column 1: expected a value, found byte 0x1b"),
    .init("é", "line 1, column 1: expected a value, found byte 0xc3"),
    .init("1 2", "line 1, column 3: expected the end of the document, found '2'"),
    .init("{}x", "line 1, column 3: expected the end of the document, found 'x'"),
    .init("{", "line 1, column 2: expected a key in quotes, found the end of the text"),
    .init("{a:1}", "line 1, column 2: expected a key in quotes, found 'a'"),
    .init("{\"a\" 1}", "line 1, column 6: expected a colon after the key, found '1'"),
    .init("{\"a\":}", "line 1, column 6: expected a value, found '}'"),
    .init("{\"a\":1,}", "line 1, column 8: expected a key in quotes, found '}'"),
    .init(
      "{\n  \"a\": 1\n  \"b\": 2\n}",
      "line 3, column 3: expected a comma or a closing brace, found '\"'"),
    .init("{\"a\":1]", "line 1, column 7: expected a comma or a closing brace, found ']'"),
    .init("[", "line 1, column 2: expected a value, found the end of the text"),
    .init("[1,]", "line 1, column 4: expected a value, found ']'"),
    .init("[1 2]", "line 1, column 4: expected a comma or a closing bracket, found '2'"),
    .init(
      "[1\r\n", "line 2, column 1: expected a comma or a closing bracket, found the end of the text"
    ),
    .init("[// no\n1]", "line 1, column 2: expected a value, found '/'"),
    .init("{\"a\":1,\"b\":2,\"a\":3}", "line 1, column 14: the key \"a\" comes twice"),
    .init("{\"a\":1,\"\\u0061\":3}", "line 1, column 8: the key \"a\" comes twice"),
    .init("{\"\\u001b\":1,\"\\u001b\":3}", "line 1, column 13: the key \"\\u{1b}\" comes twice"),
    .init(
      String(repeating: "[", count: 65) + String(repeating: "]", count: 65),
      "line 1, column 65: arrays and objects are nested more than 64 deep"),
    .init(
      String(repeating: "{\"a\":", count: 100_000),
      "line 1, column 321: arrays and objects are nested more than 64 deep"),
  ]

  static let numbers: [Malformed] = [
    .init("-", "line 1, column 2: expected a digit, found the end of the text"),
    .init("-a", "line 1, column 2: expected a digit, found 'a'"),
    .init("+1", "line 1, column 1: expected a value, found '+'"),
    .init(".5", "line 1, column 1: expected a value, found '.'"),
    .init("01", "line 1, column 2: expected the end of the document, found '1'"),
    .init("0x10", "line 1, column 2: expected the end of the document, found 'x'"),
    .init("1.", "line 1, column 3: expected a digit after the point, found the end of the text"),
    .init("1.e5", "line 1, column 3: expected a digit after the point, found 'e'"),
    .init("1e", "line 1, column 3: expected a digit in the exponent, found the end of the text"),
    .init("1e+-5", "line 1, column 4: expected a digit in the exponent, found '-'"),
    .init("NaN", "line 1, column 1: expected a value, found 'N'"),
  ]

  static let strings: [Malformed] = [
    .init("\"a", "line 1, column 3: expected a closing quote, found the end of the text"),
    .init(
      "\"a\nb\"", "line 1, column 3: expected no control character in a string, found byte 0x0a"),
    .init(
      "\"\u{1b}\"", "line 1, column 2: expected no control character in a string, found byte 0x1b"),
    .init(
      "\"\u{0}\"", "line 1, column 2: expected no control character in a string, found byte 0x00"),
    .init(
      "\"\\x41\"", "line 1, column 3: expected one of \"\\/bfnrtu after a backslash, found 'x'"),
    .init(
      "\"\\",
      "line 1, column 3: expected one of \"\\/bfnrtu after a backslash, found the end of the text"),
    .init("\"\\u12\"", "line 1, column 6: expected four hexadecimal digits, found '\"'"),
    .init("\"\\u-001\"", "line 1, column 4: expected four hexadecimal digits, found '-'"),
    .init("\"\\u-000\"", "line 1, column 4: expected four hexadecimal digits, found '-'"),
    .init("\"\\u+123\"", "line 1, column 4: expected four hexadecimal digits, found '+'"),
    .init(
      "\"\\ud800\"", "line 1, column 8: expected the second half of a surrogate pair, found '\"'"),
    .init(
      "\"\\ud800x\"", "line 1, column 8: expected the second half of a surrogate pair, found 'x'"),
    .init(
      "\"\\ud800\\u0041\"",
      "line 1, column 10: expected the second half of a surrogate pair, found '0'"),
    .init(
      "\"\\udc00\"", "line 1, column 3: expected the first half of a surrogate pair, found 'u'"),
    .init([0x22, 0x61, 0xff, 0x22], "line 1, column 3: the text is not UTF-8"),
    .init(
      [0x5b, 0x0a, 0x22, 0xc3, 0xa9, 0xc3, 0x22, 0x5d], "line 2, column 4: the text is not UTF-8"),
    .init([0x22, 0xed, 0xa0, 0x80, 0x22], "line 1, column 2: the text is not UTF-8"),
    .init([0x22, 0xc0, 0x80, 0x22], "line 1, column 2: the text is not UTF-8"),
  ]

  @Test(arguments: structure + numbers + strings)
  func `what is wrong is said with its place`(row: Malformed) throws {
    let error = try #require(throws: JSONError.self) { try JSONReader.value(of: row.bytes) }
    #expect(error.description == row.message)
  }

  struct Text: CustomTestStringConvertible {
    var testDescription: String { json }
    var json: String
    var value: JSONValue
  }

  static let texts: [Text] = [
    .init(json: "null", value: .null),
    .init(json: " true ", value: .bool(true)),
    .init(json: "\r\n\tfalse\n", value: .bool(false)),
    .init(json: "[]", value: .array([])),
    .init(json: "[ ]", value: .array([])),
    .init(json: "{ }", value: .object([:])),
    .init(json: "\"\"", value: ""),
    .init(
      json: "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", value: "\"\\/\u{8}\u{c}\n\r\t"),
    .init(json: "\"\\u0041\\u00e9\\u20ac\"", value: "A\u{e9}\u{20ac}"),
    .init(json: "\"\\ud83d\\uDE00 \\uD83D\\ude00\"", value: "\u{1f600} \u{1f600}"),
    .init(json: "\"\\u0000\"", value: "\u{0}"),
    .init(json: "\"\u{7f}\u{85}\u{2028}\"", value: "\u{7f}\u{85}\u{2028}"),
    .init(
      json: "{\"a\":[1,{\"b\":null}]}",
      value: .object(["a": .array([.number("1"), .object(["b": .null])])])),
  ]

  @Test(arguments: texts)
  func `a text stands for one value`(row: Text) throws {
    #expect(try JSONReader.value(of: Array(row.json.utf8)) == row.value)
  }

  @Test(arguments: [
    "0", "-0", "1", "-1", "1.0", "1.50", "1e5", "1E+05", "-0.0e-0",
    "123456789012345678901234567890", "0.1000000000000000055511151231257827",
  ])
  func `a number is kept as it is written`(number: String) throws {
    #expect(try JSONReader.value(of: Array(number.utf8)) == .number(number))
    #expect(JSONWriter.line(.number(number)) == Array("\(number)\n".utf8))
  }

  @Test
  func `sixty-four arrays may be nested`() throws {
    let text = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(throws: Never.self) { try JSONReader.value(of: Array(text.utf8)) }
  }
}
