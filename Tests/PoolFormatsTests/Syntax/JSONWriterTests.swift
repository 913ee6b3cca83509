import PoolFormats
import Testing

struct JSONWriterTests {
  @Test
  func `a document is laid out for people, a line is not`() {
    let value = JSONValue.object([
      "b": .array([.number("1"), .null, "x"]), "a": .object([:]), "c": .array([]),
      "d": .array([.array([.bool(true)]), .object(["k": .bool(false)])]),
    ])
    let document = """
      {
        "a": {},
        "b": [1, null, "x"],
        "c": [],
        "d": [
          [true],
          {
            "k": false
          }
        ]
      }

      """
    #expect(String(decoding: JSONWriter.document(value), as: UTF8.self) == document)
    let line = #"{"a":{},"b":[1,null,"x"],"c":[],"d":[[true],{"k":false}]}"# + "\n"
    #expect(String(decoding: JSONWriter.line(value), as: UTF8.self) == line)
  }

  @Test
  func `keys are sorted by their bytes`() {
    let keys = ["b", "B", "a", "", "a10", "a2", "\u{e9}", "\u{1f600}", "\u{ff5e}", "z"]
    let value = JSONValue.object(JSONObject(uniqueKeysWithValues: keys.map { ($0, .null) }))
    let expected = ["", "B", "a", "a10", "a2", "b", "z", "\u{e9}", "\u{ff5e}", "\u{1f600}"]
      .map { "\"\($0)\":null" }.joined(separator: ",")
    #expect(String(decoding: JSONWriter.line(value), as: UTF8.self) == "{\(expected)}\n")
  }

  @Test
  func `the same value gives the same bytes, whatever the order of its making`() {
    let keys = (0..<200).map { "key \($0 * 7919 % 200)" }
    var forward: JSONObject = [:]
    var backward: JSONObject = [:]
    for key in keys { forward[key] = .string(key) }
    for key in keys.reversed() { backward[key] = .string(key) }
    #expect(JSONWriter.document(.object(forward)) == JSONWriter.document(.object(backward)))
  }

  @Test
  func `two spellings of one letter are two keys`() throws {
    let value = JSONValue.object(["e\u{301}": .number("1"), "\u{e9}": .number("2")])
    let line = JSONWriter.line(value)
    #expect(
      String(decoding: line, as: UTF8.self).utf8.count
        == "{\"e\u{301}\":1,\"\u{e9}\":2}\n".utf8.count)
    #expect(try JSONReader.value(of: line) == value)
  }

  @Test(arguments: [
    ("\"\\/", #""\"\\/""#),
    ("\n\r\t", #""\n\r\t""#),
    ("\u{0}\u{1b}[2J\u{7f}", #""\u0000\u001b[2J\u007f""#),
    ("\u{85}\u{9b}", #""\u0085\u009b""#),
    ("a\u{202e}b\u{200f}\u{feff}\u{ad}", #""a\u202eb\u200f\ufeff\u00ad""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#),
    ("\u{e000}\u{e0041}", #""\ue000\udb40\udc41""#),
    ("Caf\u{e9} \u{65e5}\u{672c} \u{1f600}", "\"Caf\u{e9} \u{65e5}\u{672c} \u{1f600}\""),
  ])
  func `what could disturb a terminal is escaped`(text: String, json: String) throws {
    #expect(String(decoding: JSONWriter.line(.string(text)), as: UTF8.self) == json + "\n")
    #expect(try JSONReader.value(of: Array(json.utf8)) == .string(text))
  }

  @Test
  func `no scalar below the surrogates is written raw unless it is visible or a blank`() {
    for code in UInt32(0)..<0xd800 {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let bytes = JSONWriter.line(.string(String(scalar))).dropLast()
      #expect(!bytes.contains { $0 < 0x20 || $0 == 0x7f }, "U+\(String(code, radix: 16))")
    }
  }
}
