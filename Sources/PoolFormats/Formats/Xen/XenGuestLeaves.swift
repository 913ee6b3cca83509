internal import CPUIDKit
internal import PoolKit

/// Which leaves of CPUID Xen gives to guests on the hosts of a pool.
///
/// Xen's policies for guests end with the last leaf that says something, and xl creates no guest whose `cpuid` speaks of a
/// leaf that such a guest has not got ("Missing leaf 0x7, subleaf 0x1"). A form for hosts of which only some have a leaf
/// gives the guest as many leaves as all have.
///
/// Source: Xen 4.17, `tools/libs/guest/xg_cpuid_x86.c`, xc_cpuid_xend_policy, as `make test-xen` shows.
struct XenGuestLeaves {
  /// On which hosts guests have a leaf.
  enum Presence { case everywhere, somewhere, nowhere }

  private let offers: [FeatureSet]
  private let limits: [HostLimits]

  init(of baseline: Baseline) {
    offers = baseline.pool.classes.map { Offer(of: $0, on: .xen).features }
    limits = baseline.pool.classes.map(\.view.limits).filter(\.areRead)
  }

  /// On which hosts guests have the leaf of `query`, subleaf included.
  func presence(of query: CPUIDQuery) -> Presence {
    let count = offers.count { XenGuestLeaves.has(query, $0) }
    return count == offers.count ? .everywhere : count == 0 ? .nowhere : .somewhere
  }

  /// The numbers of leaves that guests must be given, by where CPUID tells them in EAX.
  var numbers: [CPUIDQuery: UInt32] {
    var numbers: [CPUIDQuery: UInt32] = [:]
    let subleaves: [UInt32] = [0, 1, 2]
    let seven = subleaves.map { presence(of: CPUIDQuery(7, CPUIDSubleaf(rawValue: $0))) }
    if seven[0] == .somewhere {
      numbers[CPUIDQuery(0)] = min(lowest(.maxBasicLeaf) ?? 1, 6)
    } else if seven.contains(.somewhere) {
      numbers[CPUIDQuery(7)] = subleaves.last { seven[Int($0)] == .everywhere } ?? 0
    }
    if presence(of: CPUIDQuery(0x8000_0021)) == .somewhere {
      // Older releases of Xen give guests no leaf beyond 8000_001C, and take no higher number.
      numbers[CPUIDQuery(0x8000_0000)] = min(lowest(.maxExtendedLeaf) ?? 0x8000_0008, 0x8000_001c)
    }
    return numbers
  }

  /// What the numbers take from guests that names do not tell.
  var notes: [FormNote] {
    numbers[CPUIDQuery(0)] == nil
      ? []
      : [
        "Some hosts give guests no leaf 7, so that it is taken from guests on all of them, with all that it says."
      ]
  }

  private func lowest(_ limit: Limit) -> UInt32? {
    limits.map { UInt32(truncatingIfNeeded: $0[limit]) }.min()
  }

  private static func has(_ query: CPUIDQuery, _ offer: FeatureSet) -> Bool {
    switch query.leaf.rawValue {
    case 7:
      query.subleaf.rawValue == 0 && offer.contains(.xsave)
        || says(offer) {
          $0.leaf == query.leaf && $0.subleaf.rawValue >= query.subleaf.rawValue
        }
    case 0xd: offer.contains(.xsave)
    case 0x8000_0021: says(offer) { $0.leaf == query.leaf }
    default: true
    }
  }

  private static func says(_ offer: FeatureSet, _ isMeant: (CPUIDQuery) -> Bool) -> Bool {
    Catalogue.words.contains { word in
      guard let query = word.name.query else { return false }
      return isMeant(query) && !offer[word.name].isEmpty
    }
  }
}
