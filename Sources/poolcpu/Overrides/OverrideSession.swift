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
  /// The file whose lock is the right to write MSRs of the machine.
  let lockPath: String
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
    let lock = try lock()
    defer { lock.hold() }
    let plan = Array(BaselineDocument().text(for: baseline).utf8)
    // A CPU that comes online meanwhile has its own values: once more, then.
    for _ in 0..<Self.rounds {
      let (decision, _, access) = try decide(target, plan: plan, preparing: true)
      for note in try notes(decision) { tell("\(note)") }
      let journal = PlanFile(file: file, plan: plan, former: try file.plan())
      try OverrideRun(registers: registers(access), cpus: cpus, journal: journal).apply(decision)
      let late = try late(than: decision)
      if late.numbers.isEmpty { return AnswerText { ApplyReport.text(for: decision, on: $0) } }
      tell("\(late.phrase) came online during the run")
    }
    throw OverrideError.cpusAppear(try machine.logicalCPUs().online)
  }

  /// How often a plan is put in place when CPUs come online meanwhile.
  private static var rounds: Int { 4 }

  /// The CPUs that run now and were not there when `decision` was made.
  private func late(than decision: ApplyDecision) throws -> CPUSet {
    let known = CPUSet(decision.cpus.map(\.number))
    do throws(ProbeError) {
      let online = try machine.logicalCPUs().online.numbers
      return CPUSet(Set(online).subtracting(known.numbers).sorted())
    } catch {
      throw OverrideError.othersUnknown(known, error)
    }
  }

  /// The lock of this machine and of the folder.
  func lock() throws -> StateLock {
    try StateLock(of: folder, machine: lockPath)
  }

  /// What no other machine is called, as the state keeps it.
  ///
  /// - Throws: ``UnreadPlace`` when what tells it is there and cannot be read.
  func identity() throws(UnreadPlace) -> SHA256Digest? {
    try machine.identity().map { SHA256Digest(of: Array($0.utf8)) }
  }

  /// The kernel's id of this boot.
  ///
  /// - Throws: ``OverrideError/noBootID(folder:)``.
  func bootID() throws -> String {
    guard let bootID = machine.bootID else {
      throw OverrideError.noBootID(folder: machine.processFolder)
    }
    return bootID
  }

  private func dryRun(_ baseline: Baseline, host: String) throws -> AnswerText {
    let target = try OverrideTarget(host, in: baseline)
    let plan = Array(BaselineDocument().text(for: baseline).utf8)
    let (decision, live, access) = try decide(target, plan: plan, preparing: false)
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
    _ target: OverrideTarget, plan: [UInt8], preparing: Bool
  ) throws -> (ApplyDecision, [LogicalCPU], MSRAccess) {
    let (identity, boot) = (try identity(), try bootID())
    let prior = try file.state(of: identity, boot: boot)
    let (live, access) = try read(target, preparing: preparing)
    let former = try file.plan().map { SHA256Digest(of: $0) }
    let origin = StateOrigin(
      machine: identity, plan: SHA256Digest(of: plan),
      formerPlan: former.flatMap { prior?.covers($0) ?? false ? $0 : nil })
    return (
      try ApplyDecision(live, target, after: prior, bootID: boot, origin: origin), live, access
    )
  }

  /// Reads every online CPU; refuses before it touches a device where CPUID tells enough.
  private func read(
    _ target: OverrideTarget, preparing: Bool
  ) throws -> (live: [LogicalCPU], access: MSRAccess) {
    if let domain = try machine.xenDomain() { throw OverrideError.xen(domain) }
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
