internal import PoolKit

/// A model of QEMU's and every feature to switch on or off, for platforms that hand them to QEMU.
///
/// QEMU's own models are not quite libvirt's, of which poolcpu has a table: nothing is left to the model
/// that any model of the vendor has.
struct QEMUSwitches {
  /// The model's name.
  let model: String
  /// QEMU's names of the features that guests get, in order of bits.
  let on: [String]
  /// QEMU's names of the features that guests must not have, in order of bits.
  let off: [String]

  /// The nearest model with its switches; `nil` when `target` knows none for the vendor.
  ///
  /// - Parameters:
  ///   - baseline: the baseline.
  ///   - guest: what of it goes out, in QEMU's names.
  ///   - target: what the platform knows.
  ///   - versioned: whether the model's name must end in a version.
  init?(
    for baseline: Baseline, _ guest: GuestFeatures, _ target: PlatformTarget, versioned: Bool
  ) {
    guard let fit = target.ranking(for: guest, of: baseline, versioned: versioned).first else {
      return nil
    }
    let lineage = target.models.models
      .filter { !($0.vendor ?? .unstated).excludes(baseline.pool.vendor) }
      .reduce(into: FeatureSet()) { $0.formUnion($1.features) }
    let unwanted = lineage.union(GuestFeatures.unmigratable.subtracting(baseline.words))
      .union(GuestFeatures.hostOnly).subtracting(guest.features)
      .subtracting(GuestFeatures.presentation).subtracting(GuestFeatures.emulated)
      .intersection(target.sayable(in: .qemu))
    model = fit.model.name
    on = guest.features.bits.compactMap(Vocabulary.qemu.name)
    off = unwanted.bits.compactMap(Vocabulary.qemu.name)
  }
}
