public import PoolKit

/// Dumps of other tools.
public enum Dump {
  /// The machine that a dump describes.
  ///
  /// - Parameters:
  ///   - bytes: the dump.
  ///   - host: what to call the machine; dumps do not say.
  ///   - format: the format of the dump, none of poolcpu's own.
  /// - Returns: its record, with every logical CPU of the dump.
  /// - Throws: ``DumpError`` with the line of the first thing that is wrong.
  public static func record(
    from bytes: [UInt8], host: String, format: InputFormat
  ) throws(DumpError) -> HostRecord {
    guard !bytes.isEmpty else { throw DumpError(.empty) }
    let result = bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(DumpError) in try read(buffer, format) }
    }
    var builder = try result.get()
    // `cpuid -r` asks every CPU for these ranges, and libcpuid has fixed arrays.
    if format != .instlatx64 { builder.dropBeyondRanges() }
    return try builder.record(host: host, how: format)
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ format: InputFormat
  ) throws(DumpError) -> DumpBuilder {
    switch format {
    case .instlatx64: return try TextDump.read(bytes)
    case .cpuidR: return try CPUIDRDump.read(bytes)
    case .libcpuidRaw: return try LibcpuidDump.read(bytes)
    case .libcpuidTest:
      let dump = UnsafeBufferPointer(rebasing: bytes[..<LibcpuidTest.dumpEnd(bytes)])
      return LibcpuidTest.isRaw(dump) ? try LibcpuidDump.read(dump) : try TextDump.read(dump)
    case .record, .baseline: throw DumpError(.notADump(format))
    }
  }
}
