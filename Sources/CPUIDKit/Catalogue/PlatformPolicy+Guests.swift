extension PlatformPolicy {
  /// The bits that guests get on `platform` for another reason than that the host shows them: made up in
  /// software, or the other vendor's way to say what the host says.
  package func spontaneous(on platform: Platform) -> FeatureSet {
    switch platform {
    case .kvm: kvm.translated.reduce(into: kvm.emulated) { $0.insert($1.bit) }
    case .xen, .native: emulated(on: platform)
    }
  }

  /// The bits of `given` that no host shows, and for which what they stand for is not given.
  package func translatedInVain(
    on platform: Platform, _ given: FeatureSet, shown: FeatureSet
  ) -> FeatureSet {
    guard platform == .kvm else { return FeatureSet() }
    return kvm.translated.reduce(into: FeatureSet()) { set, row in
      if !shown.contains(row.bit), !given.isSuperset(of: row.from) { set.insert(row.bit) }
    }
  }
}
