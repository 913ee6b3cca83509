internal import CPUIDKit
internal import HostProbe
internal import PoolFormats
internal import PoolKit

/// The commands that deal with the MSRs of a running machine, with all that they touch as parts.
struct OverrideSession<CPUs: CPUIDReader, Registers: MSRReader & MSRWriter> {
  /// Where sysfs and procfs lie.
  let machine: Machine
  /// Where the state is kept.
  let folder: StateFolder
  /// CPUID of each CPU.
  let cpus: CPUs
  /// The MSRs, for a way of access.
  let registers: (MSRAccess) -> Registers
  /// Tells the user a sentence.
  let tell: (String) -> Void

  var file: StateFile { StateFile(folder: folder) }

  /// Puts a plan in place.
  ///
  /// - Parameters:
  ///   - baseline: the plan.
  ///   - host: the name by which it knows this machine.
  ///   - isDryRun: whether to say what would happen, and touch nothing.
  /// - Returns: the answer.
  /// - Throws: whatever stands in the way, or failed.
  func apply(
    _ baseline: Baseline, host: String, isDryRun: Bool = false
  ) throws -> AnswerText {
    guard !isDryRun else { return try dryRun(baseline, host: host) }
    let target = try OverrideTarget(host, in: baseline)
    let lock = try StateLock(of: folder)
    defer { lock.hold() }
    let (decision, _, access) = try decide(target, preparing: true)
    let plan = Array(BaselineDocument().text(for: baseline).utf8)
    do throws(StateError) { try folder.stage(plan, for: StateFile.planName) } catch {
      throw ApplyFailure.beforeWriting(error)
    }
    for note in try notes(decision) { tell("\(note)") }
    try OverrideRun(registers: registers(access), cpus: cpus, journal: file).apply(decision)
    try folder.commit(StateFile.planName)
    return AnswerText { ApplyReport.text(for: decision, on: $0) }
  }

  private func dryRun(_ baseline: Baseline, host: String) throws -> AnswerText {
    let target = try OverrideTarget(host, in: baseline)
    let (decision, live, access) = try decide(target, preparing: false)
    for note in try notes(decision) { tell("\(note)") }
    do throws(MSRWriteError) {
      for cpu in live { try registers(access).prepare(cpu: cpu.number) }
    } catch {
      tell("this would fail: \(error)")
    }
    return AnswerText(
      page: { ApplyPage.dryRun(of: decision, from: live, on: $0) },
      full: { _ in ApplyReport.dryRun(of: decision, from: live, state: folder.path) })
  }

  /// Says whether the machine shows a plan.
  func verify(_ baseline: Baseline, host: String) throws -> Verification {
    let target = try OverrideTarget(host, in: baseline)
    return try Verification(read(target, preparing: false).live, target)
  }

  private func decide(
    _ target: OverrideTarget, preparing: Bool
  ) throws -> (ApplyDecision, [LogicalCPU], MSRAccess) {
    let prior = try file.state()
    guard let bootID = machine.bootID else {
      throw OverrideError.noBootID(folder: machine.processFolder)
    }
    let (live, access) = try read(target, preparing: preparing)
    return (try ApplyDecision(live, target, after: prior, bootID: bootID), live, access)
  }

  /// Reads every online CPU; refuses before it touches a device where CPUID tells enough.
  private func read(
    _ target: OverrideTarget, preparing: Bool
  ) throws -> (live: [LogicalCPU], access: MSRAccess) {
    let numbers = try machine.logicalCPUs().online.numbers
    var tables: [(Int, CPUIDTable)] = []
    for number in numbers {
      let table = try cpus.table(of: number)
      try target.check(table, cpu: number)
      tables.append((number, table))
    }
    let (access, list) = try target.registers()
    let device = registers(access)
    if preparing { for number in numbers { try device.prepare(cpu: number) } }
    return (
      try tables.map { number, table in
        try LogicalCPU.live(number, showing: table, list, from: device)
      }, access
    )
  }

  private func notes(_ decision: ApplyDecision) throws -> [ApplyNote] {
    let offline = try machine.logicalCPUs().offline
    return ApplyNote.all(of: decision) + (offline.numbers.isEmpty ? [] : [.offline(offline)])
  }
}

/// A file with the baseline that a host is to show.
enum OverridePlanFile {
  /// The baseline in the file at `path`; `-` is standard input.
  ///
  /// - Throws: ``InputError`` when it cannot be read, ``OverrideError/noPlan(path:)`` when it does
  ///   not hold one baseline.
  static func baseline(at path: String) throws -> Baseline {
    var reader = InputReader(format: .baseline)
    try reader.open(path)
    guard case .baseline(let classes, let cuts)? = try reader.next(), try reader.next() == nil
    else {
      throw OverrideError.noPlan(path: path)
    }
    return Baseline(of: try Pool(classes), cuts: cuts)
  }
}
