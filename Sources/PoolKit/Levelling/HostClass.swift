public import CPUIDKit

/// Hosts that show the same: one view, and the names of those that have it.
public struct HostClass: Hashable, Sendable {
  /// What each of the hosts shows.
  public let view: HostProfile
  /// The brand string; the first in byte order when the hosts' brands differ.
  public private(set) var brand: String
  /// The names, each once; never empty.
  public private(set) var hosts: SortedNames
  /// What is known of Intel's CPUID faulting on all of them.
  public private(set) var faulting: FaultingEvidence
  /// The hosts whose CPUID seems to be overridden already, in the order of the first of each group.
  public private(set) var overridden: [OverriddenHosts]
  /// What surrounds their CPUs; hosts with different facts are one class.
  public private(set) var facts: HostFacts

  /// A class of `hosts`; empty or repeated names are the pool's to refuse.
  public init(
    view: HostProfile, brand: String, hosts: some Sequence<String>,
    faulting: FaultingEvidence = .unknown, overridden: [OverriddenHosts] = [],
    facts: HostFacts = HostFacts()
  ) {
    self.view = view
    self.brand = brand
    self.hosts = SortedNames(hosts)
    self.faulting = faulting
    self.overridden = OverriddenHosts.joined(overridden)
    self.facts = facts
  }

  /// The class of one host alone: its hardware, with what KVM says where it was asked.
  public init(of record: HostRecord) { self = MachineClass(of: record).hostClass(of: record) }

  /// The class of one host alone in one of the three views.
  ///
  /// - Throws: ``PerspectiveError`` when the record lacks the view.
  public init(of record: HostRecord, as view: Perspective) throws(PerspectiveError) {
    self = try MachineClass(of: record, as: view).hostClass(of: record)
  }

  /// The class with those of its hosts that `isKept` wants; `nil` for none of them.
  public func keeping(_ isKept: (String) -> Bool) -> HostClass? {
    var part = self
    part.hosts = SortedNames(hosts.filter(isKept))
    part.overridden = OverriddenHosts.joined(
      overridden.map {
        OverriddenHosts(SortedNames($0.hosts.filter(part.hosts.contains)), signs: $0.signs)
      })
    return part.hosts.isEmpty ? nil : part
  }

  /// The class of other hosts.
  func named(_ names: SortedNames, overridden: [OverriddenHosts]) -> HostClass {
    var hostClass = self
    hostClass.hosts = names
    hostClass.overridden = overridden
    return hostClass
  }

  /// Takes in what is known of the hosts of `other`, whose view is equal, but not their names.
  mutating func absorb(_ other: HostClass) {
    if other.brand.utf8.lexicographicallyPrecedes(brand.utf8) { brand = other.brand }
    faulting = faulting.joined(with: other.faulting)
    facts.formUnion(other.facts)
  }

  /// Takes in the clock of one more host, which else is like one that was taken in before.
  mutating func absorb(_ clock: TSCClock?) { facts.clocks.formUnion(ClockRange(clock)) }
}

/// What a machine's CPUs show in one view, before a host is named: alike for all hosts with such CPUs,
/// kernel flags and KVM.
public struct MachineClass: Sendable {
  private let view: HostProfile
  private let brand: String
  private let faulting: FaultingEvidence
  private let signs: [OverrideSign]
  /// The override and mask MSRs that some of its CPUs do not have, sorted.
  public let absentMSRs: [MSRAddress]

  /// The hardware of `record`, with what KVM says where it was asked.
  public init(of record: HostRecord) {
    let view = HostProfile(of: record)
    self.init(of: record, view, hardware: view)
  }

  /// One of the three views of `record`.
  ///
  /// - Throws: ``PerspectiveError`` when the record lacks the view.
  public init(of record: HostRecord, as view: Perspective) throws(PerspectiveError) {
    let view = try HostProfile(of: record, as: view)
    self.init(
      of: record, view,
      hardware: view.perspective == .hardware ? view : HostProfile(of: record))
  }

