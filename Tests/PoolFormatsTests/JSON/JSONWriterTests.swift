import PoolTestSupport
import Testing

@testable import PoolFormats

struct JSONWriterTests {
  static let strings: [(text: String, written: String)] = [
    ("", "\"\""), ("plain", "\"plain\""), ("\"\\/", "\"\\\"\\\\/\""),
    ("\n\r\t", "\"\\n\\r\\t\""),
    ("\u{0}\u{8}\u{c}\u{1b}\u{7f}", "\"\\u0000\\u0008\\u000c\\u001b\\u007f\""),
    ("\u{85}\u{9b}", "\"\\u0085\\u009b\""), ("\u{2028}\u{2029}", "\"\\u2028\\u2029\""),
    ("\u{202e}\u{2066}\u{200f}", "\"\\u202e\\u2066\\u200f\""), ("\u{feff}", "\"\\ufeff\""),
    ("\u{e0001}", "\"\\udb40\\udc01\""), ("é€😀", "\"é€😀\""),
  ]

  @Test(arguments: strings)
  func `what could disturb a terminal is escaped`(text: String, written: String) throws {
    #expect(JSONWriter.line(.string(text)) == Array((written + "\n").utf8))
    #expect(try JSONReader.value(of: JSONWriter.line(.string(text))) == .string(text))
  }

  static let value: JSONValue = .object([
    "b": .array([.integer(1), .bool(true), .null]), "a": .object(["y": "z", "x": .array([])]),
    "c": .array([.object([:]), .array([.number("-1.50e3")])]),
  ])

  @Test
  func `a line has no blanks and sorted keys`() {
    let text = #"{"a":{"x":[],"y":"z"},"b":[1,true,null],"c":[{},[-1.50e3]]}"# + "\n"
    #expect(String(decoding: JSONWriter.line(Self.value), as: UTF8.self) == text)
  }

  @Test
  func `a document is indented by two blanks, short arrays are kept on a line`() {
    let text = """
      {
        "a": {
          "x": [],
          "y": "z"
        },
        "b": [1, true, null],
        "c": [
          {},
          [-1.50e3]
        ]
      }

      """
    #expect(String(decoding: JSONWriter.document(Self.value), as: UTF8.self) == text)
  }

  @Test
  func `the order in which members were added leaves no trace`() {
    var forward: JSONObject = [:]
    var backward: JSONObject = [:]
    let keys = ["", "a", "B", "é", "e\u{301}", "\u{1b}", "10", "9"]
    for key in keys { forward[key] = .string(key) }
    for key in keys.reversed() { backward[key] = .string(key) }
    #expect(forward == backward)
    #expect(JSONWriter.line(.object(forward)) == JSONWriter.line(.object(backward)))
  }

  @Test
  func `a member can be replaced and removed`() {
    var object: JSONObject = ["a": .null, "b": .null]
    object["a"] = .bool(true)
    object["b"] = nil
    object["c"] = nil
    #expect(object == ["a": .bool(true)])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `any value comes back from both forms`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let value = JSONValue.random(using: &generator)
    for written in [JSONWriter.line(value), JSONWriter.document(value)] {
      let read = try JSONReader.value(of: written)
      #expect(read == value)
      #expect(JSONWriter.line(read) == JSONWriter.line(value))
    }
  }
}
