extension CPUIDLeaf {
  /// Whether the leaf's answer depends on the subleaf.
  public var hasSubleaves: Bool { CPUIDWalk.subleafRules[self] != nil }
}
