import Testing

@testable import PoolFormats

struct JSONStreamTests {
  /// The objects in `text`, given in pieces of `size` bytes, each with its line.
  private func objects(
    in text: String, size: Int
  ) throws -> [(object: JSONObject, line: Int)] {
    var stream = JSONStream()
    var found: [(object: JSONObject, line: Int)] = []
    var rest = Array(text.utf8)[...]
    var memory = 0
    while true {
      let next = try stream.next(isLast: rest.isEmpty, with: &memory) {
        (reader, memory) throws(JSONError) in
        memory += 1
        return try reader.object(depth: 0) { (_, reader) throws(JSONError) in
          try reader.value(depth: 1)
        }
      }
      if let next {
        found.append((next.value, next.line))
      } else if rest.isEmpty {
        #expect(memory >= found.count)
        return found
      } else {
        stream.append(Array(rest.prefix(size)))
        rest = rest.dropFirst(size)
      }
    }
  }

  static let text = """

    {"a":1}
    {
      "text": "\\ud83d\\ude00 \\"é\\" }{",
      "list": [true, false, null, -1.5e+10]
    }  \r
    {}

    {"b":[{}]}
    """

  @Test(arguments: [1, 2, 3, 5, 7, 16, 31, 1000])
  func `documents are the same in whatever pieces they come`(size: Int) throws {
    let found = try objects(in: Self.text, size: size)
    #expect(found.map(\.line) == [2, 3, 7, 9])
    #expect(
      found.map(\.object) == [
        ["a": .number("1")],
        [
          "text": "😀 \"é\" }{",
          "list": .array([.bool(true), .bool(false), .null, .number("-1.5e+10")]),
        ],
        [:], ["b": .array([.object([:])])],
      ])
  }

  @Test(arguments: ["", " ", "\n\n", "\r\n \t"])
  func `blank text holds nothing`(text: String) throws {
    #expect(try objects(in: text, size: 1).isEmpty)
  }

  static let broken: [(text: String, message: String)] = [
    ("{}{}", "line 1, column 3: expected the end of the line, found '{'"),
    ("{}\n{} x", "line 2, column 4: expected the end of the line, found 'x'"),
    ("{}\n[]", "line 2, column 1: expected an opening brace, found '['"),
    ("{}\n{\"a\":tru}\n{}", "line 2, column 6: expected a value, found 't'"),
    ("{}\n{\"a\":tru", "line 2, column 6: expected a value, found 't'"),
    (
      "{\n\"a\":\n\"b\\ud800",
      "line 3, column 9: expected the second half of a surrogate pair, "
        + "found the end of the text"
    ),
    ("{}\n\n{\"a\":1,\"a\":2}\n{}", "line 3, column 8: the key \"a\" comes twice"),
  ]

  @Test(arguments: broken, [1, 2, 3, 17, 1000])
  func `an error is the same in whatever pieces the text comes`(
    row: (text: String, message: String), size: Int
  ) throws {
    let error = try #require(throws: JSONError.self) { try objects(in: row.text, size: size) }
    #expect(error.description == row.message)
  }

  @Test
  func `an error is told before the text has come to its end`() throws {
    var stream = JSONStream()
    stream.append(Array("{\"a\":tru}\n{\"b\":1}\n{\"c\":2}\n".utf8))
    var memory = 0
    #expect(throws: JSONError.self) {
      try stream.next(isLast: false, with: &memory) { (reader, _) throws(JSONError) in
        try reader.value(depth: 0)
      }
    }
  }
}
