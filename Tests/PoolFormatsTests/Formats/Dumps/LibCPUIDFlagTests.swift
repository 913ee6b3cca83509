internal import CPUIDKit
internal import Foundation
internal import PoolFormats
internal import PoolKit
internal import PoolTestSupport
internal import Testing

/// libcpuid's own tests as an oracle: the flags that it expects of each CPU are poolcpu's.
@Suite(.corpus("libcpuid"))
struct LibCPUIDFlagTests {
  /// The flags that differ, by file, and why.
  ///
  /// libcpuid takes `ht` away from an Intel CPU on which it counts one logical CPU only; the bit
  /// itself is set on these single-threaded Pentium 4 and Celeron of the NetBurst kind.
  static let differences: [String: Set<String>] = Dictionary(
    uniqueKeysWithValues: [
      "libcpuid/intel/ia-32/netburst/intel-celeron-cpu-1.70ghz.test",
      "libcpuid/intel/ia-32/netburst/intel-celeron-cpu-2.00ghz.test",
      "libcpuid/intel/ia-32/netburst/intel-celeron-cpu-2.40ghz.test",
      "libcpuid/intel/ia-32/netburst/intel-pentium-4-cpu-1.60ghz.test",
      "libcpuid/intel/ia-32/netburst/intel-pentium-4-cpu-1700mhz.test",
      "libcpuid/intel/ia-32/netburst/intel-pentium-4-cpu-2.40ghz.test",
      "libcpuid/intel/ia-32/netburst/intel-pentium-4-cpu-2.66ghz.test",
      "libcpuid/intel/ia-32/netburst/mobile-intel-pentium-4-m-cpu.test",
      "libcpuid/intel/x86-64/netburst/intel-celeron-326.test",
    ].map { ($0, ["ht"]) })

  @Test func `poolcpu shows the flags that libcpuid expects`() throws {
    var blocks = 0
    var flags = 0
    var met: Set<String> = []
    for file in Corpus.files(in: "libcpuid", suffix: ".test") {
      let path = Corpus.path(of: file)
      guard !path.contains("/arm/") else { continue }
      let bytes = try Corpus.bytes(of: file)
      let record = try Dump.record(from: bytes, host: path, format: .libcpuidTest)
      let expected = Self.expectations(bytes)
      #expect(!expected.isEmpty, "\(path)")
      // CPUs of several kinds have one list of flags for each kind.
      let shown = Set(record.cpus.map { Self.flags($0.leaves, of: record.vendor) })
      let allowed = Self.differences[path] ?? []
      for flags in shown {
        #expect(expected.contains { $0.symmetricDifference(flags) == allowed }, "\(path): \(flags)")
      }
      for (number, list) in expected.enumerated() {
        let closest = shown.map { $0.symmetricDifference(list) }.min { $0.count < $1.count }
        #expect(closest == allowed, "\(path), list \(number)")
      }
      if !allowed.isEmpty { met.insert(path) }
      blocks += expected.count
      flags += expected.reduce(0) { $0 + $1.count }
    }
    #expect(met == Set(Self.differences.keys))
    print("libcpuid's flags: \(blocks) lists with \(flags) flags compared")
  }

  @Test func `every flag of the table has a bit in the catalogue`() {
    for (flag, name) in LibCPUIDFlags.common.merging(LibCPUIDFlags.intel, uniquingKeysWith: { $1 })
      .merging(LibCPUIDFlags.amd, uniquingKeysWith: { $1 })
    {
      #expect(Catalogue.bit(named: name) != nil, "\(flag)")
    }
  }

  /// The last line of each block after a line of dashes.
  static func expectations(_ bytes: [UInt8]) -> [Set<String>] {
    let blocks = String(decoding: bytes, as: UTF8.self)
      .components(separatedBy: String(repeating: "-", count: 80))
    return blocks.dropFirst().compactMap { block in
      let lines = block.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
      return lines.last.map { Set($0.split(separator: " ").map(String.init)) }
    }
  }

  /// The flags of libcpuid that `table` shows.
  static func flags(_ table: CPUIDTable, of vendor: CPUVendor) -> Set<String> {
    var names = LibCPUIDFlags.common
    if vendor == .intel { names.merge(LibCPUIDFlags.intel) { $1 } }
    if vendor.isAMDLike { names.merge(LibCPUIDFlags.amd) { $1 } }
    return Set(names.filter { Self.shows($0.value, table) }.keys)
  }

  private static func shows(_ name: String, _ table: CPUIDTable) -> Bool {
    guard let bit = Catalogue.bit(named: name),
      case .cpuid(let query, let register) = Catalogue.words[bit.word].name
    else { return false }
    return table.answer(to: query).registers[register].contains(.bit(bit.position))
  }
}
