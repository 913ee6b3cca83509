import CPUIDKit
import Glibc
import HostProbe
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

@testable import poolcpu

/// Apply, verify and rollback on files that stand in for the devices.
struct SparseApplyTests {
  @Test(arguments: ["opteron-k10", "opteron-bulldozer", "epyc-zen5", "intel-sandybridge"])
  func `a plan is put in place, verified and taken back`(name: String) throws {
    let bench = try SparseBench(name)
    let (before, session, baseline) = (
      bench.host.values, bench.session(), try bench.machine.baseline()
    )
    #expect(try session.verify(baseline, host: "host").findings != [])
    #expect(try bench.apply().hasPrefix("host shows the plan on CPUs 0-7; "))
    #expect(try session.verify(baseline, host: "host").findings == [])
    #expect(bench.host.values != before)
    #expect(try bench.apply() == "host shows the plan on CPUs 0-7; no MSR had to be written\n")

    let answer = try session.rollback().page(.standard)
    #expect(answer.contains("restored and read back"))
    #expect(bench.host.values == before)
    #expect(try session.rollback().page(.standard).hasPrefix("nothing to roll back"))
    #expect(Repository.files(below: bench.host.state, suffix: "") == ["lock"])
  }

  @Test
  func `a dry run prints every read and write, and touches nothing`() throws {
    let bench = try SparseBench("intel-penryn")
    let before = bench.host.values
    let text = try bench.session().apply(bench.machine.baseline(), host: "host", isDryRun: true)
      .full(.standard)
    #expect(bench.host.values == before)
    #expect(Repository.files(below: bench.host.state, suffix: "") == [])
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.count == 8 * 2 + 1 + 8 * 4 + 1)
    #expect(lines[1] == "CPU 0  read       0x00000478  0xffffffffffffffff")
    #expect(lines.last == "dry run: nothing was written")
    #expect(lines.contains { $0.hasPrefix("CPU 7  read back  0x00000478  must be 0x") })
    let page = try bench.session().apply(bench.machine.baseline(), host: "host", isDryRun: true)
      .page(.standard)
    #expect(bench.host.values == before)
    #expect(page.hasPrefix("dry run: 8 MSR values would be written, and nothing was\n"))
    #expect(page.contains(" on CPUs 0-7\n") && page.split(separator: "\n").count < 24)
  }

  @Test(arguments: [0, 1, 7, 15])
  func `a run that is killed between two writes is told, and poolcpu rollback undoes it`(
    count: Int
  ) async throws {
    let bench = try SparseBench("epyc-zen2")
    let before = bench.host.values
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = bench.host.path as String, count = count as Int] in
      let bench = try SparseBench("epyc-zen2", at: path)
      let session = bench.session { done in if done == count { kill(getpid(), SIGKILL) } }
      _ = try session.apply(bench.machine.baseline(), host: "host")
    }
    #expect(bench.host.values != before || count == 0)
    let refusal = try #require(throws: ApplyRefusal.self) { try bench.apply() }
    #expect(
      refusal.description == """
        an earlier apply did not come to its end: \(count) of 16 registers hold the new value; \
        run poolcpu rollback first
        """)

    // The real program: a rollback asks no CPUID.
    let result = try bench.poolcpu(["rollback"])
    #expect(result.status == 0, "\(result.errorText)")
    #expect(bench.host.values == before)
  }

  @Test
  func `the second of two runs at once is refused`() throws {
    let bench = try SparseBench("epyc-zen2")
    let before = bench.host.values
    let lock = try StateLock(
      of: StateFolder(bench.host.state), machine: "\(bench.host.devices)/0/msr")
    defer { lock.hold() }
    let error = try #require(throws: StateError.self) { try bench.apply() }
    #expect(
      error.description
        == "another poolcpu is at work, process \(getpid()) (it holds \(bench.host.state)/lock); "
        + "wait until it is done")
    #expect(bench.host.values == before)
  }

  @Test
  func `two runs with two folders exclude each other as well`() throws {
    let bench = try SparseBench("epyc-zen2")
    let before = bench.host.values
    let device = "\(bench.host.devices)/0/msr"
    let lock = try StateLock(of: StateFolder("\(bench.host.path)/other"), machine: device)
    defer { lock.hold() }
    let error = try #require(throws: StateError.self) { try bench.apply() }
    #expect(error == .machineLocked(path: device))
    #expect(bench.host.values == before)
  }

  @Test(arguments: ["state.json", "plan.json"])
  func `where no draft can be made no MSR is written`(name: String) throws {
    let bench = try SparseBench("epyc-zen2")
    let before = bench.host.values
    try bench.host.write("", to: "state/.\(name).new/x")
    let failure = try #require(throws: ApplyFailure.self) { try bench.apply() }
    #expect(failure.description.contains("(Is a directory); no MSR was written"))
    #expect(bench.host.values == before)
    #expect(try bench.session().file.state() == nil)
  }

  @Test
  func `where no draft can be made the state of the first plan stays`() throws {
    let bench = try SparseBench("epyc-zen2")
    _ = try bench.apply()
    let (values, state) = (bench.host.values, try bench.host.read("state/state.json"))
    try bench.host.write("", to: "state/.state.json.new/x")
    #expect(throws: ApplyFailure.self) {
      try bench.apply(bench.machine.baseline(without: ["smep"]))
    }
    #expect(bench.host.values == values)
    #expect(try bench.host.read("state/state.json") == state)
  }

  @Test
  func `after a reset poolcpu rollback only removes the files`() throws {
    let bench = try SparseBench("epyc-zen2")
    let before = bench.host.values
    _ = try bench.apply()
    for (cpu, registers) in before {
      for (address, value) in registers { try bench.host.put(value, into: address, cpu: cpu) }
    }
    try bench.host.start(boot: "boot-2")
    let result = try bench.poolcpu(["rollback"])
    #expect(result.status == 0)
    #expect(
      result.outputText
        == "a reset has undone the values already; the kept state and plan were removed\n")
    #expect(bench.host.values == before)
  }

  @Test
  func `poolcpu rollback leaves alone what somebody else wrote, and ends with status 2`() throws {
    let bench = try SparseBench("intel-penryn")
    _ = try bench.apply()
    try bench.host.put(0x1234, into: 0x478, cpu: 3)
    let result = try bench.poolcpu(["rollback"])
    #expect(result.status == 2)
    #expect(result.outputText == "")
    #expect(result.errorText.contains("MSR 0x00000478 on CPU 3 holds 0x0000000000001234"))
    #expect(bench.host.values[3]?[0x478] == 0x1234)
    #expect(bench.host.values[2]?[0x478] == MSRValue(rawValue: .max))
    #expect(try bench.session().file.state()?.phase == .failed)
  }

  @Test
  func `a state file that is broken stops apply and rollback`() throws {
    let bench = try SparseBench("epyc-zen2")
    let before = bench.host.values
    try bench.host.write("{}", to: "state/state.json")
    #expect(throws: OverrideError.self) { try bench.apply() }
    #expect(try bench.poolcpu(["rollback"]).status == 2)
    #expect(bench.host.values == before)
  }
}
