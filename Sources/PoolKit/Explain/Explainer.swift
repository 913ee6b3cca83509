internal import CPUIDKit

/// Says why one class of hosts lacks features; what holds for all bits is worked out once.
struct Explainer {
  let part: HostClass
  let view: HostProfile
  let family: FamilyKnowledge
  /// Classes whose CPUs have the same signature.
  private let twins: [HostClass]
  let others: [HostClass]

  /// What is known of `part`, beside `others`.
  init(_ part: HostClass, comparedWith others: [HostClass]) {
    self.part = part
    self.others = others
    view = part.view
    family = FamilyKnowledge(part.view)
    twins = others.filter {
      $0.view.vendor == part.view.vendor && $0.view.signature == part.view.signature
    }
  }

  /// Why the class lacks `bit`.
  ///
  /// First what leaves no doubt, then what the family never has, then what is known to take away
  /// what it has, from the most particular to the most general.
  ///
  /// - Parameters:
  ///   - bit: a bit that the class lacks.
  ///   - platform: whose text it is, where the class comes from one.
  /// - Returns: the likeliest cause, and its ground.
  func explanation(of bit: FeatureBit, on platform: Platform = .kvm) -> Explanation {
    let word = Catalogue.words[bit.word]
    if view.unread.contains(word.name) {
      return Explanation(.unread, "the record lacks the word \(word.name)")
    }
    if view.perspective == .guest { return inText(bit, on: platform) }
    if let gate = word.presentIf, !view.words.contains(gate) {
      let inner = explanation(of: gate)
      return Explanation(
        inner.cause,
        "\(gate.name ?? "unnamed"), which announces its MSR, is missing: \(inner.ground)")
    }
    if let found = view.divergences.first(where: { $0.bit == bit }) { return divergence(found) }
    let twin = twins.first { $0.view.words.contains(bit) }
    let evidence = twin == nil ? family.evidence(of: bit) : .has
    if case .lacks(let ground) = evidence { return Explanation(.generation, ground) }
    if let found = fused(bit) { return found }
    if SoftwareBit.all.contains(bit), !view.isGuest { return madeUp(bit) }
    let isKnown = evidence == .has
    let row = SwitchableFeature.of(bit, on: family.processor, isKnown: isKnown)
    let old = view.perspective == .kvm ? tooOldKernel(bit) : nil
    return commandLine(bit) ?? old ?? overridden(bit, isKnown, row)
      ?? guestWithoutCounters(bit) ?? hypervisor(isKnown)
      ?? switched(row, twin) ?? revision(twin) ?? kernel(isKnown) ?? parent(of: bit)
      ?? noted(bit, isKnown) ?? unknown(bit, twin, isKnown)
  }

  /// Why a text that says what guests are given does not name `bit`.
  private func inText(_ bit: FeatureBit, on platform: Platform) -> Explanation {
    let isOfKVM = platform == .kvm
    if isOfKVM, PlatformPolicy.of(view.vendor).emulated(on: .kvm).contains(bit) {
      return Explanation(
        .kernel, "KVM does it in software on every host, and older kernels did not")
    }
    let isTwin = twins.contains { $0.view.words.contains(bit) }
    let evidence = isTwin ? .has : family.evidence(of: bit)
    if case .lacks(let ground) = evidence { return Explanation(.generation, ground) }
    return (isOfKVM ? tooOldPlatform(bit, evidence == .has) : nil)
      ?? Explanation(
        .unknown,
        "the text that describes it does not give it to a guest"
          + (evidence == .has ? "; CPUs of this kind have it" : ""))
  }

  /// What is known to switch the feature on CPUs of this kind.
  private func switched(_ row: SwitchableFeature?, _ twin: HostClass?) -> Explanation? {
    guard let row else { return nil }
    let fix = row.fixes.first { view.signature.map($0.cpus.contains) ?? false }
    if let fix {
      return below(fix, row)
    }
    let seen = view.signature.flatMap(row.statistic).map { "; \($0)" } ?? ""
    guard row.how.cause == .microcode else {
      return Explanation(row.how.cause, "\(row.how)\(seen)")
    }
    let here = part.facts.microcode
    if here.items.isEmpty || (twin?.facts.microcode.isEmpty ?? true) {
      let loading =
        part.facts.commandLine.items.contains("dis_ucode_ldr")
        ? "; the kernel's command line says dis_ucode_ldr, so it loads none" : ""
      return Explanation(.microcode, "\(row.how)\(seen)\(loading)")
    }
    return revision(twin)
      ?? Explanation(.unknown, "\(row.how), but the host that shows it has the same revision")
  }

  /// What a kernel clears below a microcode revision; nothing when the host's is new enough.
  private func below(_ fix: MicrocodeFix, _ row: SwitchableFeature) -> Explanation? {
    let here = part.facts.microcode
    let isOld = here.items.compactMap(fix.isNewer)
    if !isOld.isEmpty && !isOld.contains(true) { return nil }
    let revisions =
      here.isEmpty ? "" : ", and its microcode is \(here.items.joined(separator: ", "))"
    return Explanation(row.how.cause, "\(row.how), below microcode \(fix.spelling)\(revisions)")
  }

  /// Another microcode on an equal CPU that shows the bit.
  private func revision(_ twin: HostClass?) -> Explanation? {
    guard let twin else { return nil }
    let (here, there) = (part.facts.microcode, twin.facts.microcode)
    guard !here.isEmpty, !there.isEmpty, here.isDisjoint(with: there) else { return nil }
    return Explanation(
      .microcode,
      "its microcode is \(here.items.joined(separator: ", ")), and \(name(twin)), an equal CPU "
        + "with \(there.items.joined(separator: ", ")), shows it")
  }

  private func unknown(_ bit: FeatureBit, _ twin: HostClass?, _ isKnown: Bool) -> Explanation {
    if bit.definition?.rule == .presentation {
      return Explanation(.unknown, "it tells how a platform presents itself, not what the CPU has")
    }
    if let twin {
      return Explanation(
        .unknown, "\(name(twin)), an equal CPU, shows it; nothing known switches it")
    }
    return Explanation(
      .unknown,
      isKnown ? "CPUs of this kind have it, and nothing known switches it" : family.silence)
  }

  private func name(_ other: HostClass) -> String { other.hosts.first ?? "another host" }
}

extension HostProfile {
  /// Whether the view is what a kernel lets through, so that its command line counts.
  var isAsTheKernelShows: Bool { perspective != .hardware }
}

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
      view.vendor.isAMDLike || view.limits[.perfmonVersion] == 0
    else { return nil }
    return Explanation(
      .counters, "the record was made inside a guest, which has no performance counters")
  }
}
