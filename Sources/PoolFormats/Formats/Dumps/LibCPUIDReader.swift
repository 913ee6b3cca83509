internal import CPUIDKit
internal import PoolKit

/// Reads libcpuid's raw data files.
///
/// Every line but the headers is data, so a line of another kind is an error.
struct LibCPUIDReader {
  /// What the index of a line of an array stands for.
  private enum Index {
    /// The leaf, counted from this one.
    case leaf(from: UInt32)
    /// The subleaf of this leaf.
    case subleaf(of: CPUIDLeaf)
  }

  /// libcpuid's arrays (libcpuid.h, `cpu_raw_data_t`); their indices are decimal.
  private static let arrays: [(name: StaticString, index: Index)] = [
    ("basic_cpuid[", .leaf(from: 0)),
    ("ext_cpuid[", .leaf(from: 0x8000_0000)),
    ("intel_fn4[", .subleaf(of: 4)),
    ("intel_fn11[", .subleaf(of: 0xb)),
    ("intel_fn12h[", .subleaf(of: 0x12)),
    ("intel_fn14h[", .subleaf(of: 0x14)),
    ("amd_fn8000001dh[", .subleaf(of: 0x8000_001d)),
    ("amd_fn80000026h[", .subleaf(of: 0x8000_0026)),
  ]

  /// How many entries libcpuid writes of `basic_cpuid` and `ext_cpuid`, whatever the CPU has.
  static let arrayLength: UInt32 = 32

  private(set) var listing = DumpListing()
  /// The version of libcpuid that wrote the file, where it says so.
  private(set) var version: String?

  /// Reads `cursor` to its end, or to the line of dashes that ends the dump of a `.test` file.
  ///
  /// The arrays have a fixed length: what lies above a CPU's highest leaf is no data.
  ///
  /// - Parameters:
  ///   - cursor: the walk, before the first line.
  ///   - stopsAtDashes: whether a line of dashes ends the dump.
  /// - Returns: the reader, with all that it has read.
  /// - Throws: ``DumpError`` for the first line that is not whole, or arrays that are not.
  static func read(
    _ cursor: TextCursor, stopsAtDashes: Bool = false
  ) throws(DumpError) -> LibCPUIDReader {
    var cursor = cursor
    var reader = LibCPUIDReader()
    while cursor.advanceLine() {
      if cursor.isAtEnd { continue }
      if stopsAtDashes, cursor.isDashes { break }
      if cursor.take("version=") {
        reader.version = cursor.rest
      } else if cursor.take("_") {
        // A header: _________________ Logical CPU #0 _________________
        guard cursor.takeThrough("Logical CPU #"), let number = cursor.takeDecimal() else {
          throw DumpError(line: cursor.line, .expected("Logical CPU #", found: cursor.rest))
        }
        reader.listing.note(header: number)
      } else {
        try reader.readEntry(&cursor)
      }
    }
    if !stopsAtDashes { try reader.checkArrays() }
    reader.listing.keepAnnounced()
    return reader
  }

  /// Refuses a file that ends before both arrays of leaves do; libcpuid always writes them whole.
  private func checkArrays() throws(DumpError) {
    guard let cpu = listing.numbers.last else { return }
    let last = LibCPUIDReader.arrayLength - 1
    for (name, first) in [("basic_cpuid", 0), ("ext_cpuid", 0x8000_0000)] as [(String, UInt32)] {
      let query = CPUIDQuery(CPUIDLeaf(rawValue: first + last))
      guard listing.order.current.contains(query) else {
        throw DumpError(.cutOff(missing: "CPU \(cpu) has no \(name)[\(last)]"))
      }
    }
  }

  /// `basic_cpuid[7]=00000000 219c91a9 00400004 00000000`.
  private mutating func readEntry(_ cursor: inout TextCursor) throws(DumpError) {
    for array in LibCPUIDReader.arrays where cursor.take(array.name) {
      let start = cursor.position
      guard let index = cursor.takeDecimal().flatMap(UInt32.init(exactly:)), cursor.take("]="),
        index < LibCPUIDReader.arrayLength
      else {
        throw DumpError(
          line: cursor.line,
          .expected("an index below 32 and ]=", found: cursor.text(from: start, to: cursor.end)))
      }
      let registers = try RegisterLine.registers(&cursor, in: "a libcpuid line", dashes: false)
      cursor.skipBlanks()
      guard cursor.isAtEnd else {
        throw DumpError(line: cursor.line, .expected("the end of the line", found: cursor.rest))
      }
      let query =
        switch array.index {
        case .leaf(let first): CPUIDQuery(CPUIDLeaf(rawValue: first + index))
        case .subleaf(let leaf): CPUIDQuery(leaf, CPUIDSubleaf(rawValue: index))
        }
      return try listing.add(query.leaf, query.subleaf, registers, line: cursor.line)
    }
    throw DumpError(
      line: cursor.line, .expected("a line of libcpuid's raw data", found: cursor.rest))
  }

  /// Whether a line is one of the first array.
  static func recognises(_ line: TextCursor) -> Bool { line.matches("basic_cpuid[") }
}
