import CPUIDKit
import Glibc
import HostProbe
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

@testable import poolcpu

/// State and plan: what does not go together, or is not this machine's, is not acted on.
struct StateTrustTests {
  private let bench: SparseBench
  private let before: [Int: [MSRAddress: MSRValue]]

  init() throws {
    bench = try SparseBench("epyc-zen2")
    before = bench.host.values
    try bench.host.write("0b5e0d-uuid\n", to: "sys/class/dmi/id/product_uuid")
  }

  private func state() throws -> OverrideState { try #require(try bench.session().file.state()) }

  private func keep(_ state: OverrideState) throws {
    try bench.session().file.keep(state)
  }

  /// What the real program says to `apply --boot`, which must fail.
  private func refusalOfBoot() throws -> String {
    let found = try bench.poolcpu(["apply", "--boot"])
    #expect(found.status == 2)
    return found.errorText
  }

  @Test
  func `the last plan is the one that was applied, under the name that it had`() throws {
    #expect(try bench.session().lastPlan() == nil)
    let baseline = try bench.machine.baseline()
    _ = try bench.apply(baseline)
    let last = try #require(try bench.session().lastPlan())
    #expect(last.host == "host")
    #expect(last.baseline.words == baseline.words)
    #expect(try state().origin.machine != nil)
    #expect(
      try !String(decoding: bench.host.read("state/state.json"), as: UTF8.self).contains("0b5e0d"))
  }

  @Test
  func `a state names only registers that decide what its CPU shows`() throws {
    _ = try bench.apply()
    let applied = bench.host.values
    var state = try state()
    state.cpus[0].registers.append(TakenMSR(address: 0x10, original: 0, intended: 1))
    try keep(state)
    for arguments in [["rollback"], ["rollback", "--dry-run"], ["apply", "--boot"]] {
      let found = try bench.poolcpu(arguments)
      #expect(found.status == 2)
      #expect(found.errorText.contains("it names MSR 0x00000010 of CPU 0"))
    }
    #expect(bench.host.values == applied)
  }

  @Test
  func `a state that was changed by hand is refused`() throws {
    _ = try bench.apply()
    let applied = bench.host.values
    let text = String(decoding: try bench.host.read("state/state.json"), as: UTF8.self)
    let value = try #require(before[0]?[0xc001_1004]).description
    #expect(text.contains(value))
    try bench.host.write(
      text.replacing(value, with: MSRValue(rawValue: 0).description), to: "state/state.json")
    let found = try bench.poolcpu(["rollback"])
    #expect(found.status == 2)
    #expect(found.errorText.contains("its digest does not fit the rest of it"))
    #expect(bench.host.values == applied)
  }

  @Test
  func `a cloned disk's state is not acted on`() throws {
    _ = try bench.apply()
    let applied = bench.host.values
    try bench.host.write("another-uuid\n", to: "sys/class/dmi/id/product_uuid")
    try bench.host.start(boot: "boot-2")
    #expect(try refusalOfBoot().contains("on another machine"))
    #expect(try bench.poolcpu(["rollback"]).status == 2)
    #expect(throws: OverrideError.self) { try bench.apply() }
    #expect(bench.host.values == applied)
  }

  @Test
  func `a state without a machine counts in its own boot only`() throws {
    _ = try bench.apply()
    var state = try state()
    state.origin = StateOrigin()
    try keep(state)
    #expect(try bench.poolcpu(["rollback", "--dry-run"]).status == 0)
    try bench.host.start(boot: "boot-2")
    #expect(try bench.poolcpu(["rollback", "--dry-run"]).status == 2)
  }

  @Test
  func `boot takes no plan that the state does not go with`() throws {
    _ = try bench.apply()
    let plan = try bench.host.read("state/plan.json")
    try bench.host.write(String(decoding: plan + [0x20], as: UTF8.self), to: "state/plan.json")
    #expect(try refusalOfBoot().contains("is not the plan that"))

    try #require(unlink("\(bench.host.state)/plan.json") == 0)
    #expect(try refusalOfBoot().contains("says that MSRs of this host were changed, but no plan"))

    try bench.host.write(String(decoding: plan, as: UTF8.self), to: "state/plan.json")
    #expect(try bench.session().lastPlan() != nil)
    try #require(unlink("\(bench.host.state)/state.json") == 0)
    #expect(try refusalOfBoot().contains("no state says that"))
  }

  @Test
  func `a rollback that cannot be finished leaves nothing for boot`() throws {
    _ = try bench.apply()
    try bench.host.put(0x1234, into: 0xc001_1004, cpu: 3)
    #expect(try bench.poolcpu(["rollback"]).status == 2)
    #expect(try bench.session().file.plan() == nil)
    #expect(try refusalOfBoot().contains("run poolcpu rollback"))
  }

  @Test
  func `a plan that cannot be put in place takes the values back`() throws {
    let first = try bench.machine.baseline(without: ["smep"])
    _ = try bench.apply(first)
    let (values, state, plan) = (
      bench.host.values, try bench.host.read("state/state.json"),
      try bench.host.read("state/plan.json")
    )
    // Renaming a file over a folder fails; it is there once the first register is written.
    let place = "\(bench.host.state)/plan.json"
    let session = bench.session { [bench] done in
      guard done == 1 else { return }
      unlink(place)
      _ = try? bench.host.write("", to: "state/plan.json/x")
    }
    let failure = try #require(throws: ApplyFailure.self) {
      try session.apply(bench.machine.baseline(), host: "host")
    }
    #expect(failure.description.contains("every CPU has its previous values again"))
    #expect(failure.description.contains("state/plan.json is neither a plain file nor a folder"))
    #expect(bench.host.values == values)
    #expect(try bench.host.read("state/state.json") == state)
    // What the plan was is lost with the folder in its place: boot says so.
    #expect(try bench.poolcpu(["apply", "--boot"]).status == 2)
    try #require(unlink("\(place)/x") == 0 && rmdir(place) == 0)
    try bench.host.write(String(decoding: plan, as: UTF8.self), to: "state/plan.json")
    #expect(try bench.session().lastPlan()?.baseline.words == first.words)
  }

  @Test
  func `a CPU that comes online during the run gets the plan as well`() throws {
    let system = "sys/devices/system/cpu/online"
    try bench.host.write("0-6\n", to: system)
    let session = bench.session { [bench] done in
      if done == 3 { try? bench.host.write("0-7\n", to: system) }
    }
    let text = try session.apply(bench.machine.baseline(), host: "host").page(.standard)
    #expect(text.hasPrefix("host shows the plan on CPUs 0-7"))
    #expect(bench.host.values[7] == bench.host.values[0])
    #expect(try bench.session().verify(bench.machine.baseline(), host: "host").findings == [])
  }
}
