internal import CPUIDKit
internal import PoolKit

/// Reads what tycho's `cpuid -d` prints, and loads again with `-f`.
///
/// `CPUID 00000007:00 = eax ebx ecx edx | text`; older versions wrote `, results =` and
/// `, index 1 =`. Source: github.com/tycho/cpuid, `cpuid.c`.
enum TychoReader {
  /// Reads `cursor` to its end.
  ///
  /// - Parameter cursor: the walk, before the first line.
  /// - Returns: the logical CPUs.
  /// - Throws: ``DumpError`` for the first line that is not whole.
  static func read(_ cursor: TextCursor) throws(DumpError) -> DumpListing {
    var cursor = cursor
    var listing = DumpListing()
    while cursor.advanceLine() {
      if cursor.isAtEnd { continue }
      if cursor.take("CPUID ") {
        try readRegisters(&cursor, into: &listing)
      } else if cursor.take("CPU ") {
        let start = cursor.position
        guard let number = cursor.takeDecimal(), cursor.take(":"), cursor.isAtEnd else {
          throw DumpError(
            line: cursor.line,
            .expected("a CPU's number and a colon", found: cursor.text(from: start, to: cursor.end))
          )
        }
        listing.note(header: number)
      } else {
        throw DumpError(line: cursor.line, .expected("a line of tycho's cpuid", found: cursor.rest))
      }
    }
    return listing
  }

  /// Whether what follows `CPUID ` and a leaf is this format's.
  static func matches(_ cursor: TextCursor) -> Bool {
    var cursor = cursor
    if cursor.matches(", results = ") || cursor.matches(", index ") { return true }
    guard cursor.take(":"), (1...8).contains(cursor.takeHexadecimal().digits) else { return false }
    return cursor.matches(" = ")
  }

  private static func readRegisters(
    _ cursor: inout TextCursor, into listing: inout DumpListing
  ) throws(DumpError) {
    let line: Clause = "a line of tycho's cpuid"
    let leaf = try RegisterLine.register(&cursor, in: line).rawValue
    guard matches(cursor) else {
      throw DumpError(line: cursor.line, .expected("a subleaf as in ':00 ='", found: cursor.rest))
    }
    var subleaf: UInt64 = 0
    if cursor.take(":") || cursor.take(", index ") {
      subleaf = cursor.takeHexadecimal().value
    } else {
      _ = cursor.take(", results")
    }
    guard cursor.take(" = ") else {
      throw DumpError(line: cursor.line, .expected("' = '", found: cursor.rest))
    }
    let registers = try RegisterLine.registers(&cursor, in: line, dashes: false)
    cursor.skipBlanks()
    guard cursor.isAtEnd || cursor.take("|") else {
      throw DumpError(line: cursor.line, .registerCount(line: line, found: 5))
    }
    try listing.add(
      CPUIDLeaf(rawValue: leaf), CPUIDSubleaf(rawValue: UInt32(truncatingIfNeeded: subleaf)),
      registers, line: cursor.line)
  }

  /// Whether a line is one of registers of this format.
  static func recognises(_ line: TextCursor) -> Bool {
    var cursor = line
    guard cursor.take("CPUID") else { return false }
    cursor.skipBlanks()
    return cursor.takeHexadecimal().digits == 8 && matches(cursor)
  }
}
