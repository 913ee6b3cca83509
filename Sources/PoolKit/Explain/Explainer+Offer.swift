internal import CPUIDKit

extension Explainer {
  /// Why guests on the class are not given `bit`.
  ///
  /// - Parameters:
  ///   - bit: a bit that `offer` lacks.
  ///   - offer: what a platform gives guests on the class.
  /// - Returns: what keeps it from guests where the CPU has it; else why the CPU lacks it.
  func explanation(of bit: FeatureBit, in offer: Offer) -> Explanation {
    if view.words.contains(bit), let found = withheld(bit, offer) { return found }
    return explanation(of: bit, on: offer.platform)
  }

  /// Why a platform keeps to itself what the CPU shows.
  func withheld(_ bit: FeatureBit, _ offer: Offer) -> Explanation? {
    guard offer.platform == .kvm else { return nil }
    guard offer.source == .kvm else {
      return bit.definition?.kvm == .withPEBS
        ? Explanation(.generation, "KVM gives it on Ice Lake servers and newer ones only") : nil
    }
    return kernelSwitch(bit) ?? parameter(bit) ?? withoutCounters(bit) ?? tooOldKernel(bit)
      ?? Explanation(
        .kernel, "the CPU has it, and KVM there does not give it\(on(" on kernel "))")
  }

  /// The part of the kernel's command line that clears the flag that KVM goes by.
  private func kernelSwitch(_ bit: FeatureBit) -> Explanation? {
    part.facts.commandLine.items.first { KernelSwitch.clears(bit, $0, inCPUID: false) }
      .map { Explanation(.kernel, "the kernel's command line says \($0)") }
  }

  /// That KVM began to give `bit` with a newer kernel than the class has.
  ///
  /// Distributions bring features to older kernels as well, so an answer of KVM's is what decides; a kernel that
  /// should give it is not called too old.
  func tooOldKernel(_ bit: FeatureBit) -> Explanation? {
    guard let introduction = KVMIntroduction(of: bit) else { return nil }
    let releases = part.facts.kernels.items
    if !releases.isEmpty && !isOlder(introduction) { return nil }
    return Explanation(
      .kernel, "\(introduction)\(on("; its kernel is "))", cure: .linux(introduction.since))
  }

  /// Whether some kernel of the class is known not to give the feature.
  func isOlder(_ introduction: KVMIntroduction) -> Bool {
    part.facts.kernels.items.contains(where: introduction.isBeyond)
  }

  /// What the text of a platform does not give a guest although CPUs of the kind have it: what newer software
  /// has brought.
  func tooOldPlatform(_ bit: FeatureBit, _ isKnown: Bool) -> Explanation? {
    guard isKnown || family.processor?.microarchitecture.canHave(bit) ?? false else { return nil }
    if GuestCounters.features.contains(bit) {
      let since = KVMIntroduction(of: bit).map { ", from KVM of Linux \($0.since) on" } ?? ""
      return Explanation(
        .counters,
        "the text that describes it does not give it to a guest, and guests have it with "
          + "performance counters only (KVM's enable_pmu, QEMU's pmu=on)\(since)")
    }
    let text =
      "the text that describes it does not give it to a guest; CPUs of this kind "
      + (isKnown ? "have it" : "can have it")
    if let introduction = KVMIntroduction(of: bit) {
      return Explanation(.kernel, "\(text), and \(introduction)", cure: .linux(introduction.since))
    }
    return QEMUProperty.introduction(of: bit).map {
      Explanation(.qemu, "\(text), and QEMU knows it from \($0.series) on", cure: .qemu($0))
    }
  }

  /// The kernel of the class after `words`; nothing where its records do not say.
  private func on(_ words: String) -> String {
    part.facts.kernels.items.isEmpty
      ? "" : words + part.facts.kernels.items.joined(separator: ", ")
  }
}
