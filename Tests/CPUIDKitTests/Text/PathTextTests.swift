import CPUIDKit
import PoolTestSupport
import Testing

struct PathTextTests {
  private static func bytes(of text: String) -> [UInt8] {
    text.pathBytes.map { UInt8(bitPattern: $0) }
  }

  @Test func `every path comes back byte by byte`() {
    var generator = SeededGenerator(seed: 11)
    let pieces: [[UInt8]] = [
      [0xff], [0xc3], [0xc3, 0xa9], [0xf4, 0x8f, 0xbf, 0xa9], [0xf4, 0x8f, 0xbc, 0x80],
      [0xed, 0xa0, 0x80],
      [0x2f], [0x2e], [0xcc, 0x81], [0xf0, 0x9f, 0x98], [0x61], [0xc0, 0xaf],
    ]
    for _ in 0..<5_000 {
      var path: [UInt8] = []
      for _ in 0..<Int.random(in: 0...8, using: &generator) {
        path += pieces.randomElement(using: &generator) ?? []
        if Bool.random(using: &generator) { path.append(.random(in: 1...255, using: &generator)) }
      }
      #expect(Self.bytes(of: PathText.text(of: path)) == path + [0])
    }
  }

  @Test(arguments: ["", "a/b.json", "h\u{e9}te", "\u{1f600}", "/\u{301}x"])
  func `a path that is text is that text`(path: String) {
    #expect(PathText.text(of: path.utf8) == path)
  }

  @Test func `a byte that is no text is told as one`() {
    let path = PathText.text(of: Array("h".utf8) + [0xe9] + Array("te\\".utf8))
    #expect(Printable.path(path) == "h\\xe9te\\\\")
    #expect(Printable.line(Printable.path(path)) == Printable.path(path))
  }

  @Test func `a slash is a slash, whatever comes behind it`() {
    #expect(PathText.folder(of: "a/\u{301}x") == "a/")
    #expect(PathText.names(in: "/a/\u{301}x") == ["a", "\u{301}x"])
    #expect(PathText.isAbsolute("/\u{301}x"))
    #expect(PathText.path("a/", "b") == "a/b")
    #expect(PathText.path("a", "b") == "a/b")
  }
}
