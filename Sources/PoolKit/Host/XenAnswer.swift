internal import CPUIDKit

/// What Xen says that it gives guests on a host, by its own policies.
public struct XenAnswer: Hashable, Sendable {
  /// The two policies for one kind of guest.
  public struct Guests: Hashable, Sendable {
    /// What a guest is started with.
    public let started: PartialProfile
    /// The most with which one may come.
    public let accepted: PartialProfile

    /// What guests of a kind get.
    public init(started: PartialProfile, accepted: PartialProfile) {
      self.started = started
      self.accepted = accepted
    }

    /// Both, where one of them alone is known it stands for both.
    fileprivate init?(_ started: PartialProfile?, _ accepted: PartialProfile?) {
      guard let first = started ?? accepted, let most = accepted ?? started else { return nil }
      self.init(started: first, accepted: most)
    }
  }

  /// What hardware-assisted guests get; `nil` where Xen runs none on the host.
  public let hvm: Guests?
  /// What paravirtual guests get; `nil` where Xen runs none on the host.
  public let pv: Guests?

  /// What guests get.
  public init(hvm: Guests?, pv: Guests?) {
    self.hvm = hvm
    self.pv = pv
  }

  /// What `policies` say; `nil` where they say nothing of guests.
  init?(_ policies: [XenPolicyName: HypervisorAnswer]) {
    guard !policies.isEmpty else { return nil }
    let profiles = policies.mapValues { CPUView($0.cpu).profile }
    self.init(
      hvm: Guests(profiles[.hvmDefault], profiles[.hvmMax]),
      pv: Guests(profiles[.pvDefault], profiles[.pvMax]))
  }

  /// What guests of `kind` get; `nil` where Xen runs none, and for what is no guest of Xen's.
  public subscript(kind: GuestKind) -> Guests? {
    switch kind {
    case .hvm: hvm
    case .pv: pv
    case .container: nil
    }
  }
}

extension XenAnswer {
  /// All of it as sets, for an order of views.
  var sets: [FeatureSet?] {
    [hvm, pv].flatMap { guests in
      [
        guests?.started.shown, guests?.started.unknown, guests?.accepted.shown,
        guests?.accepted.unknown,
      ]
    }
  }
}
