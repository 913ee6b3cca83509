public import PoolKit

/// What the platform that a form is for knows: which models and which features.
public struct PlatformTarget: Sendable {
  /// The models to choose from.
  public let models: ModelTable
  /// The names of models that the platform knows; `nil` when nobody asked it.
  public let modelNames: Set<String>?
  /// The names of features that it knows, as `Vocabulary.key(_:)` spells them; `nil` when nobody
  /// asked it.
  public let featureKeys: Set<String>?

  /// A target.
  public init(
    models: ModelTable = .builtIn, modelNames: Set<String>? = nil, featureKeys: Set<String>? = nil
  ) {
    self.models = models
    self.modelNames = modelNames
    self.featureKeys = featureKeys
  }

  /// A libvirt with `map`.
  public init(_ map: LibvirtMap) {
    self.init(
      models: map.models, modelNames: Set(map.models.models.map(\.name)),
      featureKeys: Set(map.features.map { Vocabulary.key($0.name) }))
  }

  /// A platform of which nothing is known but poolcpu's own tables.
  public static let any = PlatformTarget()

  /// What of a baseline goes out to the platform in `vocabulary`.
  func guest(of baseline: Baseline, in vocabulary: Vocabulary) -> GuestFeatures {
    GuestFeatures(of: baseline, sayable: sayable(in: vocabulary))
  }

  /// The bits for which the platform has names.
  func sayable(in vocabulary: Vocabulary) -> FeatureSet {
    guard let featureKeys else { return vocabulary.bits }
    var known = FeatureSet()
    for bit in vocabulary.bits.bits {
      if let name = vocabulary.name(of: bit), featureKeys.contains(Vocabulary.key(name)) {
        known.insert(bit)
      }
    }
    return known
  }

  /// The models for guests of `baseline`, nearest first.
  ///
  /// - Parameters:
  ///   - baseline: the baseline.
  ///   - versioned: whether QEMU's versioned names are ranked, or those that every libvirt knows.
  /// - Returns: the ranking; empty when no model is known for the vendor.
  public func ranking(of baseline: Baseline, versioned: Bool) -> [ModelFit] {
    let vocabulary: Vocabulary = versioned ? .qemu : .libvirt
    return ranking(
      for: guest(of: baseline, in: vocabulary), of: baseline, versioned: versioned)
  }

  /// The nearest models first; versioned ones, or those that every version of the platform knows.
  func ranking(
    for guest: GuestFeatures, of baseline: Baseline, versioned: Bool
  ) -> [ModelFit] {
    ModelFit.ranking(for: guest, of: baseline, in: models) { model in
      model.isVersioned == versioned && modelNames?.contains(model.name) ?? true
    }
  }
}
