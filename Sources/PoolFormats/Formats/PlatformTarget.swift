public import CPUIDKit
public import PoolKit

/// The software that a form is for: which models and features its QEMU and its libvirt know.
public struct PlatformTarget: Sendable {
  /// What the target is, as a sentence calls it.
  public let title: String
  /// The models that it knows.
  public let library: ModelLibrary
  /// The features that its QEMU has properties for.
  public let qemuFeatures: FeatureSet
  /// The features that its libvirt has names for.
  public let libvirtFeatures: FeatureSet
  /// The Debian whose software it is, or is of the age of.
  public let release: DebianRelease
  /// Whether nobody chose it: the oldest software that poolcpu writes for.
  public let isAssumed: Bool
  /// What forms for guests are made from.
  public var basis = GuestBasis.platform

  /// A target from its parts.
  public init(
    title: String, library: ModelLibrary, qemuFeatures: FeatureSet, libvirtFeatures: FeatureSet,
    release: DebianRelease, isAssumed: Bool = false
  ) {
    self.title = title
    self.release = release
    self.library = library
    self.qemuFeatures = qemuFeatures
    self.libvirtFeatures = libvirtFeatures
    self.isAssumed = isAssumed
  }

  /// The QEMU and the libvirt of a Debian.
  public init(_ release: DebianRelease, isAssumed: Bool = false) {
    let names = SoftwareRelease.Product.allCases.compactMap {
      SoftwareRelease.of($0, in: release)?.title
    }
    self.init(
      title: names.joined(separator: " and "), library: .of(release),
      qemuFeatures: KnownFeatures.qemu(in: release),
      libvirtFeatures: KnownFeatures.libvirt(in: release), release: release, isAssumed: isAssumed)
  }

  /// What is meant where nobody says: the oldest software that poolcpu has tables of.
  public static let assumed = PlatformTarget(.oldest, isAssumed: true)

  /// The newest software that poolcpu has tables of.
  public static let newest = PlatformTarget(.newest)

  /// What its libvirt calls `vendor`; `nil` where it does not know the vendor, and would refuse the name.
  func libvirtName(of vendor: CPUVendor) -> String? {
    vendor == .centaur && release < .unstable ? nil : vendor.libvirtName
  }

  /// The features that a form in `vocabulary` can state: those that its reader and QEMU have names for.
  func expressible(in vocabulary: Vocabulary) -> FeatureSet {
    vocabulary == .libvirt ? libvirtFeatures.intersection(qemuFeatures) : qemuFeatures
  }

  /// What of a baseline goes out to guests in `vocabulary`.
  func guest(of baseline: Baseline, in vocabulary: Vocabulary) -> GuestFeatures {
    GuestFeatures(of: baseline, expressible: expressible(in: vocabulary), basis: basis)
  }

  /// The models for guests of `baseline`, best first.
  ///
  /// - Parameters:
  ///   - baseline: the baseline.
  ///   - versioned: whether QEMU's versioned names are ranked, or libvirt's that every libvirt knows.
  /// - Returns: the ranking; empty when no model is known for the vendor.
  public func ranking(of baseline: Baseline, versioned: Bool) -> [ModelFit] {
    let vocabulary: Vocabulary = versioned ? .qemu : .libvirt
    return ranking(
      for: guest(of: baseline, in: vocabulary), of: baseline,
      in: versioned ? library.qemu : library.guests, vocabulary, versioned: versioned)
  }

  /// On which hosts of `pool` each model starts as it is, the most usable first.
  ///
  /// - Parameters:
  ///   - pool: the hosts.
  ///   - versioned: whether QEMU's versioned names are asked about, or libvirt's that every libvirt knows.
  /// - Returns: every model of the pool's vendor, or of none.
  /// - Throws: as `ModelUse.all(of:in:guest:)`.
  public func uses(in pool: Pool, versioned: Bool) throws(PoolError) -> [ModelUse] {
    let models = (versioned ? library.qemu : library.guests).models.filter {
      $0.isVersioned == versioned
    }
    return try ModelUse.all(of: models, in: pool) {
      guest(of: $0, in: versioned ? .qemu : .libvirt)
    }
  }

  /// The models of `table` for guests that are given `guest`, best first.
  func ranking(
    for guest: GuestFeatures, of baseline: Baseline, in table: ModelTable,
    _ vocabulary: Vocabulary, versioned: Bool
  ) -> [ModelFit] {
    // A model of libvirt's that its QEMU lacks starts nowhere.
    ModelFit.ranking(
      for: guest, of: baseline, in: table, expressible: expressible(in: vocabulary)
    ) { model in
      model.isVersioned == versioned
        && (vocabulary == .qemu || library.qemu[model.name] != nil)
    }
  }
}

extension PlatformTarget {
  /// What a form says of the software that it is for, a sentence each.
  ///
  /// - Parameters:
  ///   - product: whose models the form names.
  ///   - fit: how a target's best model fits.
  /// - Returns: the sentences; nothing of newer software where the user chose.
  func notes(
    on product: SoftwareRelease.Product, best fit: (PlatformTarget) -> ModelFit?
  ) -> [FormNote] {
    guard isAssumed else { return ["For \(title)."] }
    return [
      "For \(title) (option target names other software).",
      ("These are the oldest that poolcpu writes for (tables of \(SoftwareRelease.day))."
        as FormNote)
        .detail,
    ] + nearer(on: product, fit)
  }

  /// That a newer release has a nearer model.
  private func nearer(
    on product: SoftwareRelease.Product, _ fit: (PlatformTarget) -> ModelFit?
  ) -> [FormNote] {
    guard let best = fit(.newest) else { return [] }
    if let ours = fit(self), ours.model.name == best.model.name || ours.distance <= best.distance {
      return []
    }
    let release = DebianRelease.allCases.first { release in
      fit(PlatformTarget(release))?.model.name == best.model.name
    }
    guard let release, let software = SoftwareRelease.of(product, in: release) else { return [] }
    return [
      "\(software.title) has \(best.model.name), which is nearer (target \(software.name))."
    ]
  }
}
