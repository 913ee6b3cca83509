internal import CPUIDKit
internal import PoolKit

/// Reads what `kcpuid -r` prints, which comes with Linux's source.
///
/// `0x00000001: EAX=0x000806d1, EBX=...`, and for a leaf with subleaves `0x00000007: subleafs:` above lines
/// `  0: EAX=...`, whose numbers are decimal. Source: Linux `tools/arch/x86/kcpuid/kcpuid.c`, leaf_print_raw, cpuid_store,
/// setup_cpuid_range.
enum KCPUIDReader {
  /// Reads `cursor` to its end.
  ///
  /// - Parameter cursor: the walk, before the first line.
  /// - Returns: the logical CPU.
  /// - Throws: ``DumpError`` for the first line that is not whole.
  static func read(_ cursor: TextCursor) throws(DumpError) -> DumpListing {
    var cursor = cursor
    var listing = DumpListing()
    var leafAbove: CPUIDLeaf?
    while cursor.advanceLine() {
      // Each range has a title that is underlined.
      if cursor.isAtEnd || cursor.matches("==") || isTitle(cursor) { continue }
      let line: Clause = "a line of kcpuid -r"
      let start = cursor.position
      if cursor.take("0x") {
        let leaf = CPUIDLeaf(rawValue: try RegisterLine.register(&cursor, in: line).rawValue)
        leafAbove = nil
        if cursor.take(": subleafs:"), cursor.isAtEnd {
          leafAbove = leaf
          continue
        }
        guard cursor.take(":") else {
          throw DumpError(line: cursor.line, .expected("a colon", found: cursor.rest))
        }
        let registers = try RegisterLine.registers(&cursor, behind: labels, in: line)
        try listing.add(leaf, 0, registers, line: cursor.line)
      } else if let leafAbove, let number = cursor.takeDecimal(), cursor.take(":") {
        let registers = try RegisterLine.registers(&cursor, behind: labels, in: line)
        try listing.add(
          leafAbove, CPUIDSubleaf(rawValue: UInt32(number)), registers, line: cursor.line)
      } else {
        throw DumpError(
          line: cursor.line, .expected(line, found: cursor.text(from: start, to: cursor.end)))
      }
    }
    listing.keepAnnounced()
    listing.revise { addZeros(to: &$0) }
    return listing
  }

  private static let labels: [StaticString] = ["EAX=0x", ", EBX=0x", ", ECX=0x", ", EDX=0x"]

  private static func isTitle(_ cursor: TextCursor) -> Bool {
    var cursor = cursor
    return cursor.takeThrough(" Leafs :") && cursor.isAtEnd
  }

  /// Adds what the tool asked for and did not print, because all of it was zero.
  ///
  /// That is certain of what stands before a line that it printed: behind the last one the text may be cut off.
  private static func addZeros(to table: inout CPUIDTable) {
    let listed = table.entries.map(\.query.leaf)
    guard let end = listed.last else { return }
    for start: CPUIDLeaf in [0, 0x8000_0000] {
      guard let last = listed.last(where: { $0.rangeStart == start }) else { continue }
      let whole = end.rangeStart > start ? table.maxLeaf(of: start) : nil
      let highest = max(last, whole ?? last).rawValue - start.rawValue
      for number in 0...min(highest, mostLeaves) {
        let leaf = CPUIDLeaf(rawValue: start.rawValue + number)
        if table[leaf] == nil { table[leaf] = .zero }
      }
    }
    if end > 7, let first = table[7] {
      for number in 0...min(first.eax.rawValue & 0xff, mostSubleaves) {
        let subleaf = CPUIDSubleaf(rawValue: number)
        if table[7, subleaf] == nil { table[7, subleaf] = .zero }
      }
    }
    if end > 0xd, table[0xd] != nil, table[0xd, 1] == nil { table[0xd, 1] = .zero }
  }

  /// Higher leaves and subleaves than these the tool does not ask for.
  private static let mostLeaves: UInt32 = 0xff
  private static let mostSubleaves: UInt32 = 63

  /// Whether a line is one of registers, or the title of a leaf with subleaves.
  static func recognises(_ line: TextCursor) -> Bool {
    var cursor = line
    guard cursor.take("0x"), cursor.takeHexadecimal().digits == 8 else { return false }
    return cursor.matches(": EAX=0x") || cursor.matches(": subleafs:")
  }
}
