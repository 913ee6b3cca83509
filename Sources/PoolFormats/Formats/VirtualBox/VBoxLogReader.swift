internal import CPUIDKit
internal import PoolKit

/// Reads the dump of CPUID in VirtualBox' `VBox.log`: a line of the guest, and below it one of the host.
///
/// `Gst: 00000007/0000  00000000 00842421 00000000 10000400`, then `Hst: ` with the registers alone; where the guest lacks a leaf, the
/// host's line has it. Versions before 5 write no subleaf, so that nobody knows which one a leaf with subleaves answered: it is
/// unread. Source: VirtualBox, `CPUMR3CpuId.cpp`, and public logs.
enum VBoxLogReader {
  /// What the log says of its host, called `host`, and of its guest.
  static func content(
    in bytes: [UInt8], host: String
  ) throws(PlatformTextError) -> PlatformContent {
    var cursor = TextCursor(bytes)
    var log = GuestLog()
    var above: Question?
    do throws(DumpError) {
      while cursor.advanceLine() {
        guard let side = side(&cursor) else { continue }
        if let question = try question(&cursor) { above = question }
        guard let above else {
          throw DumpError(
            line: cursor.line,
            .expected("a leaf as in 00000007/0000", found: cursor.rest))
        }
        let registers = try RegisterLine.registers(&cursor, in: line, dashes: false)
        cursor.skipBlanks()
        guard cursor.isAtEnd else {
          throw DumpError(line: cursor.line, .registerCount(line: line, found: 5))
        }
        guard let query = above.query else { continue }
        try log.add(side, query, registers, line: cursor.line)
      }
    } catch {
      throw PlatformTextError(.registers(error))
    }
    return try log.content(host, guest: nil, format: .vboxLog)
  }

  private static let line: Clause = "a line of CPUID in VBox.log"

  /// What a line answers.
  private struct Question {
    /// The leaf and subleaf; `nil` where the log does not tell the subleaf of a leaf that has some.
    let query: CPUIDQuery?
  }

  /// Passes the mark of a line of registers.
  private static func side(_ cursor: inout TextCursor) -> GuestLog.Side? {
    var walk = cursor
    let side: GuestLog.Side
    if walk.takeThrough("Gst:") {
      side = .guest
    } else if walk.takeThrough("Hst:") {
      side = .host
    } else {
      return nil
    }
    walk.skipBlanks()
    let start = walk.position
    guard walk.takeHexadecimal().digits > 0 else { return nil }
    walk.position = start
    cursor = walk
    return side
  }

  /// Passes the leaf and subleaf of a line; `nil` where it has registers only.
  private static func question(_ cursor: inout TextCursor) throws(DumpError) -> Question? {
    var walk = cursor
    let leaf = CPUIDLeaf(rawValue: try RegisterLine.register(&walk, in: line).rawValue)
    if walk.take("/") {
      let (subleaf, digits) = walk.takeHexadecimal()
      guard (1...8).contains(digits), walk.skipBlanks() else {
        throw DumpError(
          line: walk.line, .expected("a subleaf as in 00000007/0000", found: cursor.rest))
      }
      cursor = walk
      return Question(
        query: CPUIDQuery(leaf, CPUIDSubleaf(rawValue: UInt32(truncatingIfNeeded: subleaf))))
    }
    var rest = walk
    var count = 0
    while rest.skipBlanks(), rest.takeHexadecimal().digits > 0 { count += 1 }
    guard count == 4 else { return nil }
    walk.skipBlanks()
    cursor = walk
    return Question(query: leaf.hasSubleaves ? nil : CPUIDQuery(leaf))
  }

  /// Whether a line is one of registers.
  static func recognises(_ line: TextCursor) -> Bool {
    var cursor = line
    return side(&cursor) != nil && cursor.takeHexadecimal().digits == 8
  }
}
