internal import CPUIDKit

/// Says why one class of hosts lacks features; what holds for all bits is worked out once.
///
/// Hundreds of questions are asked of each: a reference, since copies would cost a third of the answers.
final class Explainer: Sendable {
  let hostClass: HostClass
  let view: HostProfile
  let family: FamilyKnowledge
  private let known: FeatureSet
  /// Classes whose CPUs have the same signature.
  private let twins: [HostClass]
  let others: [HostClass]

  /// What is known of `hostClass`, beside `others`.
  init(_ hostClass: HostClass, comparedWith others: [HostClass]) {
    self.hostClass = hostClass
    self.others = others
    view = hostClass.view
    known = hostClass.view.profile.known
    family = FamilyKnowledge(hostClass.view)
    twins = others.filter {
      $0.view.vendor == hostClass.view.vendor && $0.view.signature == hostClass.view.signature
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
  /// - Returns: the likeliest cause, and what points to it.
  func explanation(of bit: FeatureBit, on platform: Platform = .kvm) -> Explanation {
    let word = Catalogue.words[bit.word]
    if !known.contains(bit) {
      let isWhole = view.unread.contains(word.name)
      return Explanation(.unread, isWhole ? .unread(word.name) : .untold)
    }
    if view.perspective == .guest { return inText(bit, on: platform) }
    if let gate = word.presentIf, !view.words.contains(gate) {
      let inner = explanation(of: gate)
      return Explanation(inner.cause, .missing(.announcesRegister, gate, inner.evidence))
    }
    if let found = view.divergences.first(where: { $0.bit == bit }) { return divergence(found) }
    let twin = twins.first { $0.view.words.contains(bit) }
    let answer = twin == nil ? family.answer(on: bit) : .has
    if case .lacks(let evidence) = answer { return Explanation(.generation, evidence) }
    if let found = fused(bit) { return found }
    if SoftwareBit.all.contains(bit), !view.isGuest { return madeUp(bit) }
    let isKnown = answer == .has
    let row = SwitchableFeature.of(bit, on: family.processor, isKnown: isKnown)
    let old = view.perspective == .kvm ? notNested(bit) ?? tooOldKernel(bit) : nil
    return commandLine(bit) ?? old ?? overridden(bit, isKnown, row)
      ?? guestWithoutCounters(bit) ?? hypervisor(isKnown)
      ?? switched(row, twin) ?? revision(twin) ?? kernel(isKnown) ?? parent(of: bit)
      ?? noted(bit, isKnown) ?? unknown(bit, twin, isKnown)
  }

  /// Why a text that says what guests are given does not name `bit`.
  private func inText(_ bit: FeatureBit, on platform: Platform) -> Explanation {
    let isOfKVM = platform == .kvm
    if isOfKVM, PlatformPolicy.of(view.vendor).emulated(on: .kvm).contains(bit) {
      return Explanation(.kernel, .platform(.emulatedByKVM))
    }
    let isTwin = twins.contains { $0.view.words.contains(bit) }
    let answer = isTwin ? .has : family.answer(on: bit)
    if case .lacks(let evidence) = answer { return Explanation(.generation, evidence) }
    if isOfKVM, let found = notNested(bit) { return found }
    return (isOfKVM ? tooOldPlatform(bit, answer == .has) : nil)
      ?? Explanation(.unknown, .platform(.notInText(answer == .has ? .certain : .unknown)))
  }

  /// What is known to switch the feature on CPUs of this kind.
  private func switched(_ row: SwitchableFeature?, _ twin: HostClass?) -> Explanation? {
    guard let row else { return nil }
    let fix = row.fixes.first { view.signature.map($0.cpus.contains) ?? false }
    if let fix {
      return below(fix, row)
    }
    let seen = view.signature.flatMap(row.statistic)
    let how = view.words.contains(.tsx_ctrl) ? row.how.withTSXControl : row.how
    guard how.cause == .microcode || how.cause == .withdrawn else {
      return Explanation(how.cause, .switching(.switched(how, seen)))
    }
    let here = hostClass.facts.microcode
    if here.items.isEmpty || (twin?.facts.microcode.isEmpty ?? true) {
      let isLoadingOff = hostClass.facts.commandLine.items.contains("dis_ucode_ldr")
      return Explanation(
        how.cause, .switching(.switched(how, seen, isLoadingOff: isLoadingOff)))
    }
    return revision(twin, how.cause) ?? Explanation(.unknown, .switching(.sameMicrocode(how)))
  }

  /// What a kernel clears below a microcode revision; nothing when the host's is new enough.
  private func below(_ fix: MicrocodeFix, _ row: SwitchableFeature) -> Explanation? {
    let here = hostClass.facts.microcode
    let isOld = here.items.compactMap(fix.isNewer)
    if !isOld.isEmpty && !isOld.contains(true) { return nil }
    return Explanation(
      row.how.cause, .switching(.belowMicrocode(row.how, fix, revisions: here.items)))
  }

  /// Another microcode on an equal CPU that shows the bit.
  private func revision(_ twin: HostClass?, _ cause: Cause = .microcode) -> Explanation? {
    guard let twin else { return nil }
    let (here, there) = (hostClass.facts.microcode, twin.facts.microcode)
    guard !here.isEmpty, !there.isEmpty, here.isDisjoint(with: there) else { return nil }
    return Explanation(
      cause, .switching(.otherMicrocode(here.items, twin: name(twin), there.items)))
  }

  private func unknown(_ bit: FeatureBit, _ twin: HostClass?, _ isKnown: Bool) -> Explanation {
    if bit.definition?.rule == .presentation {
      return Explanation(.unknown, .presentation)
    }
    if let twin {
      return Explanation(.unknown, .shownByTwin(name(twin)))
    }
    return Explanation(.unknown, isKnown ? .unexplained : family.silence)
  }

  private func name(_ other: HostClass) -> String { other.hosts.first ?? "another host" }
}

extension HostProfile {
  /// Whether the view is what a kernel lets through, so that its command line counts.
  var isAsTheKernelShows: Bool { perspective != .hardware && perspective.xenPolicy == nil }
}

extension Explainer {
  /// That KVM's parameter on the kernel's command line takes performance counters from guests.
  func parameter(_ bit: FeatureBit) -> Explanation? {
    guard GuestCounters.features.contains(bit) else { return nil }
    return hostClass.facts.commandLine.items.first { Explainer.switchesOff.contains($0) }
      .map { Explanation(.counters, .commandLine($0)) }
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
    return Explanation(.counters, .platform(.noCounters(isGuest: view.isGuest)))
  }

  /// That the record was made inside a guest that has no performance counters.
  func guestWithoutCounters(_ bit: FeatureBit) -> Explanation? {
    guard view.isGuest, GuestCounters.features.contains(bit),
      view.words.isDisjoint(with: GuestCounters.features),
      family.processor?.microarchitecture.canHave(bit) ?? false,
      view.vendor.isAMDLike || view.limits[.perfmonVersion] == 0
    else { return nil }
    return Explanation(.counters, .platform(.guestWithoutCounters))
  }
}
