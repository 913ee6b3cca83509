internal import CPUIDKit
internal import PoolKit

extension ProcCPUInfoReader {
  /// The logical CPUs of the text; each says its vendor and its flags.
  ///
  /// - Throws: ``PlatformTextError`` for a text that is cut off: all CPUs of a kernel have the same
  ///   lines.
  static func processors(in bytes: [UInt8]) throws(PlatformTextError) -> [ListedProcessor] {
    var cpus: [ListedProcessor] = []
    var numbers = Set<Int>()
    for line in TextLine.all(in: bytes) {
      guard let (key, value) = line.pair else {
        throw line.wrong("a key and a colon", found: line.text)
      }
      if key == "processor" {
        let number = try line.decimal(value, of: key)
        guard numbers.insert(number).inserted else {
          throw line.wrong("each processor once", found: line.text)
        }
        cpus.append(ListedProcessor(number: number, line: line.number))
      }
      guard !cpus.isEmpty else {
        throw line.wrong("a line 'processor : 0' first", found: line.text)
      }
      try cpus[cpus.count - 1].take(line, key, value)
    }
    for cpu in cpus { try check(cpu, cpus[0]) }
    if let last = bytes.split(separator: 0x0a).last, last.starts(with: Array("flags".utf8)),
      bytes.last != 0x0a
    {
      throw PlatformTextError(
        .expected("a line end behind the flags", found: "the end of the text, which is cut off"))
    }
    return cpus
  }

  private static func check(
    _ cpu: ListedProcessor, _ first: ListedProcessor
  ) throws(PlatformTextError) {
    for key: Substring in ["vendor_id", "flags"] where !cpu.keys.contains(key) {
      throw missing("a line '\(key)' of", cpu)
    }
    if let vendor = cpu.vendor, vendor != first.vendor {
      throw PlatformTextError(
        line: cpu.line,
        .expected(
          "one vendor for all processors, \(first.vendor?.rawValue ?? "")",
          found: "'\(vendor.rawValue)'"))
    }
    if !first.keys.isSubset(of: cpu.keys) {
      throw missing("all lines that processor \(first.number) has for", cpu)
    }
  }

  private static func missing(_ what: Clause, _ cpu: ListedProcessor) -> PlatformTextError {
    PlatformTextError(
      line: cpu.line,
      .expected("\(what) processor \(cpu.number)", found: "none; the text is cut off"))
  }
}
