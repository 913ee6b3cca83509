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
