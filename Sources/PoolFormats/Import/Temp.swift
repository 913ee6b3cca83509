public import PoolKit
/// Temp.
public struct DumpError: Error, Hashable {}
extension InputFormat {
  /// Temp.
  public static func recognise(_ bytes: [UInt8]) throws(DumpError) -> InputFormat { .record }
}
/// Temp.
public enum Dump {
  /// Temp.
  public static func record(from: [UInt8], host: String, format: InputFormat) throws(DumpError)
    -> HostRecord
  { throw DumpError() }
}
