internal import CPUIDKit
internal import PoolKit

/// A plain list of features: names of any product, with blanks, commas or lines between them.
///
/// A line that begins with `#` is a remark. A name with `-` or `!` before it says that the feature is
/// not there.
enum FeatureListReader {
  /// What the list says of `host`.
  static func statement(
    in bytes: [UInt8], host: String
  ) throws(PlatformTextError) -> CPUStatement {
    var statement = CPUStatement(name: host)
    for line in TextLine.all(in: bytes) where !line.text.hasPrefix("#") {
      for word in line.text.split(whereSeparator: { " \t,;|".contains($0) }) {
        let isHidden = word.hasPrefix("-") || word.hasPrefix("!")
        let name = isHidden || word.hasPrefix("+") ? word.dropFirst() : word
        let bit = try FeatureLookup.bit(named: name, line: line.number)
        if isHidden { statement.hidden.insert(bit) } else { statement.shown.insert(bit) }
      }
    }
    return statement
  }
}
