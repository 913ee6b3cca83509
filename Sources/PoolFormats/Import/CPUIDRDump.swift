internal import PoolKit

/// Todd Allen's `cpuid -r`, of one CPU or all.
enum CPUIDRDump {
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(DumpError) -> DumpBuilder {
    var builder = DumpBuilder()
    var scanner = LineScanner(bytes)
    while var line = scanner.nextLine() {
      line.skipBlanks()
      if line.take("CPU") {
        line.skipBlanks()
        let label = line.decimal()
        if line.take(UInt8(ascii: ":")), line.isAtEnd { builder.begin(label: label) }
      } else if line.take("0x") {
        try registers(line, &builder)
      }
    }
    return builder
  }

  private static func registers(
    _ start: LineCursor, _ builder: inout DumpBuilder
  ) throws(DumpError) {
    var line = start
    let leaf = CPUIDLeaf(rawValue: try line.register("the leaf of a register line").rawValue)
    line.skipBlanks()
    guard line.take("0x") else { throw malformed(line) }
    let (digits, subleaf) = line.hexadecimal()
    guard (1...8).contains(digits), line.take(UInt8(ascii: ":")) else { throw malformed(line) }
    var values: [RegisterValue] = []
    for mark: StaticString in ["eax=0x", "ebx=0x", "ecx=0x", "edx=0x"] {
      line.skipBlanks()
      guard line.take(mark) else { throw malformed(line) }
      values.append(try line.register("a register"))
    }
    guard line.isAtEnd else { throw malformed(line) }
    try builder.add(
      CPUIDRegisters(values[0], values[1], values[2], values[3]),
      to: CPUIDQuery(leaf, CPUIDSubleaf(rawValue: UInt32(truncatingIfNeeded: subleaf))),
      line: line.line)
  }

  private static func malformed(_ line: LineCursor) -> DumpError {
    let shape = "a line such as 0x00000001 0x00: eax=0x.. ebx=0x.. ecx=0x.. edx=0x.."
    return DumpError(.malformed(expected: shape), line: line.line)
  }
}
