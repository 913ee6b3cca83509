internal import CPUIDKit
internal import PoolKit

/// Reads InstLatx64, EVEREST, AIDA64 and InstLatX64 text dumps.
///
/// Such a dump is a report for people, in which lines of registers stand among many others: only
/// lines that start with `CPUID` or `MSR` and a number are data, and each of them must be whole.
struct InstLatx64Reader {
  private var cursor: TextCursor
  private var listing = DumpListing()
  private var msrs = MSRSections()

  /// Reads `cursor` to its end, or to the line of dashes that ends the dump of a `.test` file.
  ///
  /// - Parameters:
  ///   - cursor: the walk, before the first line.
  ///   - stopsAtDashes: whether a line of dashes ends the dump.
  /// - Returns: the logical CPUs.
  /// - Throws: ``DumpError`` for the first line that is not whole.
  static func read(
    _ cursor: TextCursor, stopsAtDashes: Bool = false
  ) throws(DumpError) -> DumpListing {
    var reader = InstLatx64Reader(cursor: cursor)
    while reader.cursor.advanceLine() {
      if stopsAtDashes, reader.cursor.isDashes { break }
      try reader.readLine()
    }
    try reader.listing.numberSubleaves()
    try reader.msrs.assign(to: &reader.listing)
    return reader.listing
  }

  private mutating func readLine() throws(DumpError) {
    switch cursor.byte {
    case UInt8(ascii: "C"):
      if cursor.take("CPUID ") || cursor.take("CPUID\t") {
        try readCPUID()
      } else if cursor.take("CPU#"), let number = cursor.takeDecimal() {
        listing.note(header: number)
      }
    case UInt8(ascii: "M"):
      if cursor.take("MSR ") || cursor.take("MSR\t") { try readMSR() }
    case UInt8(ascii: "-"):
      readSection()
    default: break
    }
  }

  /// A section's title: `------[ CPUID Registers / Logical CPU #0 ]------` and the like.
  private mutating func readSection() {
    guard cursor.takeThrough("[ ") else { return }
    let holdsMSRs = cursor.matches("MSR Registers")
    let number = cursor.takeThrough("Logical CPU #") ? cursor.takeDecimal() : nil
    if holdsMSRs {
      msrs.begin(cpu: number)
    } else if let number {
      listing.note(header: number)
    }
  }

  /// `CPUID 0000000D: 00000207-00000340-00000988-00000000 [SL 00] [x87]`, or a label.
  private mutating func readCPUID() throws(DumpError) {
    cursor.skipBlanks()
    if cursor.take("Registers (CPU #"), let number = cursor.takeDecimal() {
      return listing.note(header: number)
    }
    guard let leaf = try number("a leaf in a CPUID line") else { return }
    try separator()
    let registers = try RegisterLine.registers(&cursor, in: "a CPUID line", dashes: true)
    let subleaf = try tail()
    try listing.add(CPUIDLeaf(rawValue: leaf), subleaf, registers, line: cursor.line)
  }

  /// `MSR C0010015: 0000-0001-C900-6011 [note]`, `MSR C0010290: < FAILED >`, or a label.
  private mutating func readMSR() throws(DumpError) {
    cursor.skipBlanks()
    guard let address = try number("an address in an MSR line") else { return }
    try separator()
    let reading = try MSRLine.reading(&cursor)
    try msrs.add(MSRAddress(rawValue: address), reading, to: &listing, line: cursor.line)
  }

  /// The number that follows the line's keyword; `nil` where a word shows that the line is a label,
  /// as in `CPUID Manufacturer : GenuineIntel` and `CPUID CPU Name : ..`.
  ///
  /// Whatever has a decimal digit is meant as a number, so that a damaged one is no label.
  private mutating func number(_ what: String) throws(DumpError) -> UInt32? {
    let start = cursor.position
    let (value, digits) = cursor.takeHexadecimal()
    if digits == 8, cursor.isAtWordEnd { return UInt32(truncatingIfNeeded: value) }
    while !cursor.isAtWordEnd { cursor.position += 1 }
    guard cursor.bytes[start..<cursor.position].contains(where: { $0 &- 0x30 < 10 }) else {
      return nil
    }
    throw DumpError(line: cursor.line, .expected("\(what), 8 digits", found: from(start)))
  }

  /// What stands between a number and its value: a colon, blanks or both.
  private mutating func separator() throws(DumpError) {
    let blanks = cursor.skipBlanks()
    let colon = cursor.take(":")
    cursor.skipBlanks()
    if !blanks, !colon {
      throw DumpError(line: cursor.line, .expected("a colon", found: cursor.rest))
    }
  }

  /// The subleaf in what follows the registers; all other notes there are for people.
  private mutating func tail() throws(DumpError) -> CPUIDSubleaf? {
    let blanks = cursor.skipBlanks()
    let start = cursor.position
    if cursor.take("-") || cursor.takeHexadecimal().digits == 8 {
      throw DumpError(line: cursor.line, .registerCount(line: "a CPUID line", found: 5))
    }
    guard cursor.isAtEnd || blanks || cursor.matches("[") else {
      throw DumpError(
        line: cursor.line, .expected("a blank after the registers", found: from(start)))
    }
    guard cursor.takeThrough("[SL") else { return nil }
    cursor.skipBlanks()
    let mark = cursor.position
    let (value, digits) = cursor.takeHexadecimal()
    guard (1...8).contains(digits), cursor.take("]") else {
      throw DumpError(
        line: cursor.line, .expected("a subleaf as in [SL 0B]", found: from(mark)))
    }
    return CPUIDSubleaf(rawValue: UInt32(truncatingIfNeeded: value))
  }

  private func from(_ start: Int) -> String { cursor.text(from: start, to: cursor.end) }

  /// Whether a line begins with `CPUID` and a number.
  static func recognises(_ line: TextCursor) -> Bool {
    var cursor = line
    guard cursor.take("CPUID") else { return false }
    cursor.skipBlanks()
    guard (3..<20).contains(cursor.takeHexadecimal().digits) else { return false }
    return cursor.isAtEnd || cursor.take(":") || cursor.skipBlanks()
  }
}
