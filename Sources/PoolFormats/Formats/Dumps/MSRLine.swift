internal import CPUIDKit
internal import PoolKit

/// The value in a line of an MSR: four groups of four digits, high to low, or a failure.
enum MSRLine {
  /// Passes what came of reading an MSR.
  ///
  /// - Parameter cursor: the walk, at the value; it is left behind it.
  /// - Returns: the value, or that the read failed.
  /// - Throws: ``DumpError`` when it is neither.
  static func reading(_ cursor: inout TextCursor) throws(DumpError) -> MSRReading {
    if cursor.take("< FAILED >") { return .unreadable }
    let start = cursor.position
    var value: UInt64 = 0
    for group in 0..<4 {
      let (bits, digits) = cursor.takeHexadecimal()
      guard digits == 4, group == 3 || cursor.take("-") else { throw malformed(cursor, start) }
      value = value << 16 | bits
    }
    guard cursor.isAtEnd || cursor.isHere("[") || cursor.skipBlanks() else {
      throw malformed(cursor, start)
    }
    return .value(MSRValue(rawValue: value))
  }

  private static func malformed(_ cursor: TextCursor, _ start: Int) -> DumpError {
    DumpError(
      line: cursor.line,
      .expected(
        "four groups of 4 digits in an MSR line", found: cursor.text(from: start, to: cursor.end)))
  }
}
