internal import CPUIDKit
internal import PoolKit

/// Reads what `esxcli hardware cpu cpuid raw list` prints of a logical CPU of ESXi.
///
/// Every line is `0x7  0x0  0x00000000  0x00000281  0x00000000  0x9c000400`: leaf, subleaf, four registers. A leaf
/// that it does not list is unread.
enum ESXCLIReader {
  /// Reads `cursor` to its end.
  ///
  /// - Parameter cursor: the walk, before the first line.
  /// - Returns: the logical CPUs.
  /// - Throws: ``DumpError`` for the first line that is not whole.
  static func read(_ cursor: TextCursor) throws(DumpError) -> DumpListing {
    var cursor = cursor
    var listing = DumpListing()
    while cursor.advanceLine() {
      // Above the lines stand their titles, and dashes below these.
      if cursor.isAtEnd || cursor.matches("Level") || cursor.matches("-") { continue }
      let start = cursor.position
      guard let leaf = number(&cursor), cursor.skipBlanks(), let subleaf = number(&cursor),
        cursor.skipBlanks()
      else {
        throw DumpError(
          line: cursor.line,
          .expected(
            "a leaf and a subleaf as in 0x7 0x0", found: cursor.text(from: start, to: cursor.end)))
      }
      let registers = try RegisterLine.registers(
        &cursor, behind: RegisterLine.prefixes, in: "a line of esxcli")
      try listing.add(
        CPUIDLeaf(rawValue: leaf), CPUIDSubleaf(rawValue: subleaf), registers, line: cursor.line)
    }
    listing.keepAnnounced()
    return listing
  }

  /// A number of at most eight digits behind `0x`.
  private static func number(_ cursor: inout TextCursor) -> UInt32? {
    guard cursor.take("0x"), case let (value, digits) = cursor.takeHexadecimal(),
      (1...8).contains(digits)
    else { return nil }
    return UInt32(truncatingIfNeeded: value)
  }

  /// Whether a line begins with a leaf, a subleaf and two registers.
  static func recognises(_ line: TextCursor) -> Bool {
    var cursor = line
    for _ in 0..<4 {
      guard number(&cursor) != nil, cursor.skipBlanks() else { return false }
    }
    return true
  }
}