  private init(of record: HostRecord, _ view: HostProfile, hardware: HostProfile) {
    self.view = view
    brand = record.brand
    faulting = FaultingEvidence(of: record)
    signs = OverrideSign.all(in: record, hardware)
    absentMSRs = HostFacts.absentMSRs(of: record)
  }

  /// The class of one host that has the machine, as `record` names it and tells what surrounds it.
  public func hostClass(of record: HostRecord) -> HostClass {
    hostClass(of: record, facts: HostFacts(surroundingsOf: record, absentMSRs: absentMSRs))
  }

  /// The same where `facts` of what surrounds it are known already.
  public func hostClass(of record: HostRecord, facts: HostFacts) -> HostClass {
    let signs = OverrideSign.joined(record.notedSigns, signs)
    return HostClass(
      view: view, brand: brand, hosts: [record.host], faulting: faulting,
      overridden: signs.isEmpty ? [] : [OverriddenHosts([record.host], signs: signs)], facts: facts)
  }
}

extension Offer {
  /// What `platform` can give a guest on the hosts of `hostClass`.
  ///
  /// - Parameters:
  ///   - hostClass: the hosts; KVM's own answer counts where their records have it.
  ///   - platform: who gives it.
  ///   - nested: whether guests have guests of their own.
  public init(of hostClass: HostClass, on platform: Platform, nested: Bool = false) {
    self.init(of: hostClass.view, on: platform, nested: nested)
  }
}

extension HostClass {
  /// The class of the one host or machine that a text describes.
  ///
  /// Numbers that the text does not give are 0, which means that nothing is known of them: a
  /// statement's view is never compared with a CPU's own numbers.
  ///
  /// - Throws: ``StatementError/needsHost(_:)`` for a text that says only what differs from its host.
  public init(_ statement: CPUStatement) throws(StatementError) {
    guard statement.subject != .difference else { throw .needsHost(statement.name) }
    var words = statement.shown.subtracting(statement.hidden)
    Levelling.applyLiveStates(to: &words)
    var limits = HostLimits(
      numbers: Array(repeating: 0, count: LimitDefinition.all.count), components: [:])
    for (limit, number) in statement.limits { limits[limit] = number }
    for state in XSAVEState.all where words.contains(state.announcedBy) {
      limits.components[state.number] = .unread
    }
    let profile = statement.profile(showing: words)
    let unread = Catalogue.words.indices.filter { profile.known[word: $0] == [] }
    var untold = profile.unknown
    for word in unread { untold[word: word] = [] }
    let view = HostProfile(
      as: statement.view, vendor: statement.vendor ?? .unstated, signature: statement.signature,
      words: words, unread: unread.map { Catalogue.words[$0].name },
      untold: untold.isEmpty ? nil : untold,
      accepted: statement.accepted?.subtracting(statement.hidden).subtracting(words),
      capabilities: statement.namesCapabilities
        ? Set(statement.capabilities.filter(\.value).keys) : nil,
      limits: limits, present: [:], divergences: [])
    var facts = HostFacts()
    facts.clocks = ClockRange(statement.clock)
    self.init(view: view, brand: statement.brand, hosts: [statement.name], facts: facts)
  }
}

/// Hosts whose CPUID seems to be overridden already, by the same signs.
public struct OverriddenHosts: Hashable, Sendable {
  /// What shows it, or makes it likely; never empty.
  public let signs: [OverrideSign]
  /// The hosts; never empty.
  public let hosts: SortedNames

  /// Hosts with the same signs.
  public init(_ hosts: SortedNames, signs: [OverrideSign]) {
    self.signs = signs
    self.hosts = hosts
  }

  /// The hosts of `groups`, those with the same signs together, in the order of the first of each.
  static func joined(_ groups: [OverriddenHosts]) -> [OverriddenHosts] {
    Dictionary(grouping: groups.filter { !$0.hosts.isEmpty }, by: \.signs).map { signs, parts in
      OverriddenHosts(SortedNames(joining: parts.map(\.hosts)), signs: signs)
    }.sorted { $0.hosts[0].utf8.lexicographicallyPrecedes($1.hosts[0].utf8) }
  }
}
