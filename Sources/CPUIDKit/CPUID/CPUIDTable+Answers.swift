extension CPUIDTable {
  /// What is known of `query`, by the rules that careful software follows.
  ///
  /// A leaf above its range's highest leaf is absent, whatever the table holds: Intel answers
  /// such a leaf with the data of the highest basic one (Intel SDM volume 2A, CPUID). The same
  /// holds for a subleaf that subleaf 0 does not announce, and for a leaf whose feature is not there.
  public func answer(to query: CPUIDQuery) -> LeafAnswer {
    let start = query.leaf.rangeStart
    if query.leaf == start, start == 0 { return self[query].map(LeafAnswer.read) ?? .unread }
    let highest = start == 0 ? maxBasicLeaf : maxLeaf(of: start)
    guard let highest, query.leaf <= highest else { return .absent }
    if CPUIDWalk.isDefined(query.leaf, in: self) == false { return .absent }
    if query.subleaf != 0, let answer = unannounced(query) { return answer }
    return self[query].map(LeafAnswer.read) ?? .unread
  }

  /// What is known of a subleaf that subleaf 0 does not announce; `nil` where it does, or was not read.
  ///
  /// A few CPUs answer one more than they announce: it counts where it was read, and is absent elsewhere.
  private func unannounced(_ query: CPUIDQuery) -> LeafAnswer? {
    guard let first = self[CPUIDQuery(query.leaf)], let rule = CPUIDWalk.subleafRules[query.leaf],
      !rule.announces(query.subleaf.rawValue, in: first)
    else { return nil }
    guard rule.mayHold(query.subleaf.rawValue, in: first), let found = self[query] else {
      return .absent
    }
    return .read(found)
  }
}
