internal import CPUIDKit
internal import PoolFormats
internal import PoolKit

/// A host or its guest, written in one format by the tool whose format it is.
struct MatrixText: Sendable, CustomStringConvertible {
  let format: Format
  /// Which of the format's texts it is; empty where there is one.
  let kind: String
  let bytes: [UInt8]
  /// What to call the host where the text does not.
  let host: String
  /// What the tool that writes it saw.
  let truth: MatrixTruth

  /// A text of `host` in `format`; the kind only where the format has several.
  init(
    _ format: Format, _ bytes: [UInt8], of host: MatrixHost, kind: String = "",
    _ truth: MatrixTruth = .hardware
  ) {
    self.format = format
    self.truth = truth
    self.kind = kind
    self.bytes = bytes
    self.host = host.record.host
  }

  /// The same of a text that is no bytes yet.
  init(
    _ format: Format, _ text: String, of host: MatrixHost, kind: String = "",
    _ truth: MatrixTruth = .hardware
  ) {
    self.init(format, Array(text.utf8), of: host, kind: kind, truth)
  }

  var description: String { kind.isEmpty ? format.rawValue : "\(format.rawValue) (\(kind))" }
  /// Whether only the option says the format.
  var isNamed: Bool { format == .features }

  /// Every text of `host`; those that only say what differs from a host are of a guest that runs on `start`.
  ///
  /// A new format gets a row in one of these: `registers` where it holds CPUID's answers, `names` where it lists what a host
  /// has, `xen` where it is of Xen. What `baseline` writes is in `forms` by itself.
  static func all(of host: MatrixHost, on start: MatrixHost) throws -> [MatrixText] {
    try registers(of: host) + names(of: host) + xen(of: host) + forms(of: host, on: start)
  }
}
