internal import PoolFormats
internal import PoolKit
internal import PoolTestSupport
internal import Testing

/// Damaged texts of platforms give an answer or a sentence, never a crash.
struct PlatformFuzzTests {
  @Test(arguments: PlatformSample.all)
  func `a text that is cut off anywhere is read or refused`(format: Format, text: String) {
    let bytes = Array(text.utf8)
    for count in bytes.indices { read(Array(bytes[..<count]), format) }
  }

  @Test(arguments: PlatformSample.all)
  func `a text with one byte changed is read or refused`(format: Format, text: String) {
    var generator = SeededGenerator(seed: 4)
    let bytes = Array(text.utf8)
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
      read(changed, format)
      changed[place] = UInt8.random(in: 0...255, using: &generator)
      read(changed, format)
    }
  }

  @Test(arguments: PlatformSample.all)
  func `a text with parts twice or missing is read or refused`(
    format: Format, text: String
  ) {
    var generator = SeededGenerator(seed: 5)
    let bytes = Array(text.utf8)
    for _ in 0..<200 {
      let start = Int.random(in: 0..<bytes.count, using: &generator)
      let end = Int.random(in: start...min(bytes.count, start + 200), using: &generator)
      read(Array(bytes[..<start] + bytes[end...]), format)
      read(Array(bytes[..<end] + bytes[start...]), format)
    }
  }

  @Test func `every format reads or refuses the texts of all others`() {
    for format in Format.allCases where format.isPlatformText {
      for (_, text) in PlatformSample.all { read(Array(text.utf8), format) }
    }
  }

  /// Reads `bytes` in a format; a refusal is one sentence in which nothing disturbs a terminal.
  private func read(_ bytes: [UInt8], _ format: Format) {
    _ = try? Format.recognise(bytes)
    do throws(PlatformTextError) {
      switch try PlatformText.content(of: bytes, host: "h1", format: format) {
      case .record(let record), .host(let record, _): #expect(!record.cpus.isEmpty)
      case .statements(let statements):
        #expect(!statements.isEmpty)
        for statement in statements where statement.subject != .difference {
          #expect((try? HostClass(statement)) != nil)
        }
      }
    } catch {
      let sentence = error.description
      #expect(!sentence.isEmpty)
      #expect(sentence.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7f }, "\(sentence)")
    }
  }
}
