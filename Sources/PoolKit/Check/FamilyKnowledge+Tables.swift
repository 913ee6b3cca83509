extension FamilyKnowledge {
  /// Features that a level had and that later CPUs of the line do not have.
  ///
  /// Source: reference/levels.tsv, row amd-opteron-g3-no3dnow; reference/override-msrs.md section 8.
  static let dropped: Set<String> = ["3dnow", "3dnowext"]

  /// What any level of `vendor` has.
  static func mentioned(for vendor: CPUVendor) -> FeatureSet {
    vendor == .amd ? ofAMD : vendor == .intel ? ofIntel : FeatureSet()
  }

  // Hygon's level was taken from few CPUs, and others of the same models show more.
  private static let ofAMD = union { $0 == .amd }
  private static let ofIntel = union { $0 == .intel }

  private static func union(where isOne: (CPUVendor) -> Bool) -> FeatureSet {
    Level.all.filter { $0.vendors.contains(where: isOne) }.reduce(into: FeatureSet()) {
      $0.formUnion($1.features)
    }
  }
}
