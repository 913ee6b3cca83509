internal import PoolKit

/// Plain text for a terminal of 100 columns.
enum TextLayout {
  static let width = 100

  /// `text` filled with blanks on the right up to `width` characters.
  static func pad(_ text: String, _ width: Int) -> String {
    text.count >= width ? text : text + String(repeating: " ", count: width - text.count)
  }

  /// Rows with their columns aligned; the last column is not padded.
  static func table(_ rows: [[String]], indent: Int = 2) -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        column == row.count - 1 ? cell : pad(cell, widths[column])
      }
      return String(repeating: " ", count: indent) + cells.joined(separator: "  ")
    }
  }

  /// `words` in lines of at most ``width`` columns, each indented.
  static func wrap(_ words: [String], indent: Int = 2) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words {
      if !line.isEmpty && indent + line.count + 1 + word.count > width {
        lines.append(String(repeating: " ", count: indent) + line)
        line = word
      } else {
        line += line.isEmpty ? word : " " + word
      }
    }
    if !line.isEmpty { lines.append(String(repeating: " ", count: indent) + line) }
    return lines
  }

  /// `1 host`, `2 hosts`; `plural` for a noun that does not just take an s.
  static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// The first `count` items with commas between, and how many more there are.
  static func first(_ count: Int, of items: [String]) -> String {
    items.prefix(count).joined(separator: ", ")
      + (items.count > count ? " and \(items.count - count) more" : "")
  }

  /// `class 1`, `classes 1-3, 5`.
  static func classes(_ numbers: [Int]) -> String {
    (numbers.count == 1 ? "class " : "classes ") + ranges(numbers)
  }

  /// Rising numbers as a list in which three or more in a row are a range: `1-3, 5`.
  static func ranges(_ numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.flatMap { run in
      run.count > 2 ? ["\(run.lowerBound)-\(run.upperBound)"] : run.map(String.init)
    }.joined(separator: ", ")
  }

  /// A view with what it is.
  static func view(_ view: RecordView) -> String {
    switch view {
    case .hardware: "hardware, what CPUID answers"
    case .kernel: "kernel, what /proc/cpuinfo shows"
    case .kvm: "kvm, what KVM can give a guest"
    case .guest: "guest, what a platform's text names; what it has no name for counts as not shown"
    }
  }

  /// A sentence in lines of at most ``width`` columns; all lines but the first hang by two blanks.
  static func paragraph(_ sentence: String, indent: Int = 2) -> [String] {
    let words = sentence.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let lines = wrap(words, indent: indent + 2)
    return lines.enumerated().map { $0 == 0 ? String($1.dropFirst(2)) : $1 }
  }
}
