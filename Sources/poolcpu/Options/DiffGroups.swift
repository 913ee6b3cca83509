internal import ArgumentParser
internal import CPUIDKit
internal import PoolKit

/// Parts of records that the user names, comma separated.
struct DiffGroups {
  /// The parts, each once, in the order in which they are printed.
  let groups: [DiffGroup]

  /// The parts in `argument`.
  ///
  /// - Parameter argument: names of parts, comma separated.
  /// - Throws: `ValidationError` for the first name that no part has.
  init(_ argument: String) throws {
    var found = Set<DiffGroup>()
    for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let group = DiffGroup(rawValue: String(name)) else {
        throw ValidationError(
          "'\(Printable.quote(name))' is no part of a record; write one or more of "
            + DiffGroup.allCases.map(\.rawValue).joined(separator: ", "))
      }
      found.insert(group)
    }
    groups = found.sorted()
  }
}
