internal import CPUIDKit

extension Explainer {
  /// That KVM's parameter on the kernel's command line takes performance counters from guests.
  func parameter(_ bit: FeatureBit) -> Explanation? {
    guard GuestCounters.features.contains(bit) else { return nil }
    return part.facts.commandLine.items.first { Explainer.switchesOff.contains($0) }
      .map { Explanation(.counters, "the kernel's command line says \($0)") }
  }

  /// How `enable_pmu` is switched off; the kernel takes each for no.
  private static let switchesOff = Set(
    ["0", "n", "N", "off"].map { "kvm.enable_pmu=\($0)" })

  /// That KVM answered with none of the features of performance counters, on a kernel that knows this one.
  func withoutCounters(_ bit: FeatureBit) -> Explanation? {
    guard GuestCounters.features.contains(bit), let answer = view.kvm,
      answer.shown.isDisjoint(with: GuestCounters.features),
      !(KVMIntroduction(of: bit).map(isOlder) ?? false)
    else { return nil }
    return Explanation(
      .counters,
      "KVM there gives guests no performance counters"
        + (view.isGuest
          ? "; the host is itself a guest" : " (its parameter enable_pmu, or another user of them)")
    )
  }

  /// That the record was made inside a guest that has no performance counters.
  func guestWithoutCounters(_ bit: FeatureBit) -> Explanation? {
    guard view.isGuest, GuestCounters.features.contains(bit),
      view.words.isDisjoint(with: GuestCounters.features),
      family.processor?.microarchitecture.canHave(bit) ?? false,
      view.vendor.isAMDLike || view.limits["perfmonVersion"] == 0
    else { return nil }
    return Explanation(
      .counters, "the record was made inside a guest, which has no performance counters")
  }
}
