internal import PoolKit

/// libcpuid's raw data: arrays of registers, whose index is decimal.
enum LibcpuidDump {
  /// An array of the format: its name, and the question that its element `index` answers.
  private struct Array {
    let name: StaticString
    let query: (UInt32) -> CPUIDQuery
  }

  private static func subleaves(of leaf: CPUIDLeaf) -> (UInt32) -> CPUIDQuery {
    { CPUIDQuery(leaf, CPUIDSubleaf(rawValue: $0)) }
  }

  static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(DumpError) -> DumpBuilder {
    let arrays = [
      Array(name: "basic_cpuid[") { CPUIDQuery(CPUIDLeaf(rawValue: $0)) },
      Array(name: "ext_cpuid[") { CPUIDQuery(CPUIDLeaf(rawValue: 0x8000_0000 + $0)) },
      Array(name: "intel_fn4[", query: subleaves(of: 4)),
      Array(name: "intel_fn11[", query: subleaves(of: 0xb)),
      Array(name: "intel_fn12h[", query: subleaves(of: 0x12)),
      Array(name: "intel_fn14h[", query: subleaves(of: 0x14)),
      Array(name: "amd_fn8000001dh[", query: subleaves(of: 0x8000_001d)),
    ]
    var builder = DumpBuilder()
    var scanner = LineScanner(bytes)
    var label: Int?
    while var line = scanner.nextLine() {
      line.skipBlanks()
      if var place = line.after("Logical CPU #") {
        label = place.decimal()
        continue
      }
      for array in arrays where line.take(array.name) {
        try registers(line, array, &builder, label: &label)
        break
      }
    }
    return builder
  }

  private static func registers(
    _ start: LineCursor, _ array: Array, _ builder: inout DumpBuilder, label: inout Int?
  ) throws(DumpError) {
    var line = start
    guard let index = line.decimal(), line.take("]=") else { throw malformed(line) }
    var values: [RegisterValue] = []
    for place in 0..<4 {
      if place > 0, !line.skipBlanks() { throw malformed(line) }
      values.append(try line.register("a register"))
    }
    guard line.isAtEnd else { throw malformed(line) }
    let query = array.query(UInt32(index))
    if query == CPUIDQuery(0) {
      builder.begin(label: label)
      label = nil
    }
    try builder.add(
      CPUIDRegisters(values[0], values[1], values[2], values[3]), to: query, line: line.line)
  }

  private static func malformed(_ line: LineCursor) -> DumpError {
    DumpError(
      .malformed(expected: "a line such as basic_cpuid[1]= with four registers"), line: line.line)
  }
}
