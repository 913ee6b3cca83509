@testable import CPUIDKit
import PoolTestSupport
import Testing

@testable import PoolKit

/// How often the cause of a missing feature is known, in what KVM offers, over pairs of real hosts.
@Suite(.corpus(dumps: 300))
struct CauseRateTests {
  private struct Tally {
    var pairs = 0
    var causes: [Cause: Int] = [:]
    var unknown: [String: Int] = [:]
    var total: Int { causes.values.reduce(0, +) }
    var rate: Double { total == 0 ? 0 : Double(causes[.unknown] ?? 0) / Double(total) }
  }

  /// All with more than three hosts: Hygon's CPUs bear the signatures of others, so that nothing is assumed of them.
  private static let vendors: [CPUVendor] = [.amd, .intel, .centaur]

  private static func tally(_ vendor: CPUVendor, pairs: Int) -> Tally {
    let hosts = Corpus.bareMetal.filter { record in
      record.vendor == vendor && HostProfile(of: record).words.shows("lm")
    }.map { HostClass(of: $0) }
    let offers = hosts.map { Offer(of: $0, on: .kvm).features }
    var generator = SeededGenerator(seed: 9)
    var tally = Tally()
    while tally.pairs < pairs {
      let here = Int.random(in: hosts.indices, using: &generator)
      let there = Int.random(in: hosts.indices, using: &generator)
      guard here != there else { continue }
      tally.pairs += 1
      let explainer = Explainer(hosts[here], comparedWith: [hosts[there]])
      for bit in offers[there].subtracting(offers[here]).bits {
        let cause = explainer.explanation(of: bit).cause
        tally.causes[cause, default: 0] += 1
        if cause == .unknown { tally.unknown[bit.name ?? "unnamed", default: 0] += 1 }
      }
    }
    return tally
  }

  @Test(arguments: vendors)
  func `at most one missing feature in ten has an unknown cause`(vendor: CPUVendor) {
    let tally = Self.tally(vendor, pairs: 3000)
    let causes = tally.causes.sorted { $0.value > $1.value }
      .map { "\($0.key.rawValue) \($0.value)" }.joined(separator: ", ")
    let worst = tally.unknown.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(25)
      .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    print("\(vendor): \(tally.pairs) pairs, \(tally.total) missing features: \(causes)")
    print("\(vendor): unknown most often: \(worst)")
    #expect(tally.rate < 0.1, "\(tally.rate)")
  }
}
