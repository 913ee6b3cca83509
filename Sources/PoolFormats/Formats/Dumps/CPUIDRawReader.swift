internal import CPUIDKit
internal import PoolKit

/// Reads what Todd Allen's `cpuid -r` prints.
///
/// Every line but the headers is data, so a line of another kind is an error.
enum CPUIDRawReader {
  /// Reads `cursor` to its end.
  ///
  /// The tool asks for the first leaf of the Transmeta and Centaur ranges on every CPU; what a CPU
  /// without the range answers is no data.
  ///
  /// - Parameter cursor: the walk, before the first line.
  /// - Returns: the logical CPUs.
  /// - Throws: ``DumpError`` for the first line that is not whole.
  static func read(_ cursor: TextCursor) throws(DumpError) -> DumpListing {
    var cursor = cursor
    var listing = DumpListing()
    while cursor.advanceLine() {
      if cursor.isAtEnd { continue }
      if cursor.take("CPU") {
        let start = cursor.position
        cursor.skipBlanks()
        let number = cursor.takeDecimal()
        guard cursor.take(":"), cursor.isAtEnd else {
          throw DumpError(
            line: cursor.line,
            .expected("a CPU's number and a colon", found: cursor.text(from: start, to: cursor.end))
          )
        }
        if let number { listing.note(header: number) }
      } else {
        try readRegisters(&cursor, into: &listing)
      }
    }
    listing.keepAnnounced()
    return listing
  }

  /// `0x00000007 0x00: eax=0x00000000 ebx=0x219c95a9 ecx=0x0040068c edx=0x00000000`.
  private static func readRegisters(
    _ cursor: inout TextCursor, into listing: inout DumpListing
  ) throws(DumpError) {
    let line: Clause = "a line of cpuid -r"
    guard cursor.take("0x") else {
      throw DumpError(line: cursor.line, .expected(line, found: cursor.rest))
    }
    let leaf = try RegisterLine.register(&cursor, in: line).rawValue
    cursor.skipBlanks()
    let start = cursor.position
    guard cursor.take("0x"), case let (subleaf, digits) = cursor.takeHexadecimal(),
      (1...8).contains(digits), cursor.take(":")
    else {
      throw DumpError(
        line: cursor.line,
        .expected("a subleaf as in 0x00:", found: cursor.text(from: start, to: cursor.end)))
    }
    let registers = try RegisterLine.registers(&cursor, behind: labels, in: line)
    try listing.add(
      CPUIDLeaf(rawValue: leaf), CPUIDSubleaf(rawValue: UInt32(truncatingIfNeeded: subleaf)),
      registers, line: cursor.line)
  }

  private static let labels: [StaticString] = ["eax=0x", "ebx=0x", "ecx=0x", "edx=0x"]

  /// Whether a line begins with two numbers in `0x`.
  static func recognises(_ line: TextCursor) -> Bool {
    var cursor = line
    guard cursor.take("0x"), cursor.takeHexadecimal().digits > 0 else { return false }
    cursor.skipBlanks()
    return cursor.take("0x")
  }
}
