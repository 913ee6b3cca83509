internal import CPUIDKit
internal import HostProbe
internal import PoolFormats
internal import PoolKit

extension OverrideSession {
  /// Gives every register its original value.
  ///
  /// - Parameters:
  ///   - isDryRun: whether to print what would happen, and touch nothing.
  ///   - isFull: whether every step is printed then, in order.
  /// - Returns: the answer.
  /// - Throws: whatever could not be undone.
  func rollback(isDryRun: Bool = false, isFull: Bool = false) throws -> String {
    if isDryRun {
      return try file.state().map {
        isFull
          ? ApplyReport.dryRun(ofRollback: $0, on: screen)
          : ApplyPage.dryRun(ofRollback: $0, on: screen)
      } ?? nothing
    }
    // Without a folder there is nothing to lock.
    guard try file.state() != nil || folder.read(StateFile.planName) != nil else { return nothing }
    let lock = try StateLock(of: folder)
    defer { lock.hold() }
    guard let state = try file.state() else {
      try folder.remove(StateFile.planName)
      return "no values are in place; the kept plan was removed\n"
    }
    guard let bootID = machine.bootID else {
      throw OverrideError.noBootID(folder: machine.processFolder)
    }
    let run = OverrideRun(registers: registers(state.access), cpus: cpus, journal: file)
    let report = run.rollback(
      state, online: try machine.logicalCPUs().online, bootID: bootID)
    for problem in report.problems { tell("\(problem)") }
    for error in report.stateErrors { tell("\(error)") }
    guard report.isComplete else {
      throw OverrideError.notRestored(
        count: report.problems.count + report.stateErrors.count,
        state: "\(folder.path)/\(StateFile.stateName)")
    }
    try folder.remove(StateFile.planName)
    if state.bootID != bootID, report.restored == 0 {
      return "a reset has undone the values already; the kept state and plan were removed\n"
    }
    return ApplyReport.text(restored: report.restored, untouched: report.untouched, on: screen)
  }

  private var nothing: String {
    ApplyReport.sentence(
      "nothing to roll back: \(Printable.text(folder.path)) holds no state", on: screen)
  }
}
