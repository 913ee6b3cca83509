internal import PoolFormats
internal import PoolKit

extension InputReader {
  /// The record of the one host that an input describes.
  ///
  /// - Parameters:
  ///   - path: a file, or `-`.
  ///   - format: the format of the file; recognised by content when `nil`.
  /// - Returns: the record.
  /// - Throws: ``InputError`` when it cannot be read, is a folder or a baseline, or holds more
  ///   than one host.
  static func record(
    at path: String, format: InputFormat?
  ) throws(InputError) -> HostRecord {
    var reader = InputReader(format: format)
    var found: HostRecord?
    try reader.open(path)
    while let document = try reader.next() {
      guard case .record(let record) = document else { throw .notARecord(path: path) }
      guard found == nil else { throw .manyRecords(path: path) }
      found = record
    }
    guard let found else { throw .dump(path: path, DumpError(.empty)) }
    return found
  }
}
