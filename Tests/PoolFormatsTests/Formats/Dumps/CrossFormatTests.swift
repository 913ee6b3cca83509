internal import CPUIDKit
internal import Foundation
internal import PoolFormats
internal import PoolKit
internal import PoolTestSupport
internal import Testing

/// One machine, dumped by two tools: both say the same.
@Suite(.corpus("cpuid-r"))
struct CrossFormatTests {
  @Test(arguments: ["sapphire-rapids-guest.txt", "sapphire-rapids-guest-one-cpu.txt"])
  func `cpuid -r and libcpuid's raw data agree`(name: String) throws {
    let first = try record(name)
    let second = try record("libcpuid-0.6.2-sapphire-rapids-guest.raw")
    #expect(first.source.how == "cpuid-r")
    #expect(second.source.how == "libcpuid-raw")
    #expect(second.source.by == "libcpuid 0.6.2")
    #expect(first.signature == second.signature && first.brand == second.brand)
    #expect(first.cpus.count == 2 || name.contains("one-cpu"))
    var compared = 0
    for (mine, theirs) in zip(first.cpus, second.cpus) {
      for entry in mine.leaves.entries {
        guard let other = theirs.leaves[entry.query] else { continue }
        #expect(
          Self.withoutIDs(entry) == Self.withoutIDs(.init(query: entry.query, registers: other)))
        compared += 1
      }
    }
    #expect(compared >= 50 * first.cpus.count)
    if first.cpus.count == second.cpus.count {
      let unread = Set(HostProfile(of: second).unread)
      for (word, mine) in zip(Catalogue.words, HostProfile(of: first).words.values)
      where !unread.contains(word.name) {
        #expect(mine == HostProfile(of: second).words[word.name], "\(word.name)")
      }
    }
  }

  /// The registers without what tells logical CPUs apart: the APIC ids.
  static func withoutIDs(_ entry: CPUIDTable.Entry) -> CPUIDRegisters {
    var registers = entry.registers
    switch entry.query.leaf {
    case 1: registers.ebx.subtract(0xff00_0000)
    case 0xb, 0x1f: registers.edx = []
    default: break
    }
    return registers
  }

  private func record(_ name: String) throws -> HostRecord {
    let file = Corpus.folder.url(of: "cpuid-r/\(name)")
    let bytes = try Corpus.bytes(of: file)
    return try Dump.record(from: bytes, host: "n1", format: Format.recognise(bytes))
  }
}
