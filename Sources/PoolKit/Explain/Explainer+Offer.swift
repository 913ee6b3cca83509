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
    guard offer.platform == .kvm else {
      // What Xen gives on request only is no host's own choice.
      let isDefault = bit.definition?.xenPolicy.isDefault ?? false
      return offer.source == .xen && isDefault
        ? Explanation(.unknown, .platform(.notInPolicy)) : nil
    }
    guard offer.source == .kvm else {
      return bit.definition?.kvm == .withPEBS
        ? Explanation(.generation, .platform(.newerServersOnly)) : nil
    }
    return kernelSwitch(bit) ?? parameter(bit) ?? withoutCounters(bit) ?? notNested(bit)
      ?? tooOldKernel(bit)
      ?? Explanation(.kernel, .platform(.notGiven(kernels: hostClass.facts.kernels.items)))
  }

  /// That guests may have no guests of their own, where what KVM gives has neither SVM nor VMX.
  func notNested(_ bit: FeatureBit) -> Explanation? {
    let given = view.kvm?.shown ?? view.words
    guard Catalogue.nested.contains(bit), given.isDisjoint(with: [.svm, .vmx]) else { return nil }
    return Explanation(.nested, .platform(.notNested))
  }

  /// The part of the kernel's command line that clears the flag that KVM goes by.
  private func kernelSwitch(_ bit: FeatureBit) -> Explanation? {
    hostClass.facts.commandLine.items.first { KernelSwitch.clears(bit, $0, inCPUID: false) }
      .map { Explanation(.kernel, .commandLine($0)) }
  }

  /// That KVM began to give `bit` with a newer kernel than the class has.
  ///
  /// Distributions bring features to older kernels as well, so an answer of KVM's is what decides; a kernel that
  /// should give it is not called too old.
  func tooOldKernel(_ bit: FeatureBit) -> Explanation? {
    guard let introduction = KVMIntroduction(of: bit) else { return nil }
    let releases = hostClass.facts.kernels.items
    if !releases.isEmpty && !isOlder(introduction) { return nil }
    return Explanation(
      .kernel, .platform(.olderKernel(introduction, kernels: releases)),
      cure: .linux(introduction.since))
  }

  /// Whether some kernel of the class is known not to give the feature.
  func isOlder(_ introduction: KVMIntroduction) -> Bool {
    hostClass.facts.kernels.items.contains(where: introduction.isBeyond)
  }

  /// What the text of a platform does not give a guest although CPUs of the kind have it: what newer software
  /// has brought.
  func tooOldPlatform(_ bit: FeatureBit, _ isKnown: Bool) -> Explanation? {
    guard isKnown || family.processor?.microarchitecture.canHave(bit) ?? false else { return nil }
    if GuestCounters.features.contains(bit) {
      return Explanation(
        .counters, .platform(.textWithoutCounters(since: KVMIntroduction(of: bit))))
    }
    let possession: Evidence.Possession = isKnown ? .certain : .possible
    if let introduction = KVMIntroduction(of: bit) {
      return Explanation(
        .kernel, .platform(.notInText(possession, since: .kvm(introduction))),
        cure: .linux(introduction.since))
    }
    return QEMUProperty.introduction(of: bit).map {
      Explanation(.qemu, .platform(.notInText(possession, since: .qemu($0))), cure: .qemu($0))
    }
  }
}
