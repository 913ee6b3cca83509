import CFaults
import Glibc
import HostProbe
import PoolTestSupport
import Testing

@testable import poolcpu

/// Signals that end apply and rollback while they work: what was written is in the state, and a rollback takes it
/// back.
struct OverrideSignalTests {
  /// A run of apply that gets a signal as it begins one of its system calls.
  struct Point: Codable, Sendable, CustomTestStringConvertible {
    let isChange: Bool
    let call: Int
    let signal: Int32

    var testDescription: String { "\(isChange ? "change" : "apply"), \(call), \(signal)" }
  }

  private static let machine = "epyc-zen2"

  /// A machine before the run: untouched, or with another plan in place.
  private static func bench(isChange: Bool) throws -> SparseBench {
    let bench = try FaultTests.bench(machine)
    if isChange { _ = try bench.apply(bench.machine.baseline(without: ["smep"])) }
    return bench
  }

  /// Every call of both runs in turn, or some dozens of them, each with one of the signals.
  static func points() throws -> [Point] {
    var random = SeededGenerator(seed: 7)
    return try [false, true].flatMap { isChange in
      let bench = try bench(isChange: isChange)
      poolcpu_faults_begin(-1, 0, 0)
      let result = Result { try bench.apply() }
      let calls = Int(poolcpu_faults_end())
      _ = try result.get()
      return (0..<(TestScale.isFull ? calls : 16)).map { index in
        Point(
          isChange: isChange,
          call: TestScale.isFull ? index : .random(in: 0..<calls, using: &random),
          signal: [SIGKILL, SIGTERM, SIGINT, SIGHUP].randomElement(using: &random) ?? SIGKILL)
      }
    }
  }

  @Test
  func `an apply that a signal ends can be taken back`() async throws {
    let points = try Self.points()
    var untouched = 0
    for point in points {
      let bench = try Self.bench(isChange: point.isChange)
      let (values, files) = (bench.host.values, try Self.files(bench))
      await #expect(processExitsWith: .signal(point.signal), "\(point.testDescription)") {
        [path = bench.host.path as String, point = point as Point] in
        let bench = try SparseBench("epyc-zen2", at: path)
        poolcpu_faults_signal(Int32(point.call), point.signal)
        _ = try bench.apply()
      }
      if bench.host.values == values, try Self.files(bench) == files { untouched += 1 }
      try FaultTests.expectTruth(bench, point.testDescription)
    }
    print(
      "signals to apply: \(points.count) calls, \(untouched) with registers and files untouched")
    #expect(untouched < points.count)
  }

  /// The state and the plan in place.
  private static func files(_ bench: SparseBench) throws -> [[UInt8]?] {
    let file = bench.session().file
    return [try file.folder.read(StateFile.stateName), try file.plan()]
  }

  @Test(
    .enabled(if: Command.path(of: "timeout") != nil, "timeout is not installed"),
    arguments: SignalledCommand.signals)
  func `a rollback that a signal ends can be done again`(signal: String) throws {
    let (bench, clock) = (try Self.applied(), ContinuousClock())
    let length = try clock.measure {
      let result = try bench.poolcpu(["rollback"])
      #expect(result.status == 0, "\(result.errorText)")
    }
    let moments = SignalledCommand.moments(
      TestScale.isFull ? 50 : 5, upTo: length, seed: UInt64(signal.utf8.count))
    var signalled = 0
    for moment in moments {
      let bench = try Self.applied()
      let result = try SignalledCommand(
        arguments: ["rollback"] + bench.options, signal: signal
      ).run(after: moment)
      if SignalledCommand.isSignalled(result.status) { signalled += 1 }
      try FaultTests.expectTruth(bench, "after \(moment)")
    }
    print("signals to rollback, \(signal): \(moments.count) moments, \(signalled) before the end")
  }

  @Test(.enabled(if: TracedCommand.strace != nil, "strace is not installed"))
  func `a rollback that a signal ends at a system call can be done again`() throws {
    let first = try Self.applied()
    let (result, calls) = try TracedCommand(["rollback"] + first.options).calls()
    #expect(result.status == 0, "\(result.errorText)")
    var random = SeededGenerator(seed: 11)
    let points = TestScale.sample(calls.filter { $0.name != "exit_group" }, of: 16)
    for call in points {
      let bench = try Self.applied()
      let signal = SignalledCommand.signals.randomElement(using: &random) ?? "KILL"
      let result = try TracedCommand(["rollback"] + bench.options)
        .run(signalling: call, with: signal)
      #expect(result.status > 128, "\(call)")
      try FaultTests.expectTruth(bench, "\(signal) at \(call)")
    }
    print("signals to rollback: \(points.count) calls")
  }

  private static func applied() throws -> SparseBench {
    let bench = try FaultTests.bench("intel-penryn")
    _ = try bench.apply()
    return bench
  }
}
