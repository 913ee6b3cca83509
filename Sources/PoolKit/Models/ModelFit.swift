/// How far a model is from a baseline.
public struct ModelFit: Hashable, Sendable {
  /// The model.
  public let model: CPUModel
  /// What the baseline gives to guests beyond the model, to be switched on.
  public let added: FeatureSet
  /// What the model has and guests of the pool must not, to be switched off.
  public let removed: FeatureSet

  /// How `model` is made to give a guest just `guest`.
  ///
  /// - Parameters:
  ///   - model: the model.
  ///   - guest: what goes out to guests.
  ///   - words: everything that the baseline shows.
  public init(_ model: CPUModel, for guest: GuestFeatures, words: FeatureSet) {
    self.model = model
    added = guest.features.subtracting(model.features)
    var kept = words.subtracting(GuestFeatures.hostOnly)
    for bit in guest.omitted(.absentSomewhere) { kept.remove(bit) }
    removed = model.features.subtracting(GuestFeatures.presentation)
      .subtracting(GuestFeatures.emulated).subtracting(kept)
  }

  /// How many features must be switched.
  public var distance: Int { added.count + removed.count }

  /// Whether every feature of the model is one that guests of the pool get.
  public var isBelow: Bool { removed.isEmpty }

  /// The models of `table` that guests with `vendor` can have, fewest differences first.
  ///
  /// Models of another vendor are left out. Of models as near as each other one that needs nothing
  /// switched off comes first, then the later one of the table, which is the newer CPU.
  ///
  /// - Parameters:
  ///   - guest: what goes out to guests.
  ///   - baseline: the baseline.
  ///   - table: the models that the platform knows.
  ///   - isCandidate: which of them count.
  /// - Returns: the ranking; empty when there is no model.
  public static func ranking(
    for guest: GuestFeatures, of baseline: Baseline, in table: ModelTable,
    where isCandidate: (CPUModel) -> Bool
  ) -> [ModelFit] {
    let candidates = table.models.filter { model in
      isCandidate(model) && !(model.vendor ?? .unstated).excludes(baseline.pool.vendor)
    }
    let fits = candidates.map { ModelFit($0, for: guest, words: baseline.words) }
    return fits.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      return (a.distance, a.removed.count, -left.offset) < (
        b.distance, b.removed.count, -right.offset
      )
    }.map(\.element)
  }
}
