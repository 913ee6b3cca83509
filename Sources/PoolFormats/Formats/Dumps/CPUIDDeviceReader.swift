internal import CPUIDKit
internal import PoolKit

/// Reads what `/dev/cpu/N/cpuid` holds: 16 bytes a leaf, from leaf 0 on, or `od -t x4` of it.
///
/// The device answers with subleaf 0; what other leaves and subleaves hold is unread. Source: Linux
/// `arch/x86/kernel/cpuid.c`, cpuid_read: a position in the file is a leaf in its low half and a subleaf in its high half,
/// and each 16 bytes are one position.
enum CPUIDDeviceReader {
  /// Reads the bytes of `cursor`, or the lines of what `od` made of them.
  ///
  /// - Parameter cursor: the walk, before the first line.
  /// - Returns: the logical CPU; several where the text has several.
  /// - Throws: ``DumpError`` where a leaf is not whole, or the addresses of lines do not follow each other.
  static func read(_ cursor: TextCursor) throws(DumpError) -> DumpListing {
    var listing = DumpListing()
    if isBinary(cursor.bytes) {
      try readBytes(cursor.bytes, into: &listing)
    } else {
      try OctalDump.read(cursor, into: &listing)
    }
    listing.keepAnnounced()
    return listing
  }

  /// Behind the highest leaf, which leaf 0 names, the device goes on for ever.
  private static func readBytes(
    _ bytes: [UInt8], into listing: inout DumpListing
  ) throws(DumpError) {
    let highest = registers(bytes[..<size]).eax.rawValue
    for number in 0...min(highest, UInt32(DumpListing.maxAnswers)) {
      let start = Int(number) * size
      guard start < bytes.count else { return }
      guard start + size <= bytes.count else {
        throw DumpError(.cutOff(missing: "the last leaf has \(bytes.count - start) of 16 bytes"))
      }
      try listing.add(
        CPUIDLeaf(rawValue: number), 0, registers(bytes[start..<start + size]), line: 1)
    }
  }

  /// How many bytes a leaf has.
  static let size = 16

  private static func registers(_ bytes: ArraySlice<UInt8>) -> CPUIDRegisters {
    var registers = CPUIDRegisters.zero
    for (index, name) in RegisterName.allCases.enumerated() {
      let start = bytes.startIndex + index * 4
      let value = bytes[start..<start + 4].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      registers[name] = RegisterValue(rawValue: value)
    }
    return registers
  }

  /// Whether `bytes` begin with a leaf 0: a small number, and a vendor in the order EBX, ECX, EDX.
  static func recognises(_ bytes: [UInt8]) -> Bool {
    isBinary(bytes) || OctalDump.recognises(bytes)
  }

  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    bytes.count >= size && isLeaf0(registers(bytes[..<size]))
  }

  /// Whether `registers` can be what a leaf 0 answers.
  static func isLeaf0(_ registers: CPUIDRegisters) -> Bool {
    var table = CPUIDTable()
    table[0] = registers
    let vendors: [CPUVendor?] = [.intel, .amd, .hygon, .centaur, .zhaoxin]
    return registers.eax.rawValue < 0x100 && vendors.contains(table.vendor)
  }
}
