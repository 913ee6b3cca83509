internal import CPUIDKit
internal import PoolKit

/// Reads the CPUs in `vmware.log`: `hostCPUID level 00000007, 0: 0x... 0x... 0x... 0x...`, and the same of the guest.
///
/// Newer versions write the guest's as `guest vs. host CPUID guest level 00000007,  0: ...`; what they repeat of the host there, where
/// it differs, is passed over, and so are the lines of single CPUs. Source: public logs of Workstation 7 to 26.
enum VMwareLogReader {
  /// What the log says of its host, called `host`, and of its guest.
  static func content(
    in bytes: [UInt8], host: String
  ) throws(PlatformTextError) -> PlatformContent {
    var cursor = TextCursor(bytes)
    var log = GuestLog()
    var name: String?
    do throws(DumpError) {
      while cursor.advanceLine() {
        if let side = side(&cursor) {
          try readRegisters(side, &cursor, into: &log)
        } else if name == nil, cursor.takeThrough("DICT ") {
          name = displayName(cursor)
        }
      }
    } catch {
      throw PlatformTextError(.registers(error))
    }
    return try log.content(host, guest: name, format: .vmwareLog)
  }

  /// Passes what stands before the leaf of a line of registers.
  private static func side(_ cursor: inout TextCursor) -> GuestLog.Side? {
    if cursor.takeThrough("hostCPUID level ") { return .host }
    return cursor.takeThrough("guestCPUID level ") || cursor.takeThrough("CPUID guest level ")
      ? .guest : nil
  }

  private static func readRegisters(
    _ side: GuestLog.Side, _ cursor: inout TextCursor, into log: inout GuestLog
  ) throws(DumpError) {
    let line: Clause = "a line of CPUID in vmware.log"
    let leaf = CPUIDLeaf(rawValue: try RegisterLine.register(&cursor, in: line).rawValue)
    let start = cursor.position
    guard cursor.take(","), cursor.skipBlanks(),
      case let (subleaf, digits) = cursor.takeHexadecimal(), (1...8).contains(digits),
      cursor.take(":")
    else {
      throw DumpError(
        line: cursor.line,
        .expected("a subleaf as in ', 0:'", found: cursor.text(from: start, to: cursor.end)))
    }
    let registers = try RegisterLine.registers(
      &cursor, behind: RegisterLine.prefixes, in: line)
    let query = CPUIDQuery(leaf, CPUIDSubleaf(rawValue: UInt32(truncatingIfNeeded: subleaf)))
    try log.add(side, query, registers, line: cursor.line)
  }

  /// The name in `displayName = "web"`, which is among the settings that the log repeats.
  private static func displayName(_ cursor: TextCursor) -> String? {
    var cursor = cursor
    cursor.skipBlanks()
    guard cursor.take("displayName = \"") else { return nil }
    let start = cursor.position
    while let byte = cursor.byte, byte != UInt8(ascii: "\"") { cursor.position += 1 }
    guard cursor.position > start else { return nil }
    return String(decoding: cursor.bytes[start..<cursor.position], as: UTF8.self)
  }

  /// Whether a line is one of registers.
  static func recognises(_ line: TextCursor) -> Bool {
    var cursor = line
    return side(&cursor) != nil && cursor.takeHexadecimal().digits == 8
  }
}
