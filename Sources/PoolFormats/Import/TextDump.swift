internal import PoolKit

/// InstLatx64, EVEREST, AIDA64 and InstLatX64 text.
///
/// Every line that begins with `CPUID` and a hexadecimal number is a register line and is read or
/// refused; `MSR` lines are kept; everything else is a label or a remark.
enum TextDump {
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(DumpError) -> DumpBuilder {
    var builder = DumpBuilder()
    var scanner = LineScanner(bytes)
    var label: Int?
    var msrLabel: Int?
    while var line = scanner.nextLine() {
      line.skipBlanks()
      switch line.peek {
      case UInt8(ascii: "C"):
        if try registers(line, &builder, label: &label) { continue }
      case UInt8(ascii: "M"):
        if try msr(line, &builder, label: msrLabel) { continue }
      default: break
      }
      guard let header = header(line) else { continue }
      if header.isOfMSRs { msrLabel = header.label } else { label = header.label }
    }
    try builder.numberSubleaves()
    return builder
  }

  /// Reads a register line; `false` when the line is something else.
  private static func registers(
    _ start: LineCursor, _ builder: inout DumpBuilder, label: inout Int?
  ) throws(DumpError) -> Bool {
    var line = start
    guard line.take("CPUID"), line.skipBlanks(), isHexadecimalWord(line) else { return false }
    let leaf = CPUIDLeaf(rawValue: try line.register("the leaf of a CPUID line").rawValue)
    while line.skipBlanks() || line.take(UInt8(ascii: ":")) {}
    var values: [RegisterValue] = []
    for place in 0..<4 {
      if place > 0, !line.take(UInt8(ascii: "-")), !line.skipBlanks() {
        throw DumpError(.malformed(expected: "four registers in a CPUID line"), line: line.line)
      }
      values.append(try line.register("a register in a CPUID line"))
    }
    let marked = try subleaf(&line)
    if leaf == 0, marked == nil {
      builder.begin(label: label)
      label = nil
    }
    let subleaf = marked ?? builder.subleaf(unmarked: leaf)
    try builder.add(
      CPUIDRegisters(values[0], values[1], values[2], values[3]), to: CPUIDQuery(leaf, subleaf),
      line: line.line)
    return true
  }

  /// Whether the word at `line` is made of hexadecimal digits only, as `CPU` is not.
  private static func isHexadecimalWord(_ line: LineCursor) -> Bool {
    var line = line
    guard line.hexadecimal().digits > 0 else { return false }
    switch line.peek {
    case nil, 0x20, 0x09, UInt8(ascii: ":"), UInt8(ascii: "-"): return true
    default: return false
    }
  }

  /// The subleaf in a note such as `[SL 0B]`, which is hexadecimal; other notes are remarks.
  private static func subleaf(_ line: inout LineCursor) throws(DumpError) -> CPUIDSubleaf? {
    let hasBlank = line.skipBlanks()
    guard line.peek != nil else { return nil }
    guard line.peek == UInt8(ascii: "[") || (hasBlank && !isHexadecimalWord(line)) else {
      throw DumpError(.malformed(expected: "four registers in a CPUID line"), line: line.line)
    }
    guard var note = line.after("[SL ") else { return nil }
    let (digits, value) = note.hexadecimal()
    guard (1...8).contains(digits), note.take(UInt8(ascii: "]")) else {
      throw DumpError(.malformed(expected: "a note such as [SL 0B]"), line: line.line)
    }
    return CPUIDSubleaf(rawValue: UInt32(truncatingIfNeeded: value))
  }

  /// Reads an MSR line: four groups of four digits, or `< FAILED >`; `false` for other lines.
  private static func msr(
    _ start: LineCursor, _ builder: inout DumpBuilder, label: Int?
  ) throws(DumpError) -> Bool {
    var line = start
    guard line.take("MSR"), line.skipBlanks(), isHexadecimalWord(line) else { return false }
    let address = MSRAddress(rawValue: try line.register("the address of an MSR line").rawValue)
    while line.skipBlanks() || line.take(UInt8(ascii: ":")) {}
    if line.take("< FAILED >") {
      builder.keep(.unreadable, of: address, label: label)
      return true
    }
    var value: UInt64 = 0
    for place in 0..<4 {
      let isJoined = place == 0 || line.take(UInt8(ascii: "-"))
      let (digits, group) = line.hexadecimal()
      guard isJoined, digits == 4 else {
        throw DumpError(.malformed(expected: "four groups of four digits"), line: line.line)
      }
      value = value << 16 | group
    }
    builder.keep(.value(MSRValue(rawValue: value)), of: address, label: label)
    return true
  }

  /// What a line says of the CPU that the next lines are about; `nil` when it is no header.
  private static func header(_ line: LineCursor) -> (isOfMSRs: Bool, label: Int?)? {
    let isOfMSRs = line.after("MSR Registers") != nil
    for mark: StaticString in ["Logical CPU #", "(CPU #", "CPU#"] {
      if var place = line.after(mark) { return (isOfMSRs, place.decimal()) }
    }
    return isOfMSRs ? (true, nil) : nil
  }
}
