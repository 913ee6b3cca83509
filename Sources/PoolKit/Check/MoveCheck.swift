public import CPUIDKit

/// Whether a guest may move from where it is to other hosts.
public struct MoveCheck: Hashable, Sendable {
  /// What is asked beside source and destination.
  public struct Question: Hashable, Sendable {
    /// How the guest is moved.
    public var migration: Migration
    /// How the guest executes CPUID.
    public var guest: GuestKind
    /// Who answers the CPUID of a hardware-assisted guest.
    public var platform: Platform
    /// Whether guests have guests of their own.
    public var isNested: Bool
    /// How wide the guest's physical addresses are.
    public var addressWidth: AddressWidth
    /// The level that the guest needs to boot; asked for by static migration only.
    public var level: Level?

    /// A question; what is left out is the usual case: a live move of a hardware-assisted guest of KVM.
    public init(
      migration: Migration = .live, guest: GuestKind = .hvm, platform: Platform = .kvm,
      isNested: Bool = false, addressWidth: AddressWidth = .standard, requiring level: Level? = nil
    ) {
      self.migration = migration
      self.guest = guest
      // Xen has feature sets of their own for pv guests; else they execute CPUID natively.
      let isAnswered = guest == .hvm || guest == .pv && platform == .xen
      self.platform = isAnswered ? platform : .native
      self.isNested = isNested
      self.addressWidth = addressWidth
      self.level = level
    }
  }

  /// One direction of a move.
  public struct Direction: Hashable, Sendable {
    /// The answer.
    public let verdict: Verdict
    /// Everything that was found, by class, refusals first.
    public let reasons: [CheckReason]
    /// Where the guest's own features are known from; `nil` for a definition.
    public let source: Offer.Source?
    /// Where the destinations' offers are known from, the least certain one.
    public let destination: Offer.Source?

    init(_ found: [CheckReason], from source: Offer.Source?, to destination: Offer.Source?) {
      verdict = found.map(\.verdict).max() ?? .safe
      reasons =
        found.filter { $0.verdict == .unsafe } + found.filter { $0.verdict == .unknown }
        + found.filter { $0.verdict < .unknown }
      self.source = source
      self.destination = destination
    }

    /// The answer for each host on which something was found; all others are safe.
    public var verdicts: [String: Verdict] {
      reasons.reduce(into: [:]) { verdicts, reason in
        for host in reason.hosts { verdicts[host] = max(verdicts[host] ?? .safe, reason.verdict) }
      }
    }
  }

  /// What was asked.
  public let question: Question
  /// The way from source to destination.
  public let forward: Direction
  /// The way back: what a guest that began on the destination would find at the source; `nil` for a
  /// definition, which has no host, and for a guest that restarts.
  public let reverse: Direction?
  /// Mitigations that the guest loses or gains.
  public let security: [SecurityChange]
  /// Whether the guest's own definition was asked for.
  public let isOfDefinition: Bool
  /// Whose view of the source's hosts was taken; a definition is a view of its own.
  public let view: Perspective
  /// The names of the destination's hosts, sorted.
  public let destinations: [String]

  /// The answer: that of the way there.
  public var verdict: Verdict { forward.verdict }
  /// Everything that was found on the way there, by destination class, refusals first.
  public var reasons: [CheckReason] { forward.reasons }

  /// Compares what a guest was given with what every class of the destination offers.
  ///
  /// - Parameters:
  ///   - source: what the guest was given.
  ///   - destination: the hosts that it may come to, with what was taken out of what their guests see; it
  ///     must be safe on every one.
  ///   - question: what else is asked.
  /// - Throws: ``PoolError`` when a side has no host or hosts of several vendors, or native code is asked
  ///   about and a side is not what CPUs answer, or Xen runs no such guests on a host.
  public init(
    from source: MoveSource, to destination: MoveDestination, _ question: Question = Question()
  ) throws(PoolError) {
    let classes = destination.classes
    try PoolError.refuseMixedVendors(source.classes)
    try PoolError.refuseWithoutGuests(source.classes + classes, question)
    self.question = question
    isOfDefinition = source.isDefinition
    view = source.classes.first?.view.perspective ?? .guest
    destinations = classes.flatMap(\.hosts).sorted()
    if question.migration == .static {
      let found = classes.flatMap { MoveCheck.boot($0, question) }
      forward = Direction(found, from: nil, to: nil)
      reverse = nil
      security = []
      return
    }
    switch question.platform {
    case .kvm, .xen:
      forward = MoveCheck.direction(from: source, to: classes, question)
      reverse =
        source.isDefinition
        ? nil : MoveCheck.direction(from: destination.asSource, to: source.classes, question)
    case .native:
      forward = try MoveCheck.nativeDirection(from: source, to: classes, question)
      reverse = try MoveCheck.nativeDirection(
        from: destination.asSource, to: source.classes, question)
    }
    security = MoveCheck.security(source, classes, question)
  }
}

extension PoolError {
  /// Refuses hosts whose Xen has no policy for the guests that are asked about.
  fileprivate static func refuseWithoutGuests(
    _ classes: [HostClass], _ question: MoveCheck.Question
  ) throws(PoolError) {
    guard question.platform == .xen else { return }
    let hosts = classes.filter { $0.view.xen.map { $0[question.guest] == nil } ?? false }
    guard hosts.isEmpty else {
      throw .noGuests(question.guest, hosts: Set(hosts.flatMap(\.hosts)).sorted())
    }
  }
}

/// A mitigation that a guest loses or gains by a move.
public struct SecurityChange: Hashable, Sendable {
  /// Which way the destination differs from what the guest saw.
  public enum Change: String, Hashable, Sendable {
    /// The guest saw it, the destination does not show it.
    case lost
    /// The destination shows it, the guest did not see it.
    case gained
  }

  /// The bit.
  public let bit: FeatureBit
  /// The attack or leak against which it protects.
  public let protects: String
  /// Which way the destination differs.
  public let change: Change
  /// The destination's hosts, sorted.
  public let hosts: [String]

  /// The mitigations in which what hosts give differs from `features`, lost ones first, in order of bits.
  static func all(
    from features: FeatureSet, to parts: [(hosts: SortedNames, offer: Offer)]
  ) -> [SecurityChange] {
    changes(.lost, parts) { features.subtracting($0.accepted).subtracting($0.unknown) }
      + changes(.gained, parts) { $0.features.subtracting(features) }
  }

  private static func changes(
    _ change: Change, _ parts: [(hosts: SortedNames, offer: Offer)],
    _ difference: (Offer) -> FeatureSet
  ) -> [SecurityChange] {
    var hosts: [FeatureBit: [String]] = [:]
    for hostClass in parts {
      for bit in difference(hostClass.offer).bits where bit.definition?.protects != nil {
        hosts[bit, default: []] += hostClass.hosts
      }
    }
    return hosts.sorted { $0.key < $1.key }.compactMap { bit, hosts in
      bit.definition?.protects.map {
        SecurityChange(bit: bit, protects: $0, change: change, hosts: hosts.sorted())
      }
    }
  }
}
