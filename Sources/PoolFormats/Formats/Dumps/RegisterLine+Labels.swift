internal import CPUIDKit
internal import PoolKit

extension RegisterLine {
  /// Passes the four registers of a line, each of eight digits behind its label, to the line's end.
  ///
  /// - Parameters:
  ///   - cursor: the walk, before the first label.
  ///   - labels: what stands before each register; blanks before it are passed.
  ///   - line: the kind of line, for an error.
  /// - Returns: the registers.
  /// - Throws: ``DumpError`` when there are not exactly four registers of eight digits.
  static func registers(
    _ cursor: inout TextCursor, behind labels: [StaticString], in line: Clause
  ) throws(DumpError) -> CPUIDRegisters {
    var registers = CPUIDRegisters.zero
    for (index, name) in RegisterName.allCases.enumerated() {
      cursor.skipBlanks()
      if cursor.isAtEnd {
        throw DumpError(line: cursor.line, .registerCount(line: line, found: index))
      }
      guard cursor.take(labels[index]) else {
        throw DumpError(line: cursor.line, .expected("\(labels[index])", found: cursor.rest))
      }
      registers[name] = try register(&cursor, in: line)
    }
    cursor.skipBlanks()
    guard cursor.isAtEnd else {
      throw DumpError(line: cursor.line, .expected("the end of the line", found: cursor.rest))
    }
    return registers
  }

  /// The labels of registers that are written as `0x...`, with nothing but blanks between them.
  static let prefixes: [StaticString] = ["0x", "0x", "0x", "0x"]
}
