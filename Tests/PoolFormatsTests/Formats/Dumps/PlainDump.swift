internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// Small dumps, typed from facts, and short ways to read them.
enum PlainDump {
  /// Leaf 0 of an AMD CPU whose highest basic leaf is `highest`.
  static func leaf0(_ highest: UInt32) -> String {
    "CPUID 00000000: \(hex(highest))-68747541-444D4163-69746E65"
  }

  /// Leaf 1 of a Zen 3 (family 19h model 21h stepping 2).
  static let leaf1 = "CPUID 00000001: 00A20F12-00100800-7EF8320B-178BFBFF"

  /// A CPU with leaves 0 and 1, and `lines` after them.
  static func cpu(_ lines: String..., highest: UInt32 = 1) -> String {
    ([leaf0(highest), leaf1] + lines).joined(separator: "\n") + "\n"
  }

  /// The registers that `text`, a dump of one CPU in `format`, gives for `query`.
  static func registers(
    _ text: String, _ query: CPUIDQuery, format: Format = .instlatx64
  ) throws -> CPUIDRegisters? {
    try record(text, format: format).cpus.first?.leaves[query]
  }

  /// The record of `text`; without a format, the one that is recognised.
  static func record(_ text: String, format: Format? = nil) throws -> HostRecord {
    let bytes = [UInt8](text.utf8)
    return try Dump.record(
      from: bytes, host: "n1", format: format ?? Format.recognise(bytes))
  }

  /// What reading `text` fails with; `nil` when it does not fail.
  static func failure(_ text: String, format: Format? = nil) -> String? {
    do {
      _ = try record(text, format: format)
      return nil
    } catch {
      return "\(error)"
    }
  }

  private static func hex(_ number: UInt32) -> String {
    Hexadecimal.padded(UInt64(number), digits: 8)
  }
}
