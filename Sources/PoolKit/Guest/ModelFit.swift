public import CPUIDKit

/// How far a model is from what guests of a pool are given.
public struct ModelFit: Hashable, Sendable {
  /// The model.
  public let model: NamedModel
  /// What guests are given beyond the model, to be switched on.
  public let added: FeatureSet
  /// What the model has, or libvirt wants of the host for it, and guests of the pool cannot have: to be
  /// switched off.
  public let removed: FeatureSet
  /// What a host must have before it runs the model as it is, and some host lacks.
  public let missing: FeatureSet

  /// Whether every host runs the model as it is.
  public var isBelow: Bool { missing.isEmpty }

  /// How `model` is made to give a guest just `guest`.
  public init(_ model: NamedModel, for guest: GuestFeatures) {
    self.model = model
    added = guest.features.subtracting(model.features)
    removed = model.required.subtracting(guest.allowed)
    // libvirt looks for what only its own list has in the hardware too.
    missing = model.features.subtracting(guest.allowed)
      .union(model.asked.subtracting(guest.allowed.union(guest.hardware)))
  }

  /// How many features must be switched.
  public var distance: Int { added.count + removed.count }

  /// The models of `table` that start on every host of a pool, best first.
  ///
  /// A model of a newer CPU than the pool's oldest comes last. Of the others the one with the fewest
  /// differences comes first, a feature to be switched off as bad as four to be switched on; then one of the
  /// oldest CPU itself before older ones of its line before others, then the one with the fewest features off,
  /// then the later one of the table. Models of another vendor are left out, and those of which something must
  /// be switched off that has no name.
  ///
  /// - Parameters:
  ///   - guest: what goes out to guests.
  ///   - baseline: the baseline.
  ///   - table: the models that the platform knows.
  ///   - expressible: the features that it can switch.
  ///   - isCandidate: which of the models count.
  /// - Returns: the ranking; empty when there is no model.
  public static func ranking(
    for guest: GuestFeatures, of baseline: Baseline, in table: ModelTable, expressible: FeatureSet,
    where isCandidate: (NamedModel) -> Bool
  ) -> [ModelFit] {
    let oldest = oldestGeneration(in: baseline.pool)
    let candidates = table.models.filter { model in
      isCandidate(model) && !(model.vendor ?? .unstated).excludes(baseline.pool.vendor)
    }
    let fits = candidates.map { ModelFit($0, for: guest) }
      .filter { $0.removed.isSubset(of: expressible) || $0.isBelow }
    return fits.enumerated().map { (key: Key($1, $0, oldest), fit: $1) }
      .sorted { $0.key < $1.key }.map(\.fit)
  }

  /// The generation of the pool's oldest CPU; `nil` where no model is of any of them.
  private static func oldestGeneration(in pool: Pool) -> ModelGeneration? {
    let known = ModelLibrary.newest.lists.models.compactMap { model in
      ModelGeneration.of(model.name).map { (model.signatures, $0) }
    }
    return pool.classes.compactMap { hostClass -> ModelGeneration? in
      guard let signature = hostClass.view.signature else { return nil }
      return known.first { $0.0.contains { $0.contains(signature) } }?.1
    }.min { $0.year < $1.year }
  }

  /// What models are ordered by.
  private struct Key: Comparable {
    private let parts: [Int]

    init(_ fit: ModelFit, _ place: Int, _ oldest: ModelGeneration?) {
      let generation = ModelGeneration.of(fit.model.name)
      var isNewer = false
      var distance = 2
      if let oldest, let generation {
        isNewer = generation.year > oldest.year
        if generation == oldest {
          distance = 0
        } else if generation.line == oldest.line {
          distance = 1
        }
      }
      parts = [
        isNewer ? 1 : 0, 4 * fit.removed.count + fit.added.count, distance, fit.removed.count,
        -place,
      ]
    }

    static func < (left: Key, right: Key) -> Bool {
      left.parts.lexicographicallyPrecedes(right.parts)
    }
  }
}

extension ModelTable {
  /// The models whose guests may be on any of the hosts, those with most features first.
  ///
  /// - Parameters:
  ///   - classes: the hosts.
  ///   - platform: who gives guests their CPU; only KVM's guests have named models.
  /// - Returns: models that no version is part of whose name; empty for hosts of several vendors.
  public func starting(on classes: [HostClass], of platform: Platform) -> [NamedModel] {
    guard platform == .kvm, let vendor = classes.first?.view.vendor,
      classes.allSatisfy({ $0.view.vendor == vendor })
    else { return [] }
    let offers = classes.map { Offer(of: $0, on: platform, nested: true) }
    guard let first = offers.first else { return [] }
    let offer = offers.dropFirst().reduce(first) { $0.intersection($1) }
    let given = offer.features.union(RuleTable.presentation)
    let found = models.filter { model in
      !model.isVersioned && !(model.vendor ?? .unstated).excludes(vendor)
        && model.features.isSubset(of: given)
    }
    return found.enumerated().sorted {
      (-$0.element.features.count, -$0.offset) < (-$1.element.features.count, -$1.offset)
    }.map(\.element)
  }
}
