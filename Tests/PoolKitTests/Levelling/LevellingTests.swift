import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

/// How hosts' features become the baseline's, one rule a row.
struct LevellingTests {
  struct Row: CustomTestStringConvertible {
    var testDescription: String
    var hosts: [[String]]
    var baseline: [String]
  }

  static let rows = [
    Row(
      testDescription: "one host keeps all", hosts: [["avx2", "avx"]], baseline: ["avx", "avx2"]),
    Row(testDescription: "a lone bit is lost", hosts: [["sha_ni"], ["avx2"]], baseline: []),
    Row(
      testDescription: "a shared bit stays", hosts: [["aes", "sse2"], ["aes"]], baseline: ["aes"]),
    Row(
      testDescription: "VERW bits accumulate", hosts: [["lm", "no_lmsl"], ["lm"]],
      baseline: ["lm", "no_lmsl", "syscall"]),
    Row(
      testDescription: "behaviour that cannot be hidden accumulates",
      hosts: [["zero_fcs_fds"], []], baseline: ["zero_fcs_fds"]),
    Row(
      testDescription: "OSXSAVE follows XSAVE", hosts: [["xsave"], ["xsave", "osxsave"]],
      baseline: ["osxsave", "xsave"]),
    Row(testDescription: "OSXSAVE leaves with XSAVE", hosts: [["xsave"], []], baseline: []),
    Row(
      testDescription: "OSPKE follows PKU", hosts: [["pku"], ["pku", "ospke"]],
      baseline: ["ospke", "pku"]),
    Row(
      testDescription: "SYSCALL comes with long mode, whatever a 32-bit program saw",
      hosts: [["lm", "syscall"], ["lm"]], baseline: ["lm", "syscall"]),
    Row(
      testDescription: "SYSCALL without long mode is intersected",
      hosts: [["syscall"], ["lm", "syscall"]], baseline: ["syscall"]),
    Row(
      testDescription: "RTM_ALWAYS_ABORT covers hosts whose RTM works",
      hosts: [["rtm"], ["rtm_always_abort"]], baseline: ["rtm_always_abort"]),
    Row(
      testDescription: "RTM_ALWAYS_ABORT needs every host to survive XBEGIN",
      hosts: [["rtm_always_abort"], []], baseline: []),
    Row(
      testDescription: "RTM alone is not called always-abort", hosts: [["rtm"], ["rtm", "hle"]],
      baseline: ["rtm"]),
    Row(
      testDescription: "presentation bits are intersected",
      hosts: [["ht", "topoext"], ["topoext"]], baseline: ["topoext"]),
  ]

  @Test(arguments: rows)
  func `hosts are levelled by the rule of each bit`(row: Row) throws {
    let records = try row.hosts.enumerated().map { try MachineSketch("h\($0)", $1).record() }
    let baseline = try Baseline(of: Pool(of: records))
    #expect(baseline.words.names.filter { $0 != "apic" } == row.baseline)
    #expect(baseline.words.shows("apic"))
  }

  @Test(arguments: [
    (["arch_capabilities", "rsba"], ["arch_capabilities", "ibrs_all", "rrsba"], ["rsba"]),
    (
      ["arch_capabilities", "ibrs_all", "rrsba"], ["arch_capabilities", "ibrs_all"],
      ["ibrs_all", "rrsba"]
    ),
    (["arch_capabilities", "rsba"], ["arch_capabilities"], ["rsba"]),
  ])
  func `the pool shows the one warning about retpolines that fits its IBRS`(
    first: [String], second: [String], expected: [String]
  ) throws {
    let pool = try Pool(of: [
      machine("a", architecturalCapabilities: first),
      machine("b", architecturalCapabilities: second),
    ])
    let words = Baseline(of: pool).words
    #expect(words.names.filter { ["rsba", "rrsba", "ibrs_all"].contains($0) } == expected)
  }

  @Test func `a warning in an MSR that not every host announces leaves with a reason`() throws {
    let pool = try Pool(of: [
      machine("a", architecturalCapabilities: ["arch_capabilities", "rsba"]),
      MachineSketch("b", vendor: .intel, leaf1EAX: 0x0005_0657, []).record(),
    ])
    let baseline = Baseline(of: pool)
    let rsba = try #require(Catalogue.bit(named: "rsba"))
    let gate = try #require(Catalogue.bit(named: "arch_capabilities"))
    #expect(!baseline.words.contains(rsba))
    #expect(baseline.removed.first { $0.bit == rsba }?.cause == .requires(gate))
  }

  @Test func `a record may lack words that came later, and nothing is said of it`() throws {
    var sketch = MachineSketch(
      "old", vendor: .intel, leaf1EAX: 0x0005_0657, ["pdcm", "core_capability"])
    sketch.maxLeaves = (0x24, 0x8000_0008)
    var record = try sketch.record()
    record = try HostRecord(
      host: "old", source: record.source,
      cpus: record.cpus.map { cpu in
        var cpu = cpu
        for leaf: CPUIDLeaf in [0x1c, 0x20, 0x23] { cpu.leaves[leaf] = nil }
        return cpu
      })
    let view = HostProfile(of: record)
    let optional = Catalogue.words.filter(\.isOptional).map(\.name)
    #expect(Set(view.unread).isDisjoint(with: optional))
    for word in optional { #expect(view.words[word] == RegisterValue(), "\(word)") }
    #expect(optional.contains(WordID.msr(0x345, .eax)))
  }

  @Test func `formats of counters are no features`() throws {
    var sketch = MachineSketch("new", vendor: .intel, leaf1EAX: 0x0005_0657, ["pdcm"])
    sketch.msrs[0x345] = .value(0x33c5)
    let word = HostProfile(of: try sketch.record()).words[.msr(0x345, .eax)]
    #expect(word == 0x30c0)
  }

  private func machine(_ host: String, architecturalCapabilities: [String]) throws -> HostRecord {
    let words = try #require(FeatureSet.named(architecturalCapabilities))
    var sketch = MachineSketch(
      host, vendor: .intel, leaf1EAX: 0x0005_0657, ["arch_capabilities", "spec_ctrl"])
    sketch.msrs[0x10a] = .value(
      MSRValue(high: words[.msr(0x10a, .edx)], low: words[.msr(0x10a, .eax)]))
    return try sketch.record()
  }
}
