/// Where the state of a host is kept while its MSRs are written.
public protocol OverrideJournal {
  /// Keeps `state` so that it survives a crash, or leaves what was kept before.
  func keep(_ state: OverrideState) throws(StateError)

  /// Removes what was kept: no register holds a value of poolcpu's any more.
  func remove() throws(StateError)
}

/// Where a plan is kept together with the state that it leads to.
public protocol PlanJournal: OverrideJournal {
  /// Keeps `state` before the first write, and the plan beside the one that is in place.
  func begin(_ state: OverrideState) throws(StateError)

  /// Puts the plan in place and keeps `state`: every register holds its value.
  func finish(_ state: OverrideState) throws(StateError)

  /// Takes the plan back, and keeps `state`; without one nothing is kept.
  func revert(to state: OverrideState?) throws(StateError)
}
