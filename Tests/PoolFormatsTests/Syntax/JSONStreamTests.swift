import Testing

@testable import PoolFormats

struct JSONStreamTests {
  /// Feeds `pieces` one by one and returns what comes out: documents with their lines.
  private func read(_ pieces: [[UInt8]]) throws(JSONError) -> [(value: JSONValue, line: Int)] {
    var stream = JSONStream()
    var found: [(value: JSONValue, line: Int)] = []
    var nothing: Void = ()
    for (index, piece) in pieces.enumerated() {
      stream.append(piece)
      while let next = try stream.next(
        isLast: index == pieces.count - 1, with: &nothing,
        { (reader, _) throws(JSONError) in try reader.value(depth: 0) })
      {
        found.append(next)
      }
    }
    return found
  }

  private static let text = """

    {"a":"\\ud83d\\ude00\u{e9}","b":[1.5e+3,true,null]}

    {
      "c": "}",
      "d": {"e": []}
    }
    {"f":"\\\\"}
    """

  @Test
  func `pieces of any size give the same documents and lines`() throws {
    let bytes = Array(Self.text.utf8)
    let whole = try read([bytes])
    #expect(whole.map(\.line) == [2, 4, 8])
    for first in 0...bytes.count {
      for second in stride(from: first, through: bytes.count, by: 7) {
        let pieces = [
          Array(bytes[..<first]), Array(bytes[first..<second]), Array(bytes[second...]),
        ]
        let found = try read(pieces)
        #expect(found.map(\.value) == whole.map(\.value), "\(first) \(second)")
        #expect(found.map(\.line) == whole.map(\.line), "\(first) \(second)")
      }
    }
    #expect(try read(bytes.map { [$0] }).map(\.value) == whole.map(\.value))
  }

  @Test(arguments: [
    ("{}\n{]\n", "line 2, column 2: expected a key in quotes, found ']'"),
    ("{}\n,{}", "line 2, column 1: expected a value, found ','"),
    ("{} {}", "line 1, column 4: expected the end of the line, found '{'"),
    ("{}\n\n{\"a\":\n1,\n\"a\":2}", "line 5, column 1: the key \"a\" comes twice"),
    ("{}\n{\"a\":", "line 2, column 6: expected a value, found the end of the text"),
    ("{}\n{\"a\":\"", "line 2, column 7: expected a closing quote, found the end of the text"),
  ])
  func `what is wrong is said with its line, however the text comes`(
    text: String, message: String
  ) throws {
    let bytes = Array(text.utf8)
    for split in 0...bytes.count {
      let error = try #require(throws: JSONError.self) {
        try read([Array(bytes[..<split]), Array(bytes[split...])])
      }
      #expect(error.description == message)
    }
  }

  @Test
  func `a text without documents is empty`() throws {
    #expect(try read([[]]).isEmpty)
    #expect(try read([Array(" \n\r\n\t".utf8)]).isEmpty)
  }
}
