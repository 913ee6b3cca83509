extension FamilyKnowledge {
  /// Features that some real CPUs show beyond what their level has.
  ///
  /// Source: InstLatx64 dumps; reference/levels.tsv, which says of 10h that it omits 3DNow! prefetch.
  static let seenBeyondLevel: [String: Set<String>] = [
    "osvw": ["Griffin"], "3dnowprefetch": ["K10 rev B", "K10 rev C/D/E", "Llano"],
    "xsave": ["Penryn"], "lwp": ["Zen 2"], "cet_sss": ["Emerald Rapids"],
    "ddpd_u": ["Emerald Rapids"], "amd_ibrs": ["Zen (Hygon)"],
    "stibp_always_on": ["Zen (Hygon)"],
  ]

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
    Level.all.filter { $0.vendor.map(isOne) ?? false }.reduce(into: FeatureSet()) {
      $0.formUnion($1.features)
    }
  }
}
