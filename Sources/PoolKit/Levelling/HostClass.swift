public import CPUIDKit

/// Hosts that show the same: one view, and the names of those that have it.
public struct HostClass: Hashable, Sendable {
  /// What each of the hosts shows.
  public let view: HostProfile
  /// The brand string; the first in byte order when the hosts' brands differ.
  public private(set) var brand: String
  /// The names, sorted, each once; never empty.
  public private(set) var hosts: [String]
  /// What is known of Intel's CPUID faulting on all of them.
  public private(set) var faulting: FaultingEvidence
  /// The hosts whose CPUID seems to be overridden already, each with its signs, of which there are some.
  public private(set) var overridden: [String: [OverrideSign]]
  /// What surrounds their CPUs; hosts with different facts are one class.
  public private(set) var facts: HostFacts

  /// A class of `hosts`; empty or repeated names are the pool's to refuse.
  public init(
    view: HostProfile, brand: String, hosts: [String], faulting: FaultingEvidence = .unknown,
    overridden: [String: [OverrideSign]] = [:], facts: HostFacts = HostFacts()
  ) {
    self.view = view
    self.brand = brand
    self.hosts = hosts.sorted()
    self.faulting = faulting
    self.overridden = overridden
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
    part.hosts = hosts.filter(isKept)
    let kept = Set(part.hosts)
    part.overridden = overridden.filter { kept.contains($0.key) }
    return part.hosts.isEmpty ? nil : part
  }

  /// Takes in the hosts of `other`, whose view is equal; their names are sorted by ``sorted()``.
  fileprivate mutating func absorb(_ other: HostClass) {
    if other.brand.utf8.lexicographicallyPrecedes(brand.utf8) { brand = other.brand }
    hosts += other.hosts
    faulting = faulting.joined(with: other.faulting)
    overridden.merge(other.overridden) { first, _ in first }
    facts.formUnion(other.facts)
  }

  fileprivate func sorted() -> HostClass {
    var hostClass = self
    hostClass.hosts.sort()
    return hostClass
  }
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
      overridden: signs.isEmpty ? [:] : [record.host: signs], facts: facts)
  }
}

/// Classes as hosts are added: those with equal views come together.
public struct HostClasses: Sendable {
  private var joined: [HostClass] = []
  private var indices: [HostProfile: Int] = [:]
  private var last = 0

  /// The classes of `parts`.
  public init(_ parts: [HostClass] = []) {
    for hostClass in parts { add(hostClass) }
  }

  /// The classes, each view once, in the order in which they first came.
  public var all: [HostClass] { joined.map { $0.sorted() } }

  /// Adds the hosts of a class; one name for two hosts is the pool's to refuse.
  public mutating func add(_ hostClass: HostClass) {
    // Hosts that come one after another are mostly alike.
    if joined.indices.contains(last), joined[last].view == hostClass.view {
      joined[last].absorb(hostClass)
    } else if let index = indices[hostClass.view] {
      last = index
      joined[last].absorb(hostClass)
    } else {
      last = joined.count
      indices[hostClass.view] = last
      joined.append(hostClass)
    }
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
