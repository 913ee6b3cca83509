internal import HostProbe
internal import PoolFormats
internal import PoolKit

/// The state of this host in its folder: what was written where, and the plan that it came from.
struct StateFile: OverrideJournal {
  static let stateName = "state.json"
  /// The name of the plan that is in place.
  static let planName = "plan.json"

  let folder: StateFolder

  /// The state; `nil` when there is none.
  ///
  /// - Throws: ``StateError`` when it cannot be read or understood.
  func state() throws(StateError) -> OverrideState? {
    guard let bytes = try folder.read(Self.stateName) else { return nil }
    do throws(DocumentError) {
      return try StateDocument.state(from: bytes)
    } catch {
      throw .broken(path: "\(folder.path)/\(Self.stateName)", reason: "\(error)")
    }
  }

  func keep(_ state: OverrideState) throws(StateError) {
    try folder.write(StateDocument.bytes(for: state), to: Self.stateName)
  }

  func remove() throws(StateError) { try folder.remove(Self.stateName) }
}
