/// What QEMU itself does to each named model that runs under KVM.
///
/// Source: the models of QEMU 7.2, 10.0 and 11.1 under KVM beside the same under TCG, by
/// query-cpu-model-expansion (scripts/model-tables).
public enum KVMDefaults {
  /// Switched on, whatever the model has.
  public static let on = FeatureSet([.x2apic])
  /// Switched off, although the model may have it.
  public static let off = FeatureSet([.acpi, .monitor, .svm])

  /// Features that QEMU takes away with the one that announces them.
  private static let announced: [(by: FeatureSet, FeatureSet)] = {
    let modes: FeatureSet = [.svm, .vmx]
    let svm = (FeatureSet([.svm]), Catalogue.nested.subtracting(modes))
    // The words of MSRs, by the feature that says that the MSR is there.
    let capabilities = Catalogue.words.compactMap { word -> (FeatureSet, FeatureSet)? in
      guard case .msr = word.name, let announcedBy = word.presentIf else { return nil }
      var set = FeatureSet()
      set[word.name] = .all
      return ([announcedBy], set)
    }
    return [svm] + capabilities
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
