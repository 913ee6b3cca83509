internal import CPUIDKit

extension Explainer {
  func divergence(_ found: CPUDivergence) -> Explanation {
    Explanation(
      view.isHybrid ? .generation : .unknown,
      .divergence(
        shownBy: found.shownBy, hiddenBy: found.hiddenBy, isHybrid: view.isHybrid))
  }

  func commandLine(_ bit: FeatureBit) -> Explanation? {
    let found = hostClass.facts.commandLine.items.first {
      KernelSwitch.clears(bit, $0, inCPUID: !view.isAsTheKernelShows)
    }
    return found.map { Explanation(.kernel, .commandLine($0)) }
  }

  /// Whether the present value of an override or mask MSR hides the bit.
  ///
  /// An override of a bit that the silicon never had is zero from reset, so the family must be known
  /// to have it; firmware and kernels that are known to hide the bit do it there as well.
  func overridden(
    _ bit: FeatureBit, _ isKnown: Bool, _ row: SwitchableFeature?
  ) -> Explanation? {
    let leavesRoom: [Cause] = [.unknown, .microcode, .withdrawn]
    guard isKnown, row.map({ leavesRoom.contains($0.how.cause) }) ?? true else { return nil }
    for (register, value, isShown) in registers(over: bit) where !isShown {
      return Explanation(.overridden, .register(register, value))
    }
    return nil
  }

  /// The MSRs that were read and reach `bit`, with their value and whether it shows the bit.
  private func registers(over bit: FeatureBit) -> [(CPUIDMSR, MSRValue, Bool)] {
    let word = CPUIDMSR.Half.word(Catalogue.words[bit.word].name)
    return CPUIDMSR.all.compactMap { register in
      guard let value = view.present[register.address] else { return nil }
      for (half, bits) in [(register.high, value.high), (register.low, value.low)]
      where half == word { return (register, value, bits.contains(.bit(bit.position))) }
      return nil
    }
  }

  /// A host's record may say itself that CPUID is overridden; the MSRs of its kind reach some words.
  ///
  /// An MSR that shows the bit does not hide it.
  func noted(_ bit: FeatureBit, _ isKnown: Bool) -> Explanation? {
    let word = Catalogue.words[bit.word].name
    let reach = family.processor?.registers.flatMap(\.register.words) ?? []
    guard isKnown, reach.contains(word), !registers(over: bit).contains(where: \.2),
      let group = hostClass.overridden.first
    else { return nil }
    return Explanation(.overridden, .overridden(group.signs, host: group.hosts[0]))
  }

  /// What kernel or KVM does not pass on although the CPU has it.
  func kernel(_ isKnown: Bool) -> Explanation? {
    guard isKnown else { return nil }
    if view.perspective.xenPolicy != nil { return Explanation(.unknown, .platform(.notInPolicy)) }
    guard view.isAsTheKernelShows else { return nil }
    return Explanation(.kernel, .heldBack(kernel: hostClass.facts.kernels.items.first))
  }

  /// That CPUs sold under the name of the class's have the feature fused off.
  func fused(_ bit: FeatureBit) -> Explanation? {
    guard let kind = family.processor,
      let product = FusedProduct.without(bit, hostClass.brand, view.signature)
    else { return nil }
    let design = kind.kind.codeName ?? kind.microarchitecture.rawValue
    return Explanation(.product, .lack(.product(product, design: design)))
  }

  /// No CPU shows the bit: hypervisors make it up, KVM from other bits where the catalogue says so.
  func madeUp(_ bit: FeatureBit) -> Explanation {
    guard case .translated(let others, _)? = bit.definition?.kvm.on(view.vendor),
      let needed = others.first(where: { !view.words.contains($0) })
    else { return Explanation(.platform, .platform(.madeUp)) }
    return Explanation(
      .platform, .platform(.madeUpFrom(needed, explanation(of: needed).evidence)))
  }

  func hypervisor(_ isKnown: Bool) -> Explanation? {
    guard view.isGuest else { return nil }
    return Explanation(
      .hypervisor, .insideGuest(of: hostClass.facts.hypervisors.items.first, isKnown: isKnown))
  }

  /// What the feature cannot do without, or exists for, is missing as well, for a known reason.
  func parent(of bit: FeatureBit) -> Explanation? {
    let users = XSAVEState.users(of: bit)
    return parent(among: Catalogue.parents(of: bit), .requires)
      ?? parent(among: users, .announcesState)
  }

  private func parent(among bits: [FeatureBit], _ relation: Evidence.Relation) -> Explanation? {
    for other in bits
    where !view.words.contains(other) && others.contains(where: { $0.view.words.contains(other) }) {
      let inner = explanation(of: other)
      if inner.cause == .unknown { continue }
      return Explanation(inner.cause, .missing(relation, other, inner.evidence))
    }
    return nil
  }
}
