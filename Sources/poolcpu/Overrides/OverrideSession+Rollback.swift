internal import CPUIDKit
internal import HostProbe
internal import PoolFormats
internal import PoolKit

extension OverrideSession {
  /// Gives every register its original value.
  ///
  /// - Parameter isDryRun: whether to say what would happen, and touch nothing.
  /// - Returns: the answer.
  /// - Throws: whatever could not be undone.
  func rollback(isDryRun: Bool = false) throws -> AnswerText {
    if isDryRun {
      guard let state = try state() else { return nothing }
      return AnswerText(
        page: { ApplyPage.dryRun(ofRollback: state, on: $0) },
        full: { ApplyReport.dryRun(ofRollback: state, on: $0) })
    }
    // Without a folder there is nothing to lock.
    guard try file.state() != nil || file.plan() != nil else { return nothing }
    let lock = try lock()
    defer { lock.hold() }
    guard let state = try state() else {
      try folder.remove(StateFile.planName)
      return AnswerText { _ in "no values are in place; the kept plan was removed\n" }
    }
    let bootID = try bootID()
    // First, so that after a crash `--boot` does not put back what was to go.
    var planError: StateError?
    do throws(StateError) { try folder.remove(StateFile.planName) } catch { planError = error }
    let run = OverrideRun(registers: registers(state.access), cpus: cpus, journal: file)
    let report = run.rollback(
      state, online: try machine.logicalCPUs().online, bootID: bootID)
    for problem in report.problems { tell("\(problem)") }
    let stateErrors = report.stateErrors + [planError].compactMap { $0 }
    for error in stateErrors { tell("\(error)") }
    guard report.isComplete, planError == nil else {
      throw OverrideError.notRestored(
        count: report.problems.count + stateErrors.count, state: file.path)
    }
    if state.bootID != bootID, report.restored == 0 {
      return AnswerText { _ in
        "a reset has undone the values already; the kept state and plan were removed\n"
      }
    }
    return AnswerText {
      ApplyReport.text(restored: report.restored, untouched: report.untouched, on: $0)
    }
  }

  private func state() throws -> OverrideState? {
    try file.state(of: identity(), boot: try bootID())
  }

  private var nothing: AnswerText {
    let sentence = "nothing to roll back: \(Printable.text(folder.path)) holds no state"
    return AnswerText { ApplyReport.sentence(sentence, on: $0) }
  }
}
