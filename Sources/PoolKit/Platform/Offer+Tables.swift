internal import CPUIDKit

/// Offers that are worked out from what a CPU shows, by the catalogue's columns.
extension Offer {
  init(
    byKVMTable view: HostProfile, _ vendor: CPUVendor, _ policy: KVMPolicy, _ hidden: FeatureSet
  ) {
    var asHost = policy.asHost
    if ProcessorFact.virtualisesPEBS(vendor, view.signature) {
      asHost.formUnion(policy.withPEBS)
    }
    var given = view.words.intersection(asHost).union(policy.emulated)
    var unknown = view.profile.unknown.intersection(asHost)
    for row in policy.translated {
      if view.words.isSuperset(of: row.from) { given.insert(row.bit) }
      if view.mayShow(row.from, on: vendor) { unknown.insert(row.bit) }
    }
    for row in policy.formerlyTranslated where view.words.isSuperset(of: row.from) {
      unknown.insert(row.bit)
    }
    if view.perspective != .kernel, ProcessorFact.mayHideXSAVES(vendor, view.signature),
      view.words.contains(.xsaves)
    {
      given.remove(.xsaves)
      unknown.insert(.xsaves)
    }
    for row in policy.synthesized where row.behaviour.mayHold(on: vendor, view.signature) {
      unknown.insert(row.bit)
    }
    // Older kernels do not make these up: a guest may come with them, but is not taken to have them.
    let madeUp = policy.synthesized.filter {
      $0.behaviour.holds(for: $0.bit, on: vendor, view.signature, showing: view.words)
    }
    self.init(
      .kvm, from: view.perspective == .kernel ? .kernel : .table,
      features: given.subtracting(hidden),
      accepted: given.union(FeatureSet(madeUp.map(\.bit))).union(policy.emulatedSomewhere),
      unknown: unknown)
  }

  init(
    byXenTable view: HostProfile, _ vendor: CPUVendor, _ policy: XenPolicySets,
    _ hidden: FeatureSet
  ) {
    var synthesized = FeatureSet()
    for row in policy.synthesized
    where row.behaviour.holds(for: row.bit, on: vendor, view.signature, showing: view.words) {
      synthesized.insert(row.bit)
    }
    let features = view.words.intersection(policy.defaults).union(policy.emulated)
    var accepted = view.words.intersection(policy.max).union(policy.everywhere)
      .union(policy.emulated).union(synthesized)
    var unknown = view.profile.unknown.intersection(policy.max)
    for row in policy.paired {
      if view.words.contains(row.with) { accepted.insert(row.bit) }
      if view.mayShow([row.with], on: vendor) { unknown.insert(row.bit) }
    }
    self.init(
      .xen, from: view.perspective == .kernel ? .kernel : .table,
      features: features.subtracting(hidden), accepted: accepted, unknown: unknown)
  }
}

extension HostProfile {
  /// Whether nobody can tell that one of `bits` is not there, and all others are.
  fileprivate func mayShow(_ bits: FeatureSet, on vendor: CPUVendor) -> Bool {
    let open = bits.subtracting(words)
    return !open.isEmpty && open.isSubset(of: profile.unknown.subtracting(.foreign(to: vendor)))
  }
}
