internal import PoolKit

/// A named model and what to switch on and off beyond it, for platforms that hand both to libvirt.
struct GuestModel {
  /// The model's name.
  let name: String
  /// libvirt's names of the features to switch on, in order of bits.
  let added: [String]
  /// libvirt's names of the features to switch off, in order of bits.
  let removed: [String]
  /// The width of physical addresses that every host has; `nil` where nobody knows.
  let physicalAddressBits: Int?

  /// The nearest model; `nil` when `target` knows none for the vendor.
  ///
  /// - Parameters:
  ///   - baseline: the baseline.
  ///   - guest: what of it goes out, in libvirt's names.
  ///   - target: what the platform knows.
  ///   - isBelow: whether the platform can only switch on.
  init?(
    for baseline: Baseline, _ guest: GuestFeatures, _ target: PlatformTarget, isBelow: Bool = false
  ) {
    let ranking = target.ranking(for: guest, of: baseline, versioned: false)
    guard let fit = ranking.first(where: { !isBelow || $0.isBelow }) else { return nil }
    name = fit.model.name
    added = fit.added.bits.compactMap(Vocabulary.libvirt.name)
    removed = fit.removed.bits.compactMap(Vocabulary.libvirt.name)
    let width = baseline.limits["physicalAddressBits"]
    physicalAddressBits = width > 0 ? width : nil
  }

  /// `+name` for each feature to switch on, then `-name` for each to switch off.
  var signed: [String] {
    added.map { "+\(QuotedText.bare($0))" } + removed.map { "-\(QuotedText.bare($0))" }
  }

  /// What is said in place of a form for which there is no model.
  static let missing = "No model fits: poolcpu knows none for this vendor."
}
