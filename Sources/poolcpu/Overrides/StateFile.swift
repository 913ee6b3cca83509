internal import CPUIDKit
internal import HostProbe
internal import PoolFormats
internal import PoolKit

/// The state of this host in its folder: what was written where.
struct StateFile: OverrideJournal {
  static let stateName = "state.json"
  /// The name of the plan that is in place.
  static let planName = "plan.json"

  let folder: StateFolder

  /// Where the state lies.
  var path: String { "\(folder.path)/\(Self.stateName)" }

  /// The state; `nil` when there is none.
  ///
  /// - Throws: ``StateError`` when it cannot be read, ``OverrideError/brokenState(path:_:)`` when it cannot be
  ///   understood.
  func state() throws -> OverrideState? {
    guard let bytes = try folder.read(Self.stateName) else { return nil }
    do throws(DocumentError) {
      return try StateDocument.state(from: bytes)
    } catch {
      throw OverrideError.brokenState(path: path, error)
    }
  }

  /// The state of the machine that runs; `nil` when there is none.
  ///
  /// - Throws: besides ``OverrideError/refusedState(path:_:)`` for another machine's and for registers that are
  ///   none of ours.
  func state(of machine: SHA256Digest?, boot: String) throws -> OverrideState? {
    guard let state = try state() else { return nil }
    do throws(StateRefusal) {
      try state.check(machine: machine, boot: boot)
    } catch {
      throw OverrideError.refusedState(path: path, error)
    }
    return state
  }

  /// The plan that is in place, as it lies there; `nil` when there is none.
  func plan() throws(StateError) -> [UInt8]? { try folder.read(Self.planName) }

  func keep(_ state: OverrideState) throws(StateError) {
    try folder.write(StateDocument.bytes(for: state), to: Self.stateName)
  }

  func remove() throws(StateError) { try folder.remove(Self.stateName) }
}
