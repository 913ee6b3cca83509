internal import PoolFormats
internal import PoolKit
internal import Testing

/// Platforms' texts are told by their content, and only where it is unmistakable.
struct PlatformRecognitionTests {
  @Test(arguments: PlatformSample.all)
  func `a text is recognised`(format: Format, text: String) throws {
    #expect(try Format.recognise(Array(text.utf8)) == format)
    #expect(try Format.recognise(Array("\u{feff}\(text)".utf8)) == format)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(try Format.recognise(Array(lines.joined(separator: "\r\n").utf8)) == format)
  }

  @Test(arguments: PlatformSample.all)
  func `a text with other line ends says the same`(format: Format, text: String) throws {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let content = try PlatformSample.content(text, format)
    #expect(try PlatformSample.content(lines.joined(separator: "\r\n"), format) == content)
    #expect(try PlatformSample.content("\u{feff}" + text, format) == content)
  }

  @Test(arguments: [
    "aes avx avx2", "cpuid = 1", "cpuid.coresPerSocket = \"2\"",
    "processor : 0\nFeatures : fp asimd\n",
    "features: none\n", "deadbeef", "name = \"cpuid\"",
  ])
  func `what may be anything is not recognised`(text: String) {
    #expect(throws: DumpError(.unrecognised)) { try Format.recognise(Array(text.utf8)) }
  }

  @Test func `ARM's cpuinfo is refused by name`() {
    let text = "processor\t: 0\nFeatures\t: fp asimd\nCPU implementer\t: 0x41\n"
    #expect(throws: DumpError(.arm)) { try Format.recognise(Array(text.utf8)) }
  }

  @Test(arguments: Format.readable.filter { !$0.isPlatformText })
  func `a format that is no platform's is refused as one`(format: Format) {
    #expect(
      PlatformSample.refusal("", format)
        == "expected a platform's text, found the format \(format.rawValue)")
  }

  @Test(arguments: Format.readable.filter(\.isPlatformText))
  func `a platform's text is refused as a dump`(format: Format) {
    #expect(throws: DumpError(.noDump(format))) {
      try Dump.record(from: [0x20], host: "h1", format: format)
    }
  }
}
