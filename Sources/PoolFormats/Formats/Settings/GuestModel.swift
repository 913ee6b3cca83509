internal import CPUIDKit
internal import PoolKit

/// A named model and what to switch on and off beyond it, for platforms that hand both to libvirt.
struct GuestModel {
  /// The model's name.
  let name: String
  /// The features to switch on.
  let on: FeatureSet
  /// The features to switch off; none for a bare model.
  let off: FeatureSet
  /// The width of physical addresses that every host has; `nil` where nobody knows.
  let physicalAddressBits: Int?

  /// The best model; `nil` when `target` knows none that starts on every host.
  ///
  /// - Parameters:
  ///   - baseline: the baseline.
  ///   - guest: what of it goes out, in libvirt's names.
  ///   - target: what the platform knows.
  ///   - isBare: whether each host must run the model as it is, with nothing switched off.
  ///   - obsolete: models that are taken only where no other fits.
  init?(
    for baseline: Baseline, _ guest: GuestFeatures, _ target: PlatformTarget, isBare: Bool,
    avoiding obsolete: Set<String> = []
  ) {
    let found = target.guestFit(for: guest, of: baseline, isBare: isBare, avoiding: obsolete)
    guard let fit = found else { return nil }
    name = fit.model.name
    on = fit.added
    off = isBare ? FeatureSet() : fit.removed
    physicalAddressBits = baseline.limits.physicalWidth
  }

  /// libvirt's names of the features to switch on, in order of bits.
  var added: [String] { on.bits.compactMap(Vocabulary.libvirt.name) }

  /// libvirt's names of the features to switch off, in order of bits.
  var removed: [String] { off.bits.compactMap(Vocabulary.libvirt.name) }

  /// `+name` for each feature to switch on, then `-name` for each to switch off.
  var signed: [String] {
    added.flatMap { DefinitionLine.nova.lines($0, isOn: true) }
      + removed.flatMap { DefinitionLine.nova.lines($0, isOn: false) }
  }

  /// What is said in place of a form for which there is no model.
  static let missing: FormNote =
    "No model fits: poolcpu knows none that starts on every host."
}

extension PlatformTarget {
  /// The best of libvirt's models.
  func guestFit(
    for guest: GuestFeatures, of baseline: Baseline, isBare: Bool, avoiding obsolete: Set<String>
  ) -> ModelFit? {
    let fits = ranking(for: guest, of: baseline, in: library.guests, .libvirt, versioned: false)
      .filter { !isBare || $0.isBelow }
    return fits.first { !obsolete.contains($0.model.name) } ?? fits.first
  }

  /// The best of libvirt's models for a form of this target, whatever the form's guests are given.
  func guestFit(
    of baseline: Baseline, isBare: Bool, avoiding obsolete: Set<String> = []
  ) -> ModelFit? {
    guestFit(
      for: guest(of: baseline, in: .libvirt), of: baseline, isBare: isBare, avoiding: obsolete)
  }
}
