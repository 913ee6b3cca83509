internal import CPUIDKit
internal import PoolKit

extension BaselinePage {
  /// The hosts by class, where there are several classes.
  func hosts(_ baseline: Baseline) -> Page.Section {
    let classes = baseline.pool.classes
    guard classes.count > 1 else { return Page.Section(rank: 5, []) }
    let order = classes.sorted { $0.hosts.count > $1.hosts.count }
    return Page.Section(
      "Hosts by what they show", rank: 5, of: classes.count,
      order.prefix(24).map { Page.Entry($0.kind, rows: 1, "\(hosts: $0.hosts)") })
  }

  /// Who holds the pool back, and what the others gain.
  func holders(_ baseline: Baseline) -> Page.Section {
    let ranking = baseline.holders()
    let entries = ranking.holders.map { holder in
      Page.Entry(
        """
        \(hosts: hosts(of: holder.classes, in: baseline.pool)): \(holder.gained.count) more without \
        \(Plural.of(holder.hostCount, "it", "them")) (\(list: holder.gained.labels))
        """)
    }
    return Page.Section("Held back by", rank: 1, of: ranking.count, entries)
  }

  /// What to do about it.
  func remedies(_ remedies: [Remedy], _ baseline: Baseline) -> Page.Section {
    Page.Section(
      "What to do, by gain", rank: 2,
      remedies.map { remedy in
        Page.Entry("\(remedy.deed(in: baseline.pool)): \(list: remedy.bits.map(\.shortName))")
      })
  }

  /// What to beware of, one sentence each.
  func warnings(_ baseline: Baseline) -> [Page.Entry] {
    var warnings: [Phrase] = []
    let lost = baseline.lostProtectionsOfGuests
    if !lost.isEmpty {
      warnings.append("guests lose mitigations that some host has: \(list: lost.map(\.shortName))")
    }
    warnings += BaselineWarning.all(about: baseline).map { Phrase($0.description) }
    let added = baseline.added.map(\.bit.shortName)
    if !added.isEmpty {
      warnings.append("exposed as a precaution, to make guests apply a mitigation: \(list: added)")
    }
    let orphans = Set(baseline.anomalies.map(\.bit)).sorted().map(\.shortName)
    if !orphans.isEmpty {
      warnings.append(
        "shown without what they require (baseline --strict hides them): \(list: orphans)")
    }
    return warnings.map { Page.Entry($0, rows: 3) }
  }

  private func hosts(of classes: [Int], in pool: Pool) -> [String] {
    classes.flatMap { pool.classes[$0 - 1].hosts }.sorted()
  }
}

extension Remedy {
  /// What to do, and on which hosts of `pool`.
  func deed(in pool: Pool) -> Phrase {
    let steps = steps.map { step -> Phrase in
      let hosts = step.classes.flatMap { pool.classes[$0 - 1].hosts }.sorted()
      return "\(step.cause.remedy(step.cure)) \(hosts: hosts)"
    }
    return steps.dropFirst().reduce(steps[0]) { "\($0), and \($1)" }
  }
}

extension Baseline {
  /// The mitigations that guests may notice to be gone, in order of bits.
  var lostProtectionsOfGuests: [FeatureBit] {
    lostProtections.map(\.bit).filter(guestsMayNotice.contains)
  }
}

extension HostClass {
  /// What CPU the hosts have, in a word or two.
  var kind: String {
    view.processor?.microarchitecture.rawValue
      ?? (view.signature == nil ? "CPU not told" : view.signatureText)
  }
}

extension FeatureSet {
  /// The names in order of bits.
  var labels: [String] { bits.map(\.shortName) }
}

extension Cause {
  /// What to do about it, before the hosts.
  func remedy(_ cure: Cure?) -> String {
    if let cure { return "update to \(cure.title) or newer on" }
    return switch self {
    case .firmware: "switch on in the firmware of"
    case .microcode: "update the microcode of"
    case .withdrawn: "no update brings it back on"
    case .kernel: "change the kernel or its command line on"
    case .qemu: "update QEMU on"
    case .counters: "give guests performance counters (KVM's enable_pmu) on"
    case .nested: "switch on nested virtualisation (nested=1 of kvm_intel or kvm_amd) on"
    case .product: "replace"
    case .platform, .neverGiven: "nothing to mend on"
    case .hypervisor: "run poolcpu scan on the machine beneath"
    case .overridden: "take back the override (poolcpu rollback) on"
    case .unread: "run poolcpu scan on"
    case .generation: "replace"
    case .unknown: "look into"
    }
  }
}
