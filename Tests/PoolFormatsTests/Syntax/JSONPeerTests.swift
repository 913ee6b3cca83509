import Foundation
import PoolFormats
import PoolTestSupport
import Testing

/// Another reader's opinion.
struct JSONPeerTests {
  private static let text = """
    {"a": [1, -2.5e+3, true, false, null, {}, []], "é": "\\ud83d\\ude00 \\"\\\\ \u{1f600}",
     "b": {"c": {"d": "e"}}}
    """

  private static let pieces =
    ["{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\n", "0", "-", ".", "e", "\"x\":"]
    .map { Array($0.utf8) } + [[], [0xff], [0xc3], [0x00]]

  @Test
  func `what is read here, others read as well`() throws {
    var generator = SeededGenerator(seed: 1)
    var accepted = 0
    for _ in 0..<4000 {
      var bytes = Array(Self.text.utf8)
      let start = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, start + Int.random(in: 0...2, using: &generator))
      bytes.replaceSubrange(
        start..<end, with: Self.pieces.randomElement(using: &generator) ?? [])
      guard (try? JSONReader.value(of: bytes)) != nil else { continue }
      accepted += 1
      #expect(throws: Never.self, "\(String(decoding: bytes, as: UTF8.self))") {
        try JSONSerialization.jsonObject(with: Data(bytes))
      }
    }
    #expect((200..<3500).contains(accepted))
  }
}
