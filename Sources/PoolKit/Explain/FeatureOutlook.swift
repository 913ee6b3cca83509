public import CPUIDKit

/// Why hosts lack a feature, where nothing is known of the hosts.
public struct FeatureOutlook: Hashable, Sendable {
  /// The feature.
  public let bit: FeatureBit
  /// What a guest would miss without it.
  public let loss: GuestLoss
  /// The causes that are known, the likeliest first; empty where none is.
  public private(set) var causes: [Explanation]

  /// What tables know of the features of one message, in its order.
  ///
  /// What somebody can switch or update comes before the CPU's generation, since hosts of a pool are more often
  /// alike than not; but not where another feature of the message is missing that only the generation explains,
  /// and that came no later.
  public static func all(of bits: [FeatureBit], on platform: Platform) -> [FeatureOutlook] {
    let alone = bits.map { FeatureOutlook($0, on: platform) }
    let certain = FeatureHistory.Shadow(
      alone.filter { $0.causes.allSatisfy { $0.cause == .generation } }
        .compactMap { FeatureHistory(of: $0.bit) })
    return alone.map { outlook in
      guard let history = FeatureHistory(of: outlook.bit),
        certain.covers(history)
      else { return outlook }
      var outlook = outlook
      outlook.causes =
        outlook.causes.filter { $0.cause == .generation }
        + outlook.causes.filter { $0.cause != .generation }
      return outlook
    }
  }

  /// What tables know of `bit` alone, where `platform` should give it to a guest.
  public init(_ bit: FeatureBit, on platform: Platform) {
    self.bit = bit
    loss = GuestLoss(of: bit)
    let row = SwitchableFeature.of(bit)
    let isOfKVM = platform == .kvm
    // Where KVM runs, the firmware lets it.
    let isNested = isOfKVM && Catalogue.nested.contains(bit)
    let switched = isNested ? [] : row?.how.explanations ?? []
    let hardware = FeatureHistory(of: bit).map { [Explanation(.generation, .lack(.history($0)))] }
    let own = row?.isOnlyThere == true ? [hardware ?? [], switched] : [switched, hardware ?? []]
    let all =
      switch (isOfKVM, bit.definition?.kvm) {
      case (true, .never): [Explanation(.neverGiven, .platform(.neverByKVM))]
      case (true, _): FeatureOutlook.kvm(bit) + own.joined() + FeatureOutlook.software(bit)
      case (false, _): Array(own.joined())
      }
    causes = all.filter { $0.cause != .unknown }
  }

  /// What keeps KVM from giving a feature whatever the CPU is.
  private static func kvm(_ bit: FeatureBit) -> [Explanation] {
    [
      bit.definition?.kvm == .emulated
        ? Explanation(.kernel, .platform(.emulatedByKVM)) : nil,
      SoftwareBit.all.contains(bit) ? Explanation(.platform, .platform(.madeUp)) : nil,
      Catalogue.nested.contains(bit) ? Explanation(.nested, .platform(.notNested)) : nil,
      GuestCounters.features.contains(bit)
        ? Explanation(.counters, .platform(.noCounters(isGuest: false))) : nil,
    ].compactMap { $0 }
  }

  /// Software that brought it.
  private static func software(_ bit: FeatureBit) -> [Explanation] {
    [
      KVMIntroduction(of: bit).map {
        Explanation(.kernel, .platform(.olderKernel($0, kernels: [])), cure: .linux($0.since))
      },
      QEMUProperty.introduction(of: bit).map {
        Explanation(.qemu, .platform(.olderQEMU($0)), cure: .qemu($0))
      },
    ].compactMap { $0 }
  }
}

extension Failure {
  /// Why hosts lack the features of the complaints that are about hosts, in the order of the text.
  public var outlooks: [FeatureOutlook] {
    var seen = Set<FeatureBit>()
    let bits = complaints.filter(\.problem.isOfOneHost).flatMap(\.subjects).compactMap {
      subject -> FeatureBit? in
      guard case .feature(let bit) = subject, seen.insert(bit).inserted else { return nil }
      return bit
    }
    return FeatureOutlook.all(of: bits, on: complaints.first?.program?.platform ?? .kvm)
  }
}

extension Failure.Problem {
  /// Whether hosts that had the features would mend it.
  public var isOfHost: Bool {
    switch self {
    case .lacking, .noNode, .listed, .msr: true
    default: false
    }
  }

  /// Whether one host lacks what the message names: of nodes none has all of a guest's features, and nobody says
  /// which of them are missing where.
  public var isOfOneHost: Bool { isOfHost && self != .noNode }
}

extension Failure.Program {
  /// Whose guests it starts and moves; those of products that poolcpu has no columns of count as the hardware's,
  /// as do flags that oVirt's hosts show themselves.
  var platform: Platform {
    switch self {
    case .libvirt, .qemu, .kubevirt, .nova, .cloudHypervisor: .kvm
    case .xen, .xapi: .xen
    case .ovirt, .vmware, .criu, .glibc, .linux, .program: .native
    }
  }
}
