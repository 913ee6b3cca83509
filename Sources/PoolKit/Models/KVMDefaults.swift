/// What QEMU itself does to each named model that runs under KVM.
///
/// Source: the models of QEMU 7.2, 10.0 and 11.1 under KVM beside the same under TCG, by
/// query-cpu-model-expansion (scripts/model-tables).
public enum KVMDefaults {
  /// Switched on, whatever the model has.
  public static let on = FeatureSet.named(["x2apic"]) ?? FeatureSet()
  /// Switched off, although the model may have it.
  public static let off = FeatureSet.named(["acpi", "monitor", "svm"]) ?? FeatureSet()

  /// Features that QEMU takes away with the one that announces them.
  private static let announced: [(by: FeatureSet, FeatureSet)] = [
    (FeatureSet.named(["svm"]) ?? FeatureSet(), Catalogue.nested.subtracting(gates)),
    (FeatureSet.named(["arch_capabilities"]) ?? FeatureSet(), architecturalCapabilities),
  ]

  private static let gates = FeatureSet.named(["svm", "vmx"]) ?? FeatureSet()

  private static let architecturalCapabilities: FeatureSet = {
    var set = FeatureSet()
    for word in Catalogue.words {
      if case .msr = word.name { set[word.name] = .all }
    }
    return set
  }()

  /// What a guest of KVM has of a model that QEMU defines so.
  public static func guest(of definition: FeatureSet) -> FeatureSet {
    withoutOrphans(definition.subtracting(off).union(on))
  }

  /// `features` without those whose announcement is not among them.
  static func withoutOrphans(_ features: FeatureSet) -> FeatureSet {
    announced.reduce(features) { set, row in
      set.isSuperset(of: row.by) ? set : set.subtracting(row.1)
    }
  }
}
