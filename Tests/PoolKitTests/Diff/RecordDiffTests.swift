import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

struct RecordDiffTests {
  private func record(
    _ host: FixtureHost, _ change: (inout LogicalCPU) -> Void = { _ in },
    environment: [String: String] = [:]
  ) throws -> HostRecord {
    let record = try host.record()
    var cpus = record.cpus
    for index in cpus.indices { change(&cpus[index]) }
    return try HostRecord(
      host: record.host, source: record.source,
      environment: record.environment.merging(environment) { $1 }, cpus: cpus)
  }

  @Test(arguments: FixtureHost.allCases)
  func `a record agrees with itself`(host: FixtureHost) throws {
    #expect(try RecordDiff(from: host.record(), to: host.record()).differences == [])
  }

  @Test
  func `when, by what and under which name a machine was read does not count`() throws {
    var later = try FixtureHost.zen2a.record()
    later.host = "other"
    later.source = RecordSource(how: "scan", when: "2026-01-01T00:00:00Z", by: "poolcpu")
    #expect(try RecordDiff(from: FixtureHost.zen2a.record(), to: later).differences == [])
  }

  @Test
  func `a bit that went is shown with its name, place and side`() throws {
    let after = try record(.zen2a) { $0.leaves[7]?.ebx.remove(.bit(5)) }
    let diff = try RecordDiff(from: record(.zen2a), to: after)
    guard case .word(let name, let change)? = diff.differences.first else {
      Issue.record("\(diff.differences)")
      return
    }
    #expect(diff.differences.count == 1)
    #expect(name == WordID(7, 0, .ebx))
    let bits = change.bits(of: name)
    #expect(bits.map(\.bit.name) == ["avx2"])
    #expect(bits.map(\.isInFirst) == [true])
  }

  @Test
  func `a word that one record lacks has no bits to compare`() throws {
    let after = try record(.zen2a) { $0.leaves[7] = nil }
    let diff = try RecordDiff(from: record(.zen2a), to: after)
    let words = diff.differences.compactMap { difference in
      if case .word(let name, let change) = difference { (name, change) } else { nil }
    }
    #expect(words.map(\.0).contains(WordID(7, 0, .ebx)))
    #expect(words.allSatisfy { $0.1.second == nil && $0.1.bits(of: $0.0).isEmpty })
  }

  @Test
  func `registers that tell which CPU was asked are not compared`() throws {
    let after = try record(.zen2a) { cpu in
      cpu.leaves[1]?.ebx.formUnion(RegisterValue(rawValue: 0x2200_0000))
      cpu.leaves[0x8000_001e]?.eax = 77
    }
    #expect(try RecordDiff(from: record(.zen2a), to: after).differences == [])
  }

  @Test
  func `a cache that grew is another register`() throws {
    let after = try record(.zen2a) { $0.leaves[0x8000_0006]?.edx = 0x0800_9140 }
    #expect(
      try RecordDiff(from: record(.zen2a), to: after).differences.map(\.group) == [.leaves])
  }

  @Test
  func `an MSR is compared CPU by CPU`() throws {
    let after = try record(.zen2a) { cpu in
      if cpu.number == 1 { cpu.msrs[0xc001_1004] = .unreadable }
    }
    let diff = try RecordDiff(from: record(.zen2a), to: after)
    guard case .msr(0xc001_1004, let change)? = diff.differences.first else {
      Issue.record("\(diff.differences)")
      return
    }
    #expect(diff.differences.count == 1)
    #expect(change.first?.parts.map(\.cpus) == [CPUSet([0, 1])])
    #expect(change.second?.parts.map(\.cpus) == [CPUSet([0]), CPUSet([1])])
    #expect(change.second?.parts.last?.reading == .unreadable)
  }

  @Test
  func `equal MSRs on machines of different size are equal`() throws {
    let two = try record(.zen2a)
    let one = try HostRecord(host: "one", source: two.source, cpus: [two.cpus[0]])
    #expect(try RecordDiff(from: two, to: one).differences.map(\.group) == [.cpus])
  }

  @Test(arguments: [
    ("microcode", DiffGroup.microcode), ("firmware", .firmware), ("kernel", .kernel),
    ("commandLine", .kernel), ("hypervisor", .environment), ("anything", .environment),
  ])
  func `a fact about the surroundings belongs to its group`(key: String, group: DiffGroup) throws {
    let after = try record(.zen2a, environment: [key: "new"])
    let diff = try RecordDiff(from: record(.zen2a), to: after)
    #expect(diff.differences.map(\.group) == [group])
    #expect(try RecordDiff(from: record(.zen2a), to: after, ignoring: [group]).differences == [])
  }

  @Test(arguments: [(2_445_406, true), (2_446_000, true), (2_447_000, false), (2_000_000, false)])
  func `clocks agree within 250 parts per million`(kHz: Int, agree: Bool) throws {
    var (before, after) = try (record(.zen2a), record(.zen2a))
    before.clock = TSCClock(kHz: 2_445_406)
    after.clock = TSCClock(kHz: kHz, canScale: true)
    let diff = try RecordDiff(from: before, to: after)
    #expect(diff.differences.map(\.group) == (agree ? [] : [.limits]))
  }

  @Test
  func `a clock or mask that one record lacks is a difference`() throws {
    var after = try record(.zen2a)
    after.clock = TSCClock(kHz: 2_445_406)
    after.mxcsrMask = 0x2_ffff
    let diff = try RecordDiff(from: record(.zen2a), to: after)
    #expect(diff.differences.map(\.group) == [.limits, .limits])
  }

  @Test
  func `flags that only some CPUs have are not the machine's`() throws {
    var (before, after) = try (record(.zen2a), record(.zen2a))
    before.kernelFlags = [KernelFlags(cpus: CPUSet([0, 1]), flags: ["fpu", "avx2", "lm"])]
    after.kernelFlags = [
      KernelFlags(cpus: CPUSet([0]), flags: ["fpu", "sha_ni", "lm"]),
      KernelFlags(cpus: CPUSet([1]), flags: ["fpu", "aes", "sha_ni"]),
    ]
    #expect(
      try RecordDiff(from: before, to: after).differences == [
        .kernelFlags(onlyFirst: ["avx2", "lm"], onlySecond: ["sha_ni"])
      ])
  }

  @Test
  func `what is ignored is all that is missing`() throws {
    let (first, second) = try (record(.zen2a), record(.zen4))
    let all = try RecordDiff(from: first, to: second).differences
    #expect(Set(all.map(\.group)).count > 5)
    for group in DiffGroup.allCases {
      let rest = try RecordDiff(from: first, to: second, ignoring: [group]).differences
      #expect(rest == all.filter { $0.group != group })
    }
  }
}
