public import CPUIDKit

extension CPUStatement {
  /// What a machine shows whose CPUs show `sets`: where they differ, they are combined like hosts.
  ///
  /// - Parameter sets: the features of each CPU.
  /// - Returns: the features of all; empty for no CPU.
  public static func shown(byAll sets: some Collection<FeatureSet>) -> FeatureSet {
    let distinct = Array(Set(sets))
    return distinct.count == 1 ? distinct[0] : Levelling.words(of: distinct)
  }
}
