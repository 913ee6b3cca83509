import PoolKit
import Testing

@testable import PoolFormats

/// A line of text has a longest; a document of JSON or XML may be one line.
struct LineLengthTests {
  /// `start`, and blanks up to `count` bytes.
  private static func line(_ start: String, _ count: Int) -> [UInt8] {
    Array(start.utf8) + [UInt8](repeating: UInt8(ascii: " "), count: count - start.utf8.count)
  }

  private static let sentence = "line 2: expected a line of at most 1 MiB, found a longer one"

  @Test func `a line of the greatest length is read, a longer one refused`() throws {
    let longest = TextLine.longest
    let text = Array("avx2\n".utf8) + Self.line("aes", longest)
    _ = try PlatformText.content(of: text + [0x0a], host: "n1", format: .features)
    let error = #expect(throws: PlatformTextError.self) {
      try PlatformText.content(of: text + Array(" \n".utf8), host: "n1", format: .features)
    }
    #expect(error?.description == Self.sentence)
  }

  @Test func `a line of a dump has the same limit`() throws {
    let dump = Array("CPU 0:\n".utf8) + Self.line("   0x00000000 0x00:", TextLine.longest + 1)
    let error = #expect(throws: DumpError.self) {
      try Dump.record(from: dump, host: "n1", format: .cpuidR)
    }
    #expect(error?.description == Self.sentence)
  }

  @Test func `what an emulator lists has the same limit`() {
    let text = Array("Available CPUs:\n".utf8) + Self.line("x86 a", TextLine.longest + 1)
    let error = #expect(throws: PlatformTextError.self) { try QEMUHelpReader.target(in: text) }
    #expect(error?.description == Self.sentence)
  }

  @Test(arguments: Format.readable.filter { !$0.definition.hasLines })
  func `JSON and XML may be one line`(format: Format) throws {
    let text = try #require(HostileTextTests.texts.last { $0.format == format }?.text)
    let long = Self.line(text.replacing("\n", with: " "), TextLine.longest * 2)
    do throws(PlatformTextError) {
      _ = try PlatformText.content(of: long, host: "n1", format: format)
    } catch {
      // The sample for Ansible lacks what its reader wants, and is refused for that.
      #expect(!error.description.contains("MiB"), "\(error)")
    }
  }

  @Test func `only lines that are too long count`() {
    let lines = [UInt8](repeating: UInt8(ascii: "\n"), count: TextLine.longest * 2 + 3)
    #expect(TextLine.firstOverlong(in: lines) == nil)
    #expect(
      TextLine.firstOverlong(in: lines + Self.line("", TextLine.longest + 1)) == lines.count + 1)
    #expect(TextLine.firstOverlong(in: []) == nil)
  }
}
