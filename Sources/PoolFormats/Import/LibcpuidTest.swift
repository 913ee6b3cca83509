/// libcpuid's `.test` files: a dump, a line of dashes, and the answers that libcpuid expects.
enum LibcpuidTest {
  /// Where the dump ends: at the first line of twenty dashes or more, and nothing else.
  static func dumpEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var scanner = LineScanner(bytes)
    while let line = scanner.nextLine() {
      if isDashes(line) { return line.position }
    }
    return bytes.count
  }

  /// Whether a line is made of twenty dashes or more.
  static func isDashes(_ line: LineCursor) -> Bool {
    line.end - line.position >= 20
      && line.bytes[line.position..<line.end].allSatisfy { $0 == UInt8(ascii: "-") }
  }

  /// Whether the dump is libcpuid's own raw format, not AIDA64's text.
  static func isRaw(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var scanner = LineScanner(bytes)
    while var line = scanner.nextLine() {
      line.skipBlanks()
      if line.take("basic_cpuid[") { return true }
    }
    return false
  }
}
