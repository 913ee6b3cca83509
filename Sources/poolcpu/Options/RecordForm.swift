internal import ArgumentParser
internal import PoolFormats
internal import PoolKit

/// A format into which a record can be turned, as `--format` names it.
struct RecordForm: ExpressibleByArgument {
  let format: Format

  private init(_ format: Format) { self.format = format }

  /// poolcpu's own record, described in docs/record-format.md.
  static let record = RecordForm(.record)

  static var allValueStrings: [String] { Format.ofRecords.map(\.rawValue) }

  init?(argument: String) {
    guard let format = Format.ofRecords.first(where: { $0.rawValue == argument }) else {
      return nil
    }
    self.init(format)
  }

  /// The bytes of `record` in it.
  func bytes(of record: HostRecord) -> [UInt8] {
    guard let bytes = format.bytes(of: record) else {
      preconditionFailure("\(format.rawValue) holds no record")
    }
    return bytes
  }
}
