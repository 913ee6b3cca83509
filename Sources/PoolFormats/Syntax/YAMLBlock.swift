internal import CPUIDKit

/// Text of YAML in lines of its own, behind `|` or `>`.
enum YAMLBlock {
  /// Reads the text whose header is `header`.
  ///
  /// - Parameters:
  ///   - header: `|` or `>` and what follows.
  ///   - number: its line.
  ///   - indent: how far the key or dash stands to which it belongs.
  ///   - goingOn: the next line, blank or indented by more than that.
  /// - Returns: the text.
  /// - Throws: ``YAMLError`` for a header that is none, or a line that is indented less than the first.
  static func text(
    _ header: ArraySlice<UInt8>, line number: Int, under indent: Int, goingOn: () -> YAMLLine?
  ) throws(YAMLError) -> String {
    let (isFolded, ending, extra) = try parts(of: header, line: number)
    var column = extra.map { max(indent, 0) + $0 }
    var lines: [[UInt8]] = []
    while let line = goingOn() {
      if column == nil, !line.isBlank { column = line.indent }
      let column = column ?? line.indent
      guard line.isBlank || line.indent >= column else {
        throw YAMLError(
          line: line.number, .expected("\(column) blanks before the text", found: "\(line.indent)"))
      }
      lines.append(
        Array(repeating: 0x20, count: max(0, line.indent - column)) + Array(line.text))
    }
    let last = lines.lastIndex { !$0.isEmpty }
    let trailing = lines.count - (last.map { $0 + 1 } ?? 0)
    lines.removeLast(trailing)
    var bytes = isFolded ? folded(lines) : Array(lines.joined(separator: [0x0a]))
    switch ending {
    case .stripped: break
    case .clipped: if last != nil { bytes.append(0x0a) }
    case .kept: bytes += Array(repeating: 0x0a, count: trailing + (last == nil ? 0 : 1))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What becomes of the line ends at the end.
  private enum Ending { case clipped, stripped, kept }

  private static func parts(
    of header: ArraySlice<UInt8>, line: Int
  ) throws(YAMLError) -> (isFolded: Bool, Ending, indent: Int?) {
    var ending = Ending.clipped
    var indent: Int?
    let marks = header.dropFirst().prefix { !$0.isYAMLBlank }
    let tail = header.dropFirst(1 + marks.count).drop(while: \.isYAMLBlank)
    var isWrong = !(tail.isEmpty || tail.first == UInt8(ascii: "#")) || marks.count > 2
    for mark in marks {
      switch mark {
      case UInt8(ascii: "-") where ending == .clipped: ending = .stripped
      case UInt8(ascii: "+") where ending == .clipped: ending = .kept
      case UInt8(ascii: "1")...UInt8(ascii: "9") where indent == nil: indent = Int(mark) - 0x30
      default: isWrong = true
      }
    }
    if isWrong {
      throw YAMLError(
        line: line,
        .expected(
          "nothing but -, + or a digit behind | or >", found: "'\(YAMLScalar.words(header))'"))
    }
    return (header.first == UInt8(ascii: ">"), ending, indent)
  }

  /// Lines joined by blanks; those that are indented further and those around them stay as they are.
  private static func folded(_ lines: [[UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = []
    var before: [UInt8]?
    var blanks = 0
    for line in lines {
      if line.isEmpty {
        blanks += 1
        continue
      }
      let isFree = line.first.isYAMLBlank || (before?.first.isYAMLBlank ?? false)
      if before == nil || isFree || blanks > 0 {
        let more = before != nil && isFree ? 1 : 0
        bytes += Array(repeating: 0x0a, count: blanks + more)
      } else {
        bytes.append(0x20)
      }
      bytes += line
      (before, blanks) = (line, 0)
    }
    return bytes
  }
}
