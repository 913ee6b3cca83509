internal import CPUIDKit
internal import PoolKit

/// Two register values in binary, one above the other, with carets under the bits that differ.
enum BitPicture {
  /// Both values with their labels, of equal length, and a line of carets.
  ///
  /// - Parameters:
  ///   - values: both values; `nil` for one that is not known, whose bits are shown as `?`.
  ///   - labels: what stands before each value.
  ///   - indent: blanks before each line.
  /// - Returns: the lines; without that of the carets where a value is not known.
  static func lines(
    _ values: (RegisterValue?, RegisterValue?), labels: (String, String), indent: Int
  ) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines = zip([labels.0, labels.1], [values.0, values.1]).map { label, value in
      "\(margin)\(label)  \(value.map { "0x\($0)" } ?? "not read  ")  "
        + digits { position in
          value.map { $0.contains(.bit(position)) ? "1" : "0" } ?? "?"
        }
    }
    guard let first = values.0, let second = values.1 else { return lines }
    let changed = first.symmetricDifference(second)
    let blank = String(repeating: " ", count: labels.0.count + 2 + 10 + 2)
    let carets = digits { changed.contains(.bit($0)) ? "^" : " " }
    lines.append(margin + blank + carets.trimmedRight)
    return lines
  }

  /// A character for each bit, the highest first, in groups of four.
  private static func digits(_ character: (Int) -> Character) -> String {
    var text = ""
    for position in stride(from: 31, through: 0, by: -1) {
      text.append(character(position))
      if position % 4 == 0 && position != 0 { text.append(" ") }
    }
    return text
  }
}

extension String {
  fileprivate var trimmedRight: String {
    String(prefix(lastIndex { $0 != " " }.map { distance(from: startIndex, to: $0) + 1 } ?? 0))
  }
}
