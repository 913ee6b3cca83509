internal import CPUIDKit
internal import PoolKit

/// Names of features that poolcpu cannot place: they are kept, compared with the other side's by name, and told.
struct StrangeNames {
  private(set) var names: [String: Bool] = [:]

  /// Takes a name, and whether the feature is on; what is said last counts.
  mutating func add(_ name: some StringProtocol, _ isOn: Bool) { names[String(name)] = isOn }

  /// What the user must know of them: nothing of those that are known to lie outside CPUID.
  var notes: [String] {
    let untold = names.keys.filter { !ModelTable.isInAnotherMSR($0) }.sorted()
    return untold.isEmpty
      ? []
      : [
        "features that poolcpu does not know are compared by name only: "
          + Printable.quotes(untold, first: 40)
      ]
  }
}

extension CPUStatement {
  /// Keeps the names of features that poolcpu cannot place.
  mutating func keep(_ strangers: StrangeNames) {
    if strangers.names.keys.contains(where: FlagText.isElision) {
      if subject != .difference { known = shown.union(hidden) }
      notes.append(FlagText.elisionNote)
    }
    capabilities.merge(strangers.names) { _, new in new }
    notes += strangers.notes
  }
}
