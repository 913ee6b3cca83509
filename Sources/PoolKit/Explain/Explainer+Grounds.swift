internal import CPUIDKit

extension Explainer {
  func divergence(_ found: CPUDivergence) -> Explanation {
    Explanation(
      view.isHybrid ? .generation : .unknown,
      "only \(found.shownBy.phrase) of the machine \(found.shownBy.isOne ? "shows" : "show") it, "
        + "\(found.hiddenBy.phrase) \(found.hiddenBy.isOne ? "does" : "do") not"
        + (view.isHybrid ? "; its cores are of different kinds" : ""))
  }

  func commandLine(_ bit: FeatureBit) -> Explanation? {
    let found = part.facts.commandLine.items.first {
      KernelSwitch.clears(bit, $0, inCPUID: !view.isAsTheKernelShows)
    }
    return found.map { Explanation(.kernel, "the kernel's command line says \($0)") }
  }

  /// Whether the present value of an override or mask MSR hides the bit.
  ///
  /// An override of a bit that the silicon never had is zero from reset, so the family must be known
  /// to have it; firmware and kernels that are known to hide the bit do it there as well.
  func overridden(
    _ bit: FeatureBit, _ isKnown: Bool, _ row: SwitchableFeature?
  ) -> Explanation? {
    guard isKnown, row == nil || row?.how.cause == .unknown || row?.how.cause == .microcode else {
      return nil
    }
    for (register, value, isShown) in registers(over: bit) where !isShown {
      return Explanation(
        .overridden, "MSR \(register.address) (\(register.name)) holds \(value), which hides it")
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
      let (host, ground) = part.overridden.min(by: { $0.key < $1.key })
    else { return nil }
    return Explanation(.overridden, "\(host) seems to be overridden already: \(ground)")
  }

  /// What kernel or KVM does not pass on although the CPU has it.
  func kernel(_ isKnown: Bool) -> Explanation? {
    guard isKnown, view.isAsTheKernelShows else { return nil }
    let release = part.facts.kernels.items.first.map { " \($0)" } ?? ""
    return Explanation(
      .kernel, "CPUs of this kind have it, and the kernel\(release) does not pass it on")
  }

  /// That CPUs sold under the name of the class's have the feature fused off.
  func fused(_ bit: FeatureBit) -> Explanation? {
    guard let kind = family.processor,
      let product = FusedProduct.without(bit, part.brand, view.signature)
    else { return nil }
    let design = kind.kind.codeName ?? kind.microarchitecture.rawValue
    return Explanation(.product, "\(product.title) CPUs of \(design) are sold without it")
  }

  /// No CPU shows the bit: hypervisors make it up, KVM from other bits where the catalogue says so.
  func madeUp(_ bit: FeatureBit) -> Explanation {
    let text = "no CPU shows it, hypervisors make it up for guests"
    guard case .translated(let others)? = bit.definition?.kvm.on(view.vendor),
      let needed = others.first(where: { !view.words.contains($0) })
    else { return Explanation(.platform, text) }
    return Explanation(
      .platform,
      "\(text), and KVM does so for certain where the CPU has \(needed.name ?? "unnamed"), which is missing: "
        + explanation(of: needed).ground)
  }

  func hypervisor(_ isKnown: Bool) -> Explanation? {
    guard view.isGuest else { return nil }
    let signature = part.facts.hypervisors.items.first.map { " of \($0)" } ?? ""
    return Explanation(
      .hypervisor,
      "the record was made inside a guest\(signature), "
        + (isKnown
          ? "and CPUs of this kind have it"
          : "and nothing says whether the CPU beneath has it"))
  }

  /// What the feature cannot do without, or exists for, is missing as well, for a known reason.
  func parent(of bit: FeatureBit) -> Explanation? {
    let users = XSAVEState.users(of: bit)
    return parent(among: Catalogue.parents(of: bit), "it requires")
      ?? parent(among: users, "it announces the state of")
  }

  private func parent(among bits: [FeatureBit], _ relation: String) -> Explanation? {
    for other in bits
    where !view.words.contains(other) && others.contains(where: { $0.view.words.contains(other) }) {
      let inner = explanation(of: other)
      if inner.cause == .unknown { continue }
      return Explanation(
        inner.cause, "\(relation) \(other.name ?? "unnamed"), which is missing: \(inner.ground)")
    }
    return nil
  }
}
