internal import CPUIDKit
internal import PoolKit

/// The MSRs of a dump, which are listed in sections of their own, apart from the CPUs.
struct MSRSections {
  private struct Section {
    var cpu: Int?
    var readings: [(address: MSRAddress, reading: MSRReading, line: Int)] = []
  }

  private var sections: [Section] = []

  /// Starts the section of the CPU called `cpu`; `nil` where the title does not say.
  mutating func begin(cpu: Int?) { sections.append(Section(cpu: cpu)) }

  /// Adds the reading of one line to the section, or to the CPU being listed where there is none.
  mutating func add(
    _ address: MSRAddress, _ reading: MSRReading, to listing: inout DumpListing, line: Int
  ) throws(DumpError) {
    if !sections.isEmpty {
      sections[sections.count - 1].readings.append((address, reading, line))
    } else if listing.cpus.isEmpty {
      throw DumpError(line: line, .beforeLeaf0)
    } else {
      try listing.add(address, reading, cpu: listing.cpus.count - 1, line: line)
    }
  }

  /// Gives each section to its CPU.
  ///
  /// A lone section without a number was read on one CPU only: the first. Where titles are broken
  /// but there is one section a CPU, their order tells (two AIDA64 dumps print
  /// `MSR Registers / Logical CPU # Multiplier,36.0x`).
  ///
  /// - Parameter listing: the CPUs.
  /// - Throws: ``DumpError`` when a section belongs to no CPU of the dump.
  func assign(to listing: inout DumpListing) throws(DumpError) {
    let filled = sections.filter { !$0.readings.isEmpty }
    let unnamed = filled.count { $0.cpu == nil }
    let indices = Dictionary(
      uniqueKeysWithValues: listing.numbers.enumerated().map { ($0.element, $0.offset) })
    var place = 0
    for section in filled {
      let line = section.readings[0].line
      let index: Int
      if let cpu = section.cpu {
        guard let named = indices[cpu] else {
          throw DumpError(line: line, .orphanMSR(cpu: cpu))
        }
        index = named
      } else {
        guard !listing.cpus.isEmpty, unnamed == 1 || unnamed == listing.cpus.count else {
          throw DumpError(line: line, .orphanMSR(cpu: nil))
        }
        index = place
        place += 1
      }
      for (address, reading, line) in section.readings {
        try listing.add(address, reading, cpu: index, line: line)
      }
    }
  }
}

/// The value in a line of an MSR: four groups of four digits, high to low, or a failure.
enum MSRLine {
  /// Passes what came of reading an MSR.
  ///
  /// - Parameter cursor: the walk, at the value; it is left behind it.
  /// - Returns: the value, or that the read failed.
  /// - Throws: ``DumpError`` when it is neither.
  static func reading(_ cursor: inout TextCursor) throws(DumpError) -> MSRReading {
    if cursor.take("< FAILED >") { return .unreadable }
    let start = cursor.position
    var value: UInt64 = 0
    for group in 0..<4 {
      let (bits, digits) = cursor.takeHexadecimal()
      guard digits == 4, group == 3 || cursor.take("-") else { throw malformed(cursor, start) }
      value = value << 16 | bits
    }
    guard cursor.isAtEnd || cursor.matches("[") || cursor.skipBlanks() else {
      throw malformed(cursor, start)
    }
    return .value(MSRValue(rawValue: value))
  }

  private static func malformed(_ cursor: TextCursor, _ start: Int) -> DumpError {
    DumpError(
      line: cursor.line,
      .expected(
        "four groups of 4 digits in an MSR line", found: cursor.text(from: start, to: cursor.end)))
  }
}
