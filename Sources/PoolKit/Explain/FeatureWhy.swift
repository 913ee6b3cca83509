public import CPUIDKit

/// Which hosts of a pool lack a feature, why, and what would bring it.
public struct FeatureWhy: Hashable, Sendable {
  /// Hosts that lack it for one reason.
  public struct Lack: Hashable, Sendable {
    /// The hosts, sorted.
    public let hosts: [String]
    /// The likeliest cause with what points to it.
    public let explanation: Explanation
  }

  /// What a platform makes of the feature on the hosts.
  public struct Given: Hashable, Sendable {
    /// The platform.
    public let platform: Platform
    /// The hosts whose guests can have it, sorted.
    public let offering: [String]
    /// The hosts that show it to nobody's guest although they have it, sorted.
    public let withholding: [String]
    /// The hosts among these whose reason is known, by reason.
    public let withheld: [Lack]
    /// The hosts of which nobody knows, sorted.
    public let unknown: [String]
    /// Where that is known from; the least certain one where hosts differ.
    public let source: Offer.Source
  }

  /// The feature.
  public let bit: FeatureBit
  /// Whose view of the hosts was taken.
  public let perspective: Perspective
  /// The hosts that show it, sorted.
  public let showing: [String]
  /// The hosts that do not, by reason, the reason of most hosts first.
  public let lacking: [Lack]
  /// What KVM and Xen give guests of it.
  public let given: [Given]
  /// What it requires and hosts lack as well, in order of bits.
  public let missingParents: [FeatureBit]

  /// Whether every host shows it.
  public var isEverywhere: Bool { lacking.isEmpty }

  /// How many hosts there are.
  public var hostCount: Int { lacking.reduce(showing.count) { $0 + $1.hosts.count } }

  /// Works out who of `pool` lacks `bit`.
  public init(_ bit: FeatureBit, in pool: Pool) {
    self.bit = bit
    perspective = pool.perspective
    showing = pool.classes.filter { $0.view.words.contains(bit) }.flatMap(\.hosts).sorted()
    lacking = FeatureWhy.lacks(
      pool.classes.filter { !$0.view.words.contains(bit) }.map {
        ($0, Explanation(of: bit, lackingOn: $0, shownBy: pool.classes))
      })
    given = [Platform.kvm, .xen].compactMap { FeatureWhy.given(bit, pool.classes, on: $0) }
    missingParents = Catalogue.parents(of: bit).filter { parent in
      pool.classes.contains { !$0.view.words.contains(parent) }
    }
  }

  /// `reasons` by reason, that of most hosts first.
  private static func lacks(_ reasons: [(hostClass: HostClass, why: Explanation)]) -> [Lack] {
    var order: [Explanation] = []
    var hosts: [Explanation: [String]] = [:]
    for (hostClass, found) in reasons {
      if hosts[found] == nil { order.append(found) }
      hosts[found, default: []] += hostClass.hosts
    }
    return order.map { Lack(hosts: hosts[$0, default: []].sorted(), explanation: $0) }
      .enumerated().sorted {
        (-$0.element.hosts.count, $0.offset) < (-$1.element.hosts.count, $1.offset)
      }.map(\.element)
  }

  private static func given(
    _ bit: FeatureBit, _ classes: [HostClass], on platform: Platform
  ) -> Given? {
    let offers = classes.map { (hostClass: $0, offer: Offer(of: $0, on: platform, nested: true)) }
    guard let first = offers.first?.offer else { return nil }
    func hosts(where holds: (HostClass, Offer) -> Bool) -> [String] {
      offers.filter { holds($0.hostClass, $0.offer) }.flatMap(\.hostClass.hosts).sorted()
    }
    // What a platform gives nobody needs no reason of a host's own.
    let withheld = offers.filter {
      $0.hostClass.view.words.contains(bit) && !$0.offer.features.contains(bit)
        && !$0.offer.unknown.contains(bit)
        && PlatformPolicy.of($0.hostClass.view.vendor).givable(on: platform).contains(bit)
    }.compactMap { hostClass, offer in
      Explainer(hostClass, comparedWith: classes).withheld(bit, offer).map { (hostClass, $0) }
    }
    return Given(
      platform: platform, offering: hosts { $1.features.contains(bit) },
      withholding: hosts {
        $0.view.words.contains(bit) && !$1.features.contains(bit) && !$1.unknown.contains(bit)
      },
      withheld: lacks(withheld),
      unknown: hosts { $1.unknown.contains(bit) },
      source: offers.dropFirst().reduce(first) { $0.intersection($1.offer) }.source)
  }
}

/// Why some classes of a pool lack a feature: one explanation, and those that it holds for.
public struct AbsenceReason: Hashable, Sendable {
  /// The classes, by number.
  public fileprivate(set) var classes: [Int]
  /// The likeliest cause with what points to it.
  public let explanation: Explanation
}

extension Baseline {
  /// Why hosts lack what they take out of the baseline, one answer a removal.
  ///
  /// Worked out on request: a pool has more removals than anybody who levels it asks about.
  ///
  /// - Returns: as many elements as ``removed`` has; empty ones for removals whose cause is not that
  ///   some host lacks the bit.
  public var absenceReasons: [[AbsenceReason]] {
    let explainers = pool.classes.map { Explainer($0, comparedWith: pool.classes) }
    return removed.map { removal in
      guard removal.cause == .absent || removal.cause == .unread else { return [] }
      var reasons = AbsenceReasons()
      for number in removal.classes {
        reasons.add(explainers[number - 1].explanation(of: removal.bit), class: number)
      }
      return reasons.inOrder
    }
  }
}

/// The reasons for one feature while they are gathered, in the order in which they first came.
private struct AbsenceReasons {
  private(set) var inOrder: [AbsenceReason] = []
  private var places: [Explanation: Int] = [:]
  /// Where the class before went: neighbours are mostly alike, which is quicker to see than to hash.
  private var last = 0

  mutating func add(_ explanation: Explanation, class number: Int) {
    if !inOrder.indices.contains(last) || inOrder[last].explanation != explanation {
      last = places[explanation] ?? inOrder.count
    }
    if last == inOrder.count {
      places[explanation] = last
      inOrder.append(AbsenceReason(classes: [], explanation: explanation))
    }
    inOrder[last].classes.append(number)
  }
}
