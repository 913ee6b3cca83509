public import CPUIDKit

/// What a platform can give a guest on one kind of host, or on every host of some.
public struct Offer: Hashable, Sendable {
  /// Where an offer is known from.
  public enum Source: String, CaseIterable, Hashable, Sendable, Comparable {
    /// KVM itself was asked on the host.
    case kvm
    /// Xen's own policies of the host.
    case xen
    /// The platform's own text, such as libvirt's domcapabilities or Xen's featureset.
    case text
    /// Worked out from the hardware by the catalogue's column for the platform.
    case table
    /// Worked out in the same way from the flags that the kernel shows.
    case kernel

    /// Orders from the most certain to the least.
    public static func < (left: Self, right: Self) -> Bool {
      allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }
  }

  /// Who gives it.
  public let platform: Platform
  /// Where it is known from; the least certain one where hosts differ.
  public let source: Source
  /// What a guest that may move can be given.
  public private(set) var features: FeatureSet
  /// What a guest that comes may have; on Xen the max policy, and always with nested virtualisation.
  public private(set) var accepted: FeatureSet
  /// What the platform might give or take, but the host's record does not tell.
  public private(set) var unknown: FeatureSet

  init(
    _ platform: Platform, from source: Source, features: FeatureSet, accepted: FeatureSet,
    unknown: FeatureSet
  ) {
    self.platform = platform
    self.source = source
    self.features = features
    self.accepted = accepted
    self.unknown = unknown.subtracting(accepted)
  }

  /// What every host of both offers can give.
  public func intersection(_ other: Offer) -> Offer {
    let either = unknown.union(other.unknown)
    let possible = accepted.union(unknown).intersection(other.accepted.union(other.unknown))
    return Offer(
      platform, from: max(source, other.source),
      features: features.intersection(other.features),
      accepted: accepted.intersection(other.accepted), unknown: either.intersection(possible))
  }

  /// The offer without `bits`.
  public func subtracting(_ bits: FeatureSet) -> Offer {
    Offer(
      platform, from: source, features: features.subtracting(bits),
      accepted: accepted.subtracting(bits), unknown: unknown.subtracting(bits))
  }
}

extension Offer {
  /// What a host of `vendor` gives no guest of its own, although one may come with it.
  ///
  /// A host takes Spectre bits in the other vendor's spelling too; its own guests are given its own.
  static func hidden(on vendor: CPUVendor, nested: Bool) -> FeatureSet {
    FeatureSet.foreign(to: vendor).union(nested ? FeatureSet() : Catalogue.nested)
  }

  /// What `platform` can give a guest on a host that shows `view`.
  ///
  /// - Parameters:
  ///   - view: the host; what KVM or Xen itself answered counts where it has it.
  ///   - platform: who gives it.
  ///   - guest: which kind of guest, where the platform tells kinds apart.
  ///   - nested: whether guests have guests of their own.
  ///   - other: the vendor at the other end of a move, which is the host's too where nobody says its own.
  public init(
    of view: HostProfile, on platform: Platform, for guest: GuestKind = .hvm,
    nested: Bool = false, beside other: CPUVendor = .unstated
  ) {
    let vendor = view.vendor == .unstated ? other : view.vendor
    let policy = PlatformPolicy.of(vendor)
    let hidden = Offer.hidden(on: vendor, nested: nested)
    switch (platform, view.perspective) {
    case (.native, _):
      self.init(
        .native, from: view.perspective == .kernel ? .kernel : .table, features: view.words,
        accepted: view.words, unknown: view.profile.unknown)
    case (.kvm, .guest), (.xen, .guest):
      let given = view.words.union(policy.emulated(on: platform))
      self.init(
        platform, from: .text, features: given.subtracting(hidden),
        accepted: given.union(view.accepted ?? FeatureSet())
          .union(platform == .kvm ? policy.kvm.emulatedSomewhere : FeatureSet()),
        unknown: view.profile.unknown.intersection(policy.givable(on: platform)))
    case (.kvm, .kvm):
      self.init(kvm: view.profile, policy.kvm, hidden)
    case (.kvm, _):
      if let answer = view.kvm {
        self.init(kvm: answer, policy.kvm, hidden)
      } else {
        self.init(byKVMTable: view, vendor, policy.kvm, hidden)
      }
    case (.xen, let own) where own.xenPolicy != nil:
      let given = XenAnswer.Guests(started: view.profile, accepted: view.profile)
      self.init(xen: given, policy.xen, hidden)
    case (.xen, _):
      if let answer = view.xen {
        self.init(xen: answer[guest], policy.xen, hidden)
      } else {
        self.init(byXenTable: view, vendor, policy.xen, hidden)
      }
    }
  }

  /// What Xen's policies say; nothing where Xen runs no such guests on the host.
  private init(xen answer: XenAnswer.Guests?, _ policy: XenPolicySets, _ hidden: FeatureSet) {
    self.init(
      .xen, from: .xen,
      features: (answer?.started.shown ?? FeatureSet()).subtracting(hidden),
      accepted: answer?.accepted.shown ?? FeatureSet(),
      unknown: (answer?.accepted.unknown ?? FeatureSet()).intersection(policy.max))
  }

  /// What KVM itself answered; QEMU adds what it does in software and gives only what it has properties for.
  private init(kvm answer: PartialProfile, _ policy: KVMPolicy, _ hidden: FeatureSet) {
    let given = answer.shown.intersection(policy.expressible).union(policy.emulated)
    self.init(
      .kvm, from: .kvm, features: given.subtracting(hidden), accepted: given,
      unknown: answer.unknown.intersection(policy.givable))
  }
}
