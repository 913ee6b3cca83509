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
    if query.subleaf != 0, let announced = announces(query), !announced { return .absent }
    return self[query].map(LeafAnswer.read) ?? .unread
  }

  /// Whether subleaf 0 announces the subleaf of `query`; `nil` when subleaf 0 was not read.
  private func announces(_ query: CPUIDQuery) -> Bool? {
    guard let first = self[CPUIDQuery(query.leaf)] else { return nil }
    return CPUIDWalk.subleafRules[query.leaf]?.announces(query.subleaf.rawValue, in: first) ?? true
  }
}
