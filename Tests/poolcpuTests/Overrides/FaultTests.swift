import CFaults
import CPUIDKit
import Glibc
import HostProbe
import PoolFormats
import PoolKit
import PoolTestSupport
import Testing

@testable import poolcpu

/// Every system call of apply, verify and rollback fails once, in turn, and for a while: not a sample.
struct FaultTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    let error: Int32
    /// How many calls fail, one after another: the undoing meets failures as well.
    let count: Int

    var testDescription: String { "\(KernelReason(rawValue: error)), \(count)" }
  }

  /// Those that `make test` takes, each at every call; the rest comes with `make test-faults`.
  static let faults =
    [Fault(error: EIO, count: 1), Fault(error: EROFS, count: 4)]
    + (TestScale.isFull
      ? [
        Fault(error: ENOSPC, count: 1), Fault(error: EMFILE, count: 1), Fault(error: EIO, count: 2),
      ] : [])

  /// A machine that is called something: what it is called is read in parts, each of which can fail.
  static func bench(_ name: String) throws -> SparseBench {
    let bench = try SparseBench(name)
    for file in ["product_uuid", "board_serial"] {
      try bench.host.write("\(file)\n", to: "sys/class/dmi/id/\(file)")
    }
    return bench
  }

  /// Does `work` on a new machine with each of its calls failing in turn, until none is left to fail.
  ///
  /// - Returns: how many calls there were, and after how many of the failures `work` threw.
  private static func everyCall(
    _ fault: Fault, on bench: () throws -> SparseBench, _ work: (SparseBench) throws -> Void,
    then check: (SparseBench, (any Error)?, Int) throws -> Void
  ) throws -> (calls: Int, failures: Int) {
    var (index, failures) = (0, 0)
    while true {
      let bench = try bench()
      var failure: (any Error)?
      poolcpu_faults_begin(Int32(index), Int32(fault.count), fault.error)
      do { try work(bench) } catch { failure = error }
      let calls = Int(poolcpu_faults_end())
      // A program that another test starts at this moment holds our files, and so the lock, until it is one of its own.
      if calls <= index, let failure, isLocked(failure) { continue }
      if failure != nil { failures += 1 }
      try check(bench, failure, index)
      if calls <= index { return (index, failures) }
      index += 1
    }
  }

  private static func isLocked(_ failure: any Error) -> Bool {
    switch failure {
    case StateError.locked, StateError.machineLocked: true
    default: false
    }
  }

  /// Whether an error says that registers hold values of poolcpu's, and what to do.
  private static func tells(_ failure: any Error) -> Bool {
    let text = "\(failure)"
    return text.contains("run poolcpu rollback")
      || text.contains("the plan is in place on CPUs 0-7")
  }

  /// What state, plan and registers must be to each other, whatever failed.
  static func expectTruth(_ bench: SparseBench, _ what: String) throws {
    let values = bench.host.values
    let original = bench.machine.cpus.mapValues(\.registers)
    let isChanged = values.contains { cpu, registers in
      registers.contains { original[cpu]?[$0.key] != $0.value }
    }
    let state = try bench.session().file.state()
    if let state { #expect(state.origin.machine == (try bench.session().identity()), "\(what)") }
    // What poolcpu wrote and did not take back is in the state, with what it held before.
    for (cpu, registers) in values {
      for (address, value) in registers where original[cpu]?[address] != value {
        let taken = state?[cpu: cpu]?[address]
        #expect(taken?.original == original[cpu]?[address], "\(what): MSR \(address) of CPU \(cpu)")
      }
    }
    // The next rollback gives everything back, and boot puts nothing in place that was not applied.
    let last = try? bench.session().lastPlan()
    if last != nil { #expect(state != nil, "\(what)") }
    for _ in 0..<100 {
      do {
        _ = try bench.session().rollback()
        break
      } catch  where isLocked(error) { usleep(10_000) }
    }
    #expect(bench.host.values == original, "\(what): changed \(isChanged)")
    #expect(
      try bench.session().file.state() == nil && bench.session().file.plan() == nil, "\(what)")
  }

  @Test(arguments: faults)
  func `an apply that fails leaves what was, or says what it left`(fault: Fault) throws {
    let original = try SparseBench("intel-penryn").host.values
    let found = try Self.everyCall(
      fault, on: { try Self.bench("intel-penryn") }, { _ = try $0.apply() }
    ) { bench, failure, index in
      if let failure {
        let isTold = Self.tells(failure)
        #expect(bench.host.values == original || isTold, "call \(index): \(failure)")
        #expect(try bench.session().file.state() == nil || isTold, "call \(index): \(failure)")
      } else {
        #expect(
          try bench.session().verify(bench.machine.baseline(), host: "host").findings == [],
          "call \(index)")
        #expect(try bench.session().lastPlan()?.host == "host", "call \(index)")
      }
      try Self.expectTruth(bench, "call \(index)")
    }
    print(
      "faults of apply, \(fault.testDescription): \(found.calls) calls, \(found.failures) failures")
    #expect(found.calls > 100 && found.failures > 50)
  }

  @Test(arguments: faults)
  func `a change of plans that fails leaves the first plan, or says what it left`(
    fault: Fault
  ) throws {
    func first() throws -> SparseBench {
      let bench = try Self.bench("epyc-zen2")
      _ = try bench.apply(bench.machine.baseline(without: ["smep"]))
      return bench
    }
    let before = try first()
    let plan = try before.host.read("state/plan.json")
    let found = try Self.everyCall(fault, on: first, { _ = try $0.apply() }) {
      bench, failure, index in
      guard let failure else { return try Self.expectTruth(bench, "call \(index)") }
      let isTold = Self.tells(failure)
      let isKept =
        try bench.host.values == before.host.values && bench.host.read("state/plan.json") == plan
      #expect(isKept || isTold, "call \(index): \(failure)")
      if isKept, !isTold {
        #expect(try bench.session().lastPlan() != nil, "call \(index): \(failure)")
      }
      try Self.expectTruth(bench, "call \(index)")
    }
    print(
      "faults of a change, \(fault.testDescription): \(found.calls) calls, \(found.failures) failures"
    )
    #expect(found.calls > 100 && found.failures > 50)
  }

  @Test(arguments: faults)
  func `a rollback that fails can be done again`(fault: Fault) throws {
    func applied() throws -> SparseBench {
      let bench = try Self.bench("intel-penryn")
      _ = try bench.apply()
      return bench
    }
    let original = try SparseBench("intel-penryn").host.values
    let found = try Self.everyCall(fault, on: applied, { _ = try $0.session().rollback() }) {
      bench, failure, index in
      if failure == nil { #expect(bench.host.values == original, "call \(index)") }
      try Self.expectTruth(bench, "call \(index)")
    }
    print(
      "faults of rollback, \(fault.testDescription): \(found.calls) calls, \(found.failures) failures"
    )
    #expect(found.calls > 50)
  }

  @Test(arguments: faults)
  func `a verify that fails says no or fails`(fault: Fault) throws {
    let bench = try SparseBench("intel-penryn")
    _ = try bench.apply()
    try bench.host.put(MSRValue(rawValue: .max), into: 0x478, cpu: 5)
    var findings = 1
    let found = try Self.everyCall(fault, on: { bench }) { bench in
      findings = 0
      findings = try bench.session().verify(bench.machine.baseline(), host: "host").findings.count
    } then: { _, failure, index in
      #expect(failure != nil || findings > 0, "call \(index)")
    }
    #expect(found.calls > 20)
  }
}
