internal import CPUIDKit
internal import PoolKit

/// What guests of a pool must not see although some host shows it: for forms that only take away.
struct HiddenFeatures {
  /// The features to take away, each with a name or a place in the form.
  let features: FeatureSet
  /// The features that the form cannot take away, in order of bits.
  let unreachable: [FeatureBit]
  /// The features that the baseline shows and some host does not, because they ask guests for care.
  let added: [FeatureBit]

  /// What a form takes away that can state the bits of `expressible`.
  ///
  /// Presentation is the platform's own choice, and what no hypervisor gives need not be taken.
  ///
  /// - Parameters:
  ///   - baseline: the baseline.
  ///   - platform: whose guests the form is for; `nil` where it takes from the hardware.
  ///   - expressible: the bits that it can state.
  init(of baseline: Baseline, on platform: Platform? = nil, expressible: FeatureSet) {
    let vendor = baseline.pool.vendor
    let classes = baseline.pool.classes
    let unwanted: FeatureSet
    if let platform {
      let shown = classes.reduce(into: FeatureSet()) {
        $0.formUnion(Offer(of: $1, on: platform).features)
      }
      let unlike = shown.subtracting(GuestFeatures.given(of: baseline, on: platform))
      // By table all hosts with a feature give it; a policy of a host's own may not.
      let isByTable = classes.allSatisfy { $0.view.xen == nil }
      unwanted = isByTable ? unlike.subtracting(baseline.words) : unlike
    } else {
      let shown = classes.reduce(into: FeatureSet()) { $0.formUnion($1.view.wordsOfAnyCPU) }
      let never = KVMPolicy.hostOnly.subtracting(RuleTable.unmigratable)
      unwanted = shown.subtracting(baseline.words)
        .subtracting(PlatformPolicy.of(vendor).emulated(on: .kvm))
        .subtracting(never)
    }
    added = baseline.added.map(\.bit)
    let told = unwanted.subtracting(RuleTable.leftToPlatform(vendor))
    features = FeatureSet(told.bits.filter { $0.definition != nil && expressible.contains($0) })
    unreachable = told.subtracting(features).bits
  }

  /// What the form could not say, a sentence each.
  var notes: [FormNote] {
    var notes = unreachableNotes
    if !added.isEmpty {
      notes.append(
        """
        The form only takes away, so that hosts without these do not show them, although they tell \
        guests to apply a mitigation: \(list: added.map(\.shortName))
        """)
    }
    return notes
  }

  /// What the form could not take away, for a form that can also set bits.
  var unreachableNotes: [FormNote] {
    unreachable.isEmpty
      ? [] : ["Not taken away, the form cannot name them: \(list: unreachable.map(\.shortName))"]
  }
}
