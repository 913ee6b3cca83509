internal import CPUIDKit
internal import PoolKit

/// Reads the registers that `x86info -r` prints among lines for people.
///
/// `eax in: 0x00000001, eax = 000806d1 ebx = 00100800 ecx = 7ffafbff edx = bfebfbff`. The tool asks without a subleaf, so
/// that nobody knows which one answered: leaves that have subleaves stay unread. Equal CPUs are listed once.
enum X86InfoReader {
  /// Reads `cursor` to its end.
  ///
  /// - Parameter cursor: the walk, before the first line.
  /// - Returns: the logical CPUs, and which x86info wrote them.
  /// - Throws: ``DumpError`` for the first line of registers that is not whole.
  static func read(_ cursor: TextCursor) throws(DumpError) -> Dump.Text {
    var cursor = cursor
    var listing = DumpListing()
    var program: String?
    while cursor.advanceLine() {
      if cursor.matches("x86info v"), program == nil { program = cursor.rest }
      guard cursor.take("eax in: 0x") else { continue }
      let line: Clause = "a line of x86info"
      let leaf = CPUIDLeaf(rawValue: try RegisterLine.register(&cursor, in: line).rawValue)
      let registers = try RegisterLine.registers(&cursor, behind: labels, in: line)
      if !leaf.hasSubleaves { try listing.add(leaf, 0, registers, line: cursor.line) }
    }
    listing.keepAnnounced()
    return Dump.Text(listing, by: program)
  }

  private static let labels: [StaticString] = [", eax = ", "ebx = ", "ecx = ", "edx = "]

  /// Whether a line is one of registers.
  static func recognises(_ line: TextCursor) -> Bool { line.matches("eax in: 0x") }
}
