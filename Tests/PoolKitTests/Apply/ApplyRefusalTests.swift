import CPUIDKit
import PoolKit
import PoolTestSupport
import Testing

/// What apply refuses, before it writes anything.
struct ApplyRefusalTests {
  private func refusal(_ host: OverridableHost, _ baseline: Baseline) throws -> ApplyRefusal {
    let error = try #require(throws: ApplyRefusal.self) {
      try ApplyBench(host: host).apply(baseline)
    }
    #expect(host.writeCount == 0)
    return error
  }

  /// The machine with every CPU's answers changed.
  private func changed(
    _ machine: ModelMachine, _ change: (inout CPUIDTable) -> Void
  ) -> OverridableHost {
    var table = machine.native
    change(&table)
    return OverridableHost(
      machine.cpus.mapValues { _ in OverridableCPU(native: table, having: machine.addresses) })
  }

  @Test
  func `a host that the plan does not hold`() throws {
    let baseline = try ModelMachine.named("epyc-zen2").baseline()
    let error = try #require(throws: ApplyRefusal.self) { try OverrideTarget("n9", in: baseline) }
    #expect(
      error.description == """
        the plan does not hold host n9, but host; name one with --host, or make the plan anew \
        with this host's record
        """)
  }

  @Test
  func `a plan for another CPU`() throws {
    let (one, other) = (try ModelMachine.named("epyc-zen2"), try ModelMachine.named("epyc-zen3"))
    #expect(
      try refusal(other.host(), one.baseline()).description == """
        the plan for host is for CPUs AuthenticAMD 23/49/0, but CPU 0 is AuthenticAMD 25/1/1; \
        make the plan anew with this host's record
        """)
  }

  @Test
  func `one CPU of another stepping`() throws {
    let machine = try ModelMachine.named("epyc-zen2")
    var cpus = machine.cpus
    var table = machine.native
    table[1]?.eax.insert(.bit(0))
    cpus[7] = OverridableCPU(native: table, having: machine.addresses)
    #expect(
      try refusal(OverridableHost(cpus), machine.baseline())
        == .otherCPU(
          host: "host",
          expected: ApplyRefusal.CPU(.amd, CPUSignature(family: 23, model: 49, stepping: 0)),
          found: ApplyRefusal.CPU(.amd, CPUSignature(family: 23, model: 49, stepping: 1)), cpu: 7))
  }

  @Test
  func `a guest`() throws {
    let machine = try ModelMachine.named("epyc-zen2")
    let guest = changed(machine) { $0[1]?.ecx.insert(.bit(31)) }
    #expect(
      try refusal(guest, machine.baseline()).description
        == "this is a guest of a hypervisor, whose MSRs are not the CPU's; run poolcpu on the host")
  }

  @Test
  func `a CPU without such MSRs, with the plan's reason`() throws {
    let table = try MachineSketch(
      "h", vendor: .intel, leaf1EAX: 0x0005_0654, ["fpu", "apic"]
    ).table()
    let record = try HostRecord(
      host: "host", source: RecordSource(how: "model"),
      cpus: [LogicalCPU(number: 0, leaves: table)])
    let baseline = Baseline(of: try Pool([HostClass(of: record)]))
    let error = try #require(throws: ApplyRefusal.self) {
      _ = try OverrideTarget("host", in: baseline).registers()
    }
    #expect(
      error.description == """
        no MSR can level this CPU: Intel's CPUID mask MSRs ended with Sandy Bridge; CPUID faulting \
        is the means since
        """)
  }

  @Test
  func `registers of one CPU that cannot be read`() throws {
    let machine = try ModelMachine.named("epyc-zen2")
    let error = try refusal(machine.host(unreadable: [3]), machine.baseline())
    #expect(
      error.description == """
        MSR 0xc0011002, which the plan must change, is absent on CPU 3; \
        MSR 0xc0011004, which the plan must change, is absent on CPU 3
        """)
  }

  @Test
  func `registers of family 0Fh, when they are asked without a password`() throws {
    let machine = try ModelMachine.named("opteron-rev-f")
    #expect(throws: ProbeError.self) {
      try machine.host().registers(.plain).read(0xc001_1004, cpu: 0)
    }
    let plan = try OverrideTarget("host", in: machine.baseline())
    #expect(try plan.registers().access == .password)
  }

  @Test
  func `a hypervisor that answers 0 and hides itself`() throws {
    let machine = try ModelMachine.named("epyc-zen2")
    let (host, plain) = (machine.host(), machine.host())
    for cpu in 0..<ModelMachine.count {
      for address in machine.addresses { host.force(0, into: address, cpu: cpu) }
    }
    // CPUID does not follow the registers: it is that of a machine that nobody has touched.
    let target = try OverrideTarget("host", in: machine.baseline())
    let list = try target.registers().list
    let live = try (0..<ModelMachine.count).map {
      try LogicalCPU.live($0, showing: plain.table(of: $0), list, from: host.registers(.plain))
    }
    let error = try #require(throws: ApplyRefusal.self) {
      try ApplyDecision(live, target, after: nil, bootID: "boot")
    }
    #expect(
      error.description.contains(
        "MSR 0xc0011004 holds 0x0000000000000000, which lacks bits that CPUID shows"))
  }

  @Test
  func `a plan with a bit that the host does not show by itself`() throws {
    let machine = try ModelMachine.named("epyc-zen2")
    let host = changed(machine) { $0[7]?.ebx.remove(.bit(5)) }
    #expect(
      try refusal(host, machine.baseline(without: ["clwb"])).description == """
        the plan has avx2 (00000007.0.ebx[5]), but CPUID does not show it by itself (make the \
        plan anew) on CPUs 0-7
        """)
  }

  @Test
  func `a register that is absent and needs no change is told and passed over`() throws {
    let machine = try ModelMachine.named("epyc-zen4")
    let addresses = machine.addresses.filter { $0 != 0xc001_1003 }
    let bench = ApplyBench(
      host: OverridableHost(
        machine.cpus.mapValues { _ in
          OverridableCPU(native: machine.native, having: addresses)
        }))
    let decision = try bench.decide(try machine.baseline())
    #expect(
      ApplyNote.all(of: decision).map(\.description).contains(
        "MSR 0xc0011003 is absent on CPUs 0-7; nothing is to be changed there"))
    try bench.apply(try machine.baseline())
    #expect(try bench.verify(try machine.baseline()).findings == [])
  }
}
