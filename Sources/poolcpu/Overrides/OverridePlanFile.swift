internal import PoolFormats
internal import PoolKit

/// A file with the baseline that a host is to show.
enum OverridePlanFile {
  /// The baseline in the file at `path`; `-` is standard input.
  ///
  /// - Throws: ``InputError`` when it cannot be read, ``OverrideError/noPlan(path:)`` when it does
  ///   not hold one baseline.
  static func baseline(at path: String) throws -> Baseline {
    var reader = InputReader(format: .baseline)
    try reader.open(path)
    guard case .baseline(let classes, let cuts)? = try reader.next(), try reader.next() == nil
    else {
      throw OverrideError.noPlan(path: path)
    }
    return Baseline(of: try Pool(classes), cuts: cuts)
  }
}
