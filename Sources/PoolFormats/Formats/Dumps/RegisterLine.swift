internal import CPUIDKit
internal import PoolKit

/// What the lines of registers have in common in all dumps: four times eight digits.
enum RegisterLine {
  /// Passes one register of eight digits.
  ///
  /// - Parameters:
  ///   - cursor: the walk, at the register.
  ///   - line: the kind of line, for an error.
  /// - Returns: the register.
  /// - Throws: ``DumpError`` when there are not eight hexadecimal digits.
  static func register(
    _ cursor: inout TextCursor, in line: Clause
  ) throws(DumpError) -> RegisterValue {
    let start = cursor.position
    let (value, digits) = cursor.takeHexadecimal()
    guard digits == 8 else {
      throw DumpError(
        line: cursor.line,
        digits == 0
          ? .expected("a register in \(line)", found: cursor.rest)
          : .digits(
            line: line, count: digits, found: cursor.text(from: start, to: cursor.position)))
    }
    return RegisterValue(rawValue: UInt32(truncatingIfNeeded: value))
  }

  /// Passes the four registers of a line, with one of `separators` and blanks between them.
  ///
  /// - Parameters:
  ///   - cursor: the walk, at the first register; it is left behind the fourth.
  ///   - line: the kind of line, for an error.
  ///   - dashes: whether dashes may separate registers, beside blanks.
  /// - Returns: the registers.
  /// - Throws: ``DumpError`` when there are not exactly four registers of eight digits.
  static func registers(
    _ cursor: inout TextCursor, in line: Clause, dashes: Bool
  ) throws(DumpError) -> CPUIDRegisters {
    let eax = try register(&cursor, number: 1, in: line, dashes: dashes)
    let ebx = try register(&cursor, number: 2, in: line, dashes: dashes)
    let ecx = try register(&cursor, number: 3, in: line, dashes: dashes)
    return CPUIDRegisters(eax, ebx, ecx, try register(&cursor, number: 4, in: line, dashes: dashes))
  }

  /// Passes the register `number`, 1 to 4, of a line, and the mark that must stand before it.
  private static func register(
    _ cursor: inout TextCursor, number: Int, in line: Clause, dashes: Bool
  ) throws(DumpError) -> RegisterValue {
    if number > 1 { try separator(&cursor, dashes: dashes, found: number - 1, in: line) }
    if cursor.isAtEnd {
      throw DumpError(line: cursor.line, .registerCount(line: line, found: number - 1))
    }
    return try register(&cursor, in: line)
  }

  private static func separator(
    _ cursor: inout TextCursor, dashes: Bool, found: Int, in line: Clause
  ) throws(DumpError) {
    if cursor.isAtEnd {
      throw DumpError(line: cursor.line, .registerCount(line: line, found: found))
    }
    let blanks = cursor.skipBlanks()
    if dashes, cursor.take("-") {
      cursor.skipBlanks()
    } else if !blanks {
      throw DumpError(
        line: cursor.line, .expected("a mark between registers of \(line)", found: cursor.rest))
    }
  }
}

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
