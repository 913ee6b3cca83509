public import PoolKit

/// A dump that another tool made of one machine.
public enum Dump {
  /// Reads a dump, all logical CPUs and MSRs that it holds.
  ///
  /// - Parameters:
  ///   - bytes: the dump, as it is in the file.
  ///   - host: the machine's name.
  ///   - format: the dump's format, as ``InputFormat/recognise(_:)`` tells.
  /// - Returns: the machine's record.
  /// - Throws: ``DumpError`` when a line of data is not whole, lines contradict each other, the dump
  ///   is cut off, or the CPUs make no record. No line of data is passed over.
  public static func record(
    from bytes: [UInt8], host: String, format: InputFormat
  ) throws(DumpError) -> HostRecord {
    let cursor = TextCursor(bytes)
    let listing: DumpListing
    var version: String?
    switch format {
    case .instlatx64: listing = try InstLatx64Reader.read(cursor)
    case .xenPolicy: listing = try XenPolicyReader.read(cursor)
    case .tychoCPUID: listing = try TychoReader.read(cursor)
    case .cpuidR: listing = try CPUIDRawReader.read(cursor)
    case .libcpuidRaw:
      let reader = try LibCPUIDReader.read(cursor)
      listing = reader.listing
      version = reader.version
    case .libcpuidTest:
      if InputFormat.dump(in: bytes)?.format == .libcpuidRaw {
        let reader = try LibCPUIDReader.read(cursor, stopsAtDashes: true)
        listing = reader.listing
        version = reader.version
      } else {
        listing = try InstLatx64Reader.read(cursor, stopsAtDashes: true)
      }
    default: throw DumpError(.noDump(format))
    }
    try listing.checkComplete(isWhole: format == .libcpuidTest)
    do {
      return try HostRecord(
        host: host,
        source: RecordSource(how: format.rawValue, by: version.map { "libcpuid \($0)" }),
        cpus: listing.logicalCPUs)
    } catch {
      throw DumpError(.record(error))
    }
  }
}
