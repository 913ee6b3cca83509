public import CPUIDKit

extension OverrideRun {
  /// Gives every register of `state` its original value, the last written first.
  ///
  /// A register that holds what poolcpu did not write is left alone. The state goes when nothing
  /// is left to restore, and else says what is.
  ///
  /// - Parameters:
  ///   - state: what the state file says.
  ///   - online: the CPUs that run.
  ///   - bootID: the kernel's id of this boot. After another boot, registers that do not hold
  ///     poolcpu's values were reset, and are right as they are.
  /// - Returns: what came of it.
  public func rollback(_ state: OverrideState, online: CPUSet, bootID: String) -> RollbackReport {
    var report = RollbackReport()
    let wasReset = state.bootID != bootID
    var begun = state
    begun.phase = .restoring
    // Without it a crash from here on looks like values that were lost, which is no harm.
    do throws(StateError) { if !wasReset { try journal.keep(begun) } } catch {
      report.stateErrors.append(error)
    }
    let running = Set(online.numbers)
    for cpu in state.cpus.reversed() {
      let changed = cpu.registers.filter(\.isChanged)
      if changed.isEmpty || wasReset && !running.contains(cpu.number) { continue }
      guard running.contains(cpu.number) else {
        report.problems.append(.offline(cpu: cpu.number))
        continue
      }
      for register in changed.reversed() {
        take(back: register, of: cpu.number, wasReset: wasReset, &report)
      }
    }
    finish(begun, &report)
    return report
  }

  private func take(
    back register: TakenMSR, of cpu: Int, wasReset: Bool, _ report: inout RollbackReport
  ) {
    let found = try? registers.read(register.address, cpu: cpu)
    if found == nil, wasReset {
      report.untouched += 1
      return
    }
    if let found, !register.isOurs(found) || found == register.original {
      if found == register.original || wasReset {
        report.untouched += 1
      } else {
        report.problems.append(
          .foreign(
            UnrestoredMSR(
              cpu: cpu, address: register.address, wanted: register.original,
              found: .foreign(found))))
      }
      return
    }
    if let left = restore(register.address, of: cpu, to: register.original) {
      report.problems.append(.stuck(left))
    } else {
      report.restored += 1
    }
  }

  private func finish(_ state: OverrideState, _ report: inout RollbackReport) {
    let remainders = report.problems.compactMap { problem -> UnrestoredMSR? in
      switch problem {
      case .offline: nil
      case .foreign(let remainder), .stuck(let remainder): remainder
      }
    }
    do throws(StateError) {
      if report.problems.isEmpty {
        try journal.remove()
        report.stateErrors = []
      } else {
        try journal.keep(state.failing(remainders))
        report.stateErrors = []
      }
    } catch {
      report.stateErrors.append(error)
    }
  }
}
