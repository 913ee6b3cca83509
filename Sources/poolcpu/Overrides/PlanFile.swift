internal import HostProbe
internal import PoolKit

/// A plan on its way into the folder, with the state that it leads to: both change or neither does.
///
/// Whatever the order in which a disk fails, the state tells which plan it goes with, and `--boot` puts no
/// other in place.
struct PlanFile: PlanJournal {
  let file: StateFile
  /// The plan.
  let plan: [UInt8]
  /// The plan that is in place before.
  let former: [UInt8]?

  func keep(_ state: OverrideState) throws(StateError) { try file.keep(state) }

  func remove() throws(StateError) { try file.remove() }

  func begin(_ state: OverrideState) throws(StateError) {
    try file.folder.stage(plan, for: StateFile.planName)
    try file.keep(state)
  }

  func finish(_ state: OverrideState) throws(StateError) {
    try file.folder.commit(StateFile.planName)
    try file.keep(state)
  }

  func revert(to state: OverrideState?) throws(StateError) {
    var failure: StateError?
    do throws(StateError) { try revertPlan() } catch { failure = error }
    do throws(StateError) { try revertState(to: state) } catch { failure = failure ?? error }
    if let failure { throw failure }
  }

  private func revertPlan() throws(StateError) {
    try file.folder.discard(StateFile.planName)
    guard try file.plan() != former else { return }
    guard let former else { return try file.folder.remove(StateFile.planName) }
    try file.folder.write(former, to: StateFile.planName)
  }

  private func revertState(to state: OverrideState?) throws(StateError) {
    guard let state else { return try file.remove() }
    try file.keep(state)
  }
}
