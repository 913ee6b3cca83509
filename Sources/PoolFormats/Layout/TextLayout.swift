internal import CPUIDKit
internal import PoolKit

/// Plain text in lines of so many columns.
struct TextLayout {
  /// How many columns a line may have.
  let width: Int

  /// The layout of text whose reader is not known, such as comments in a file.
  static let standard = TextLayout(width: Screen.standard.width)

  /// `text` filled with blanks on the right up to `columns`.
  static func pad(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(columns - ColumnCount.of(text), 0))
  }

  /// Rows with their columns aligned; the last column is wrapped where it has room for words.
  func table(_ rows: [[String]], indent: Int = 2) -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count - 1 ? ColumnCount.of($0[column]) : 0 }.max() ?? 0
    }
    return rows.flatMap { row -> [String] in
      let cells = row.dropLast().enumerated().map { Self.pad($1, widths[$0]) + "  " }
      let start = String(repeating: " ", count: indent) + cells.joined()
      let column = ColumnCount.of(start)
      guard let last = row.last, column <= width * 2 / 3, column + ColumnCount.of(last) > width
      else { return [start + (row.last ?? "")] }
      let hang = String(repeating: " ", count: column)
      return Phrase.wrapped(last, width - column).enumerated().map {
        $0 == 0 ? start + $1 : hang + $1
      }
    }
  }

  /// `words` in lines of at most ``width`` columns, each indented.
  func wrap(_ words: [String], indent: Int = 2) -> [String] {
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

  /// A sentence in lines of at most ``width`` columns; all lines but the first hang by two blanks.
  func paragraph(_ sentence: String, indent: Int = 2) -> [String] {
    let words = sentence.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let lines = wrap(words, indent: indent + 2)
    return lines.enumerated().map { $0 == 0 ? String($1.dropFirst(2)) : $1 }
  }

  /// `class 1`, `classes 1-3, 5`.
  static func classes(_ numbers: [Int]) -> String {
    (Plural.of(numbers.count, "class ", "classes ")) + ranges(numbers)
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

  static func view(_ view: Perspective) -> String {
    switch view {
    case .hardware: "hardware, what CPUID answers"
    case .kernel: "kernel, what /proc/cpuinfo shows"
    case .kvm: "kvm, what KVM can give a guest"
    case .xenHost: "xen-host, what Xen itself uses"
    case .xenPVMax: "xen-pv-max, the most that a paravirtual guest can have"
    case .xenPVDefault: "xen-pv-default, what a paravirtual guest is started with"
    case .xenHVMMax: "xen-hvm-max, the most that a hardware-assisted guest can have"
    case .xenHVMDefault: "xen-hvm-default, what a hardware-assisted guest is started with"
    case .guest: "guest, what a platform's text names; what it has no name for counts as not shown"
    }
  }
}
