/// Where the state of a host is kept while its MSRs are written.
public protocol OverrideJournal {
  /// Keeps `state` so that it survives a crash, or leaves what was kept before.
  func keep(_ state: OverrideState) throws(StateError)

  /// Removes what was kept: no register holds a value of poolcpu's any more.
  func remove() throws(StateError)
}
