internal import PoolKit

/// What guests of a pool must not see although some host shows it: for forms that only take away.
struct HiddenFeatures {
  /// The features to take away, each with a name or a place in the form.
  let features: FeatureSet
  /// The features that the form cannot take away, in order of bits.
  let unreachable: [FeatureBit]
  /// The features that the baseline shows and some host does not, because they ask guests for care.
  let added: [FeatureBit]

  /// What a form takes away that can state the bits of `sayable`.
  ///
  /// Presentation is the platform's own choice, and what no hypervisor gives need not be taken.
  init(of baseline: Baseline, sayable: FeatureSet) {
    let shown = baseline.pool.classes.reduce(into: FeatureSet()) {
      $0.formUnion($1.view.wordsOfAnyCPU)
    }
    let guest = GuestFeatures(
      of: shown.subtracting(baseline.words).subtracting(GuestFeatures.emulated),
      vendor: baseline.pool.vendor, sayable: sayable)
    var features = guest.features
    var unreachable: [FeatureBit] = guest.omitted(.nameless) + guest.omitted(.unnamed)
    for bit in guest.omitted(.unmigratable) {
      if sayable.contains(bit) { features.insert(bit) } else { unreachable.append(bit) }
    }
    self.features = features
    self.unreachable = unreachable.sorted()
    added = baseline.added.map(\.bit)
  }

  /// What the form could not say, a sentence each.
  var notes: [String] {
    var notes = unreachableNotes
    if !added.isEmpty {
      notes.append(
        "The form only takes away, so that hosts without these do not show them, although they ask "
          + "guests for care: \(names(added))")
    }
    return notes
  }

  /// What the form could not take away, for a form that can also set bits.
  var unreachableNotes: [String] {
    unreachable.isEmpty
      ? [] : ["Not taken away, the form cannot name them: \(names(unreachable))"]
  }

  private func names(_ bits: [FeatureBit]) -> String {
    bits.map { $0.name ?? $0.description }.joined(separator: ", ")
  }
}
