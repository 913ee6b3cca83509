internal import CPUIDKit
internal import PoolKit

/// What `od -t x4` prints of `/dev/cpu/N/cpuid`: an address, then the four registers of a leaf.
///
/// Addresses are octal, or what `-A` says; lines that `od` leaves out behind `*` repeat the one above. Behind
/// `-j 0x80000000` the addresses begin there, and so do the leaves.
enum OctalDump {
  /// One line.
  private struct Row {
    let line: Int
    let address: Substring
    /// The registers; `nil` in the last line, which only tells where the bytes end.
    let registers: CPUIDRegisters?
    /// Whether `*` stands above it.
    var isBehindRepeats = false
  }

  /// Adds the leaves of the lines of `cursor` to `listing`.
  static func read(
    _ cursor: TextCursor, into listing: inout DumpListing
  ) throws(DumpError) {
    let rows = try rows(cursor)
    let readings = [16, 8, 10].compactMap { leaves(of: rows, radix: $0) }
    guard let first = readings.first, readings.allSatisfy({ $0.map(\.leaf) == first.map(\.leaf) })
    else {
      throw DumpError(
        .expected(
          readings.isEmpty
            ? "addresses of lines that are 16 bytes apart"
            : "addresses of one radix (give od -A x -t x4)", found: String(rows[0].address)))
    }
    for (leaf, row) in first {
      guard let registers = row.registers else { continue }
      try listing.add(leaf, 0, registers, line: row.line)
    }
  }

  private static func rows(_ cursor: TextCursor) throws(DumpError) -> [Row] {
    var cursor = cursor
    var rows: [Row] = []
    var isBehindRepeats = false
    while cursor.advanceLine() {
      if cursor.isAtEnd { continue }
      if cursor.take("*"), cursor.isAtEnd, rows.last?.registers != nil {
        isBehindRepeats = true
        continue
      }
      let start = cursor.position
      while let byte = cursor.byte, !TextCursor.isBlank(byte) { cursor.position += 1 }
      let address = cursor.text(from: start, to: cursor.position)
      cursor.skipBlanks()
      let registers =
        cursor.isAtEnd
        ? nil
        : try RegisterLine.registers(&cursor, in: "a line of od -t x4", dashes: false)
      cursor.skipBlanks()
      guard cursor.isAtEnd else {
        throw DumpError(line: cursor.line, .registerCount(line: "a line of od -t x4", found: 5))
      }
      rows.append(
        Row(
          line: cursor.line, address: address[...], registers: registers,
          isBehindRepeats: isBehindRepeats))
      isBehindRepeats = false
    }
    return rows
  }

  /// The leaf of each line, those that `od` left out among them; `nil` where addresses in `radix` do not fit.
  private static func leaves(of rows: [Row], radix: Int) -> [(leaf: CPUIDLeaf, row: Row)]? {
    var found: [(leaf: CPUIDLeaf, row: Row)] = []
    var expected: UInt32?
    for row in rows {
      let digits = row.address.hasPrefix("0x") ? row.address.dropFirst(2) : row.address
      guard digits.utf8.allSatisfy({ $0 >= 0x30 }), let address = UInt32(digits, radix: radix)
      else { return nil }
      guard found.count < most else { return nil }
      var next = expected ?? address
      if expected == nil {
        // A block begins where leaf 0 or a range does.
        guard address == 0 || address == 0x8000_0000 else { return nil }
      } else if row.isBehindRepeats, let above = found.last {
        guard address > next, address - next < 1 << 12 else { return nil }
        while next < address {
          found.append((leaf(at: next), above.row))
          next += UInt32(CPUIDDeviceReader.size)
        }
      }
      guard address == next else { return nil }
      if row.registers == nil {
        expected = nil
      } else {
        found.append((leaf(at: address), row))
        expected = address &+ UInt32(CPUIDDeviceReader.size)
      }
    }
    return found
  }

  /// More lines than that no machine's CPUs have.
  private static let most = 1 << 16

  /// The leaf at an address: addresses count bytes, leaves count from where the block begins.
  private static func leaf(at address: UInt32) -> CPUIDLeaf {
    let start = address & 0x8000_0000
    return CPUIDLeaf(rawValue: start + (address - start) / UInt32(CPUIDDeviceReader.size))
  }

  /// Whether a text begins with the line of a leaf 0.
  static func recognises(_ bytes: [UInt8]) -> Bool {
    var cursor = TextCursor(bytes)
    while cursor.advanceLine() {
      if cursor.isAtEnd { continue }
      guard cursor.take("0x") || cursor.matches("0") else { return false }
      while cursor.take("0") {}
      guard cursor.skipBlanks(),
        let registers = try? RegisterLine.registers(&cursor, in: "a line", dashes: false)
      else { return false }
      return CPUIDDeviceReader.isLeaf0(registers)
    }
    return false
  }
}
