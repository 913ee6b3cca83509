internal import CPUIDKit

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
