public import CPUIDKit

/// Writes MSRs of a host one after another, and takes back what it did when one step fails.
public struct OverrideRun<
  Registers: MSRReader & MSRWriter, CPUs: CPUIDReader, Journal: OverrideJournal
> {
  /// The MSRs.
  let registers: Registers
  /// CPUID of each CPU.
  let cpus: CPUs
  /// Where the state is kept.
  let journal: Journal

  /// A run on these registers and CPUs.
  public init(registers: Registers, cpus: CPUs, journal: Journal) {
    self.registers = registers
    self.cpus = cpus
    self.journal = journal
  }

  /// A value that was, or may have been, written.
  struct Done {
    let cpu: Int
    let write: CPUDecision.Write
  }
}

extension OverrideRun where Journal: PlanJournal {
  /// Puts `decision` in place.
  ///
  /// The state is kept before the first write, the plan beside the one in place. On each CPU every register
  /// is written and read back, then CPUID must show what was planned. Then the plan is put in place. At the
  /// first failure every CPU gets back what it held before, in reverse order, and so does the kept state.
  ///
  /// - Throws: ``ApplyFailure``, which says what the registers hold then.
  public func apply(_ decision: ApplyDecision) throws(ApplyFailure) {
    let isNew = decision.finished != decision.prior
    if isNew {
      do throws(StateError) {
        try journal.begin(decision.state)
      } catch {
        throw unbegun(decision, because: error)
      }
    }
    var done: [Done] = []
    do throws(StepFailure) {
      for cpu in decision.cpus { try put(cpu, &done) }
      guard isNew else { return }
      do throws(StateError) { try journal.finish(decision.finished) } catch {
        throw StepFailure(step: .finishingState(error))
      }
    } catch {
      throw undo(done, of: decision, because: error.step)
    }
  }

  /// A step that failed, before anything is restored.
  private struct StepFailure: Error {
    let step: ApplyFailure.Step
  }

  private func put(_ cpu: CPUDecision, _ done: inout [Done]) throws(StepFailure) {
    for write in cpu.writes {
      // A write that is said to have failed may have been done all the same.
      done.append(Done(cpu: cpu.number, write: write))
      let address = write.register.address
      do throws(MSRWriteError) {
        try registers.write(write.value, to: address, cpu: cpu.number)
      } catch {
        throw StepFailure(step: .writing(error))
      }
      let read: MSRValue
      do throws(ProbeError) { read = try registers.read(address, cpu: cpu.number) } catch {
        throw StepFailure(step: .readingBack(error))
      }
      guard read == write.value else {
        throw StepFailure(
          step: .comparing(address, cpu: cpu.number, wrote: write.value, read: read))
      }
    }
    let table: CPUIDTable
    do throws(ProbeError) { table = try cpus.table(of: cpu.number) } catch {
      throw StepFailure(step: .askingCPUID(error))
    }
    let mismatches = cpu.expected.compactMap { $0.mismatch(in: table) }
    guard mismatches.isEmpty else {
      throw StepFailure(step: .showing(mismatches, cpu: cpu.number))
    }
  }
}

extension OverrideRun where Journal: PlanJournal {
  /// Gives every register of `done` its value back, the last first, and keeps what came of it.
  func undo(
    _ done: [Done], of decision: ApplyDecision, because step: ApplyFailure.Step
  ) -> ApplyFailure {
    var remainders: [UnrestoredMSR] = []
    for entry in done.reversed() {
      let address = entry.write.register.address
      if let remainder = restore(address, of: entry.cpu, to: entry.write.present) {
        remainders.append(remainder)
      }
    }
    var stateError: StateError?
    let state = remainders.isEmpty ? decision.kept : decision.state.failing(remainders)
    do throws(StateError) { try journal.revert(to: state) } catch { stateError = error }
    return ApplyFailure(
      step: step, restored: done.count - remainders.count, remainders: remainders,
      stateError: stateError)
  }

  /// Keeps again what was kept before a run that did not come to its first write.
  func unbegun(_ decision: ApplyDecision, because error: StateError) -> ApplyFailure {
    var stateError: StateError?
    do throws(StateError) { try journal.revert(to: decision.kept) } catch { stateError = error }
    return .beforeWriting(error, stateError)
  }
}

extension OverrideRun {
  /// Makes a register hold `value`, and reads it back.
  ///
  /// - Returns: what it holds when that failed, else `nil`.
  func restore(_ address: MSRAddress, of cpu: Int, to value: MSRValue) -> UnrestoredMSR? {
    if (try? registers.read(address, cpu: cpu)) == value { return nil }
    // Whether it worked is told by reading back.
    try? registers.write(value, to: address, cpu: cpu)
    guard let found = try? registers.read(address, cpu: cpu) else {
      return UnrestoredMSR(cpu: cpu, address: address, wanted: value, found: .unreadable)
    }
    if found == value { return nil }
    return UnrestoredMSR(cpu: cpu, address: address, wanted: value, found: .value(found))
  }
}

extension OverrideState {
  /// The state after a restore that left `remainders`.
  func failing(_ remainders: [UnrestoredMSR]) -> OverrideState {
    var state = self
    state.phase = .failed
    for cpu in state.cpus.indices {
      for place in state.cpus[cpu].registers.indices {
        let number = state.cpus[cpu].number
        let address = state.cpus[cpu].registers[place].address
        state.cpus[cpu].registers[place].remainder =
          remainders.first { $0.cpu == number && $0.address == address }?.found
      }
    }
    return state
  }
}

/// Where the state of a host is kept while its MSRs are written.
public protocol OverrideJournal {
  /// Keeps `state` so that it survives a crash, or leaves what was kept before.
  func keep(_ state: OverrideState) throws(StateError)

  /// Removes what was kept: no register holds a value of poolcpu's any more.
  func remove() throws(StateError)
}

/// Where a plan is kept together with the state that it leads to.
public protocol PlanJournal: OverrideJournal {
  /// Keeps `state` before the first write, and the plan beside the one that is in place.
  func begin(_ state: OverrideState) throws(StateError)

  /// Puts the plan in place and keeps `state`: every register holds its value.
  func finish(_ state: OverrideState) throws(StateError)

  /// Takes the plan back, and keeps `state`; without one nothing is kept.
  func revert(to state: OverrideState?) throws(StateError)
}
