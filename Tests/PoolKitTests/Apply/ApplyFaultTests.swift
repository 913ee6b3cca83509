import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

/// After every fault all CPUs have their old values, or the state says exactly which have not.
struct ApplyFaultTests {
  typealias Rule = @Sendable (OverridableHost.Attempt) -> OverridableHost.Outcome

  struct Fault: CustomTestStringConvertible {
    let testDescription: String
    let rule: Rule

    init(_ name: String, _ rule: @escaping Rule) {
      testDescription = name
      self.rule = rule
    }
  }

  static let faults = [
    Fault("writes are ignored in silence") { _ in .ignored },
    Fault("CPU 3 ignores one register") {
      $0.cpu == 3 && $0.address == 0xc001_1004 ? .ignored : .stored
    },
    Fault("a register of CPU 3 faults") {
      $0.cpu == 3 && $0.address == 0xc001_1002 ? .fault : .stored
    },
    Fault("an error half-way") { $0.index == 9 ? .fault : .stored },
    Fault("an error at the first write") { $0.index == 0 ? .fault : .stored },
    Fault("an error at the last write") { $0.index == 15 ? .fault : .stored },
  ]

  @Test(arguments: faults)
  func `every CPU has its old values after a fault`(fault: Fault) throws {
    let machine = try ModelMachine.named("epyc-zen2")
    let bench = ApplyBench(host: machine.host(rule: fault.rule))
    let before = bench.host.values
    let failure = try #require(throws: ApplyFailure.self) {
      try bench.apply(try machine.baseline())
    }
    #expect(bench.host.values == before)
    #expect(failure.remainders == [])
    #expect(failure.description.contains("every CPU has its previous values again"))
    #expect(bench.journal.state == nil)
  }

  @Test(arguments: [
    (0, "MSR 0xc0011002 on CPU 0 reads 0x"), (1, "MSR 0xc0011004 on CPU 3 reads 0x"),
    (2, "cannot write MSR 0xc0011002 on CPU 3 (Input/output error)"),
    (5, "on CPU 7 (Input/output error)"),
  ])
  func `a failure names its step`(fault: Int, message: String) throws {
    let machine = try ModelMachine.named("epyc-zen2")
    let bench = ApplyBench(host: machine.host(rule: Self.faults[fault].rule))
    let failure = try #require(throws: ApplyFailure.self) {
      try bench.apply(try machine.baseline())
    }
    #expect(failure.description.contains(message), "\(failure)")
  }

  @Test(arguments: faults)
  func `a failed change of plans leaves the first plan in place`(fault: Fault) throws {
    let machine = try ModelMachine.named("epyc-zen2")
    let first = ApplyBench(host: machine.host())
    try first.apply(try machine.baseline(without: ["cx16", "smep"]))
    var cpus: [Int: OverridableCPU] = [:]
    for number in first.online { cpus[number] = first.host.cpu(number) }
    let bench = ApplyBench(
      host: OverridableHost(cpus, rule: fault.rule), journal: MemoryJournal(first.journal.state))
    let (values, state) = (bench.host.values, bench.journal.state)
    #expect(throws: ApplyFailure.self) { try bench.apply(try machine.baseline()) }
    #expect(bench.host.values == values)
    #expect(bench.journal.state == state)
  }

  @Test
  func `a disk that is full keeps every register as it was`() throws {
    let machine = try ModelMachine.named("epyc-zen2")
    let bench = ApplyBench(host: machine.host(), journal: MemoryJournal(refusing: [0]))
    let failure = try #require(throws: ApplyFailure.self) {
      try bench.apply(try machine.baseline())
    }
    #expect(bench.host.writeCount == 0)
    #expect(
      failure.description
        == "cannot write state.json (No space left on device); no MSR was written")
  }

  @Test
  func `a disk that is full at the end takes every value back`() throws {
    let machine = try ModelMachine.named("epyc-zen2")
    let bench = ApplyBench(host: machine.host(), journal: MemoryJournal(refusing: [1]))
    let before = bench.host.values
    #expect(throws: ApplyFailure.self) { try bench.apply(try machine.baseline()) }
    #expect(bench.host.values == before)
    #expect(bench.journal.state == nil)
  }

  @Test
  func `registers that cannot be restored are named in the state, and rollback goes on`() throws {
    let machine = try ModelMachine.named("epyc-zen2")
    // CPU 4 fails, and from then on CPU 1 takes nothing any more for a while.
    let bench = ApplyBench(
      host: machine.host { attempt in
        if attempt.index == 9 { return .fault }
        return attempt.cpu == 1 && (9..<24).contains(attempt.index) ? .fault : .stored
      })
    let before = bench.host.values
    let failure = try #require(throws: ApplyFailure.self) {
      try bench.apply(try machine.baseline())
    }
    #expect(failure.remainders.map(\.cpu) == [1, 1])
    #expect(failure.description.contains("run poolcpu rollback, or reset the host"))
    let state = try #require(bench.journal.state)
    #expect(state.phase == .failed)
    for cpu in bench.online {
      for (address, value) in before[cpu] ?? [:] {
        let now = try #require(bench.host.values[cpu]?[address])
        let told = state[cpu: cpu]?[address]?.remainder
        #expect(told == (now == value ? nil : .value(now)), "\(address) of CPU \(cpu)")
      }
    }

    let refusal = try #require(throws: ApplyRefusal.self) {
      try bench.apply(try machine.baseline())
    }
    #expect(refusal == .unfinished(.failed, holding: 2, of: 16))
    #expect(refusal.description.contains("run poolcpu rollback first"))
    var tries = 0
    while let report = try bench.rollback(), !report.isComplete, tries < 20 { tries += 1 }
    #expect(tries > 0)
    #expect(bench.host.values == before)
    #expect(bench.journal.state == nil)
  }

  @Test(arguments: 0...16)
  func `a run that ends between two writes is told, and rollback undoes it`(count: Int) throws {
    let machine = try ModelMachine.named("epyc-zen2")
    let before = machine.host().values
    let decision = try ApplyBench(host: machine.host()).decide(try machine.baseline())
    // What a killed run leaves: its state, and the first of its values.
    let host = machine.host()
    let writes = decision.cpus.flatMap { cpu in cpu.writes.map { (cpu.number, $0) } }
    try #require(writes.count == 16)
    for (cpu, write) in writes.prefix(count) {
      host.force(write.value, into: write.register.address, cpu: cpu)
    }
    let bench = ApplyBench(host: host, journal: MemoryJournal(decision.state))
    let refusal = try #require(throws: ApplyRefusal.self) {
      try bench.apply(try machine.baseline())
    }
    #expect(refusal == .unfinished(.applying, holding: count, of: 16))
    let report = try #require(try bench.rollback())
    #expect(report.isComplete && report.restored == count)
    #expect(host.values == before)
  }

  @Test
  func `a register that somebody else wrote is refused, and rollback leaves it alone`() throws {
    let machine = try ModelMachine.named("epyc-zen2")
    let bench = ApplyBench(host: machine.host())
    let before = bench.host.values
    try bench.apply(try machine.baseline())
    bench.host.force(0x1234, into: 0xc001_1002, cpu: 6)
    let refusal = try #require(throws: ApplyRefusal.self) {
      try bench.apply(try machine.baseline())
    }
    #expect(refusal.description.contains("MSR 0xc0011002 holds 0x0000000000001234"))
    #expect(refusal.description.hasSuffix("on CPU 6"))
    let report = try #require(try bench.rollback())
    #expect(report.problems.count == 1)
    #expect(bench.host.values[6]?[0xc001_1002] == 0x1234)
    #expect(bench.journal.state?[cpu: 6]?[0xc001_1002]?.remainder == .foreign(0x1234))

    bench.host.force(before[6]?[0xc001_1002] ?? 0, into: 0xc001_1002, cpu: 6)
    #expect(try #require(try bench.rollback()).isComplete)
    #expect(bench.host.values == before)
  }
}
