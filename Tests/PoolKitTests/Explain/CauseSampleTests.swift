import CPUIDKit
import PoolFormats
import PoolTestSupport
import Testing

@testable import PoolKit

/// Cases of each kind of cause, drawn at random with a fixed seed, for people to check against vendors' documents.
@Suite(.corpus(dumps: 300))
struct CauseSampleTests {
  private struct Case: Hashable {
    let brand: String
    let feature: String
    let ground: String
  }

  private static let kinds: [Cause] = [
    .generation, .product, .firmware, .microcode, .kernel, .overridden, .platform,
  ]

  @Test func `ten cases of each kind are drawn, each CPU and feature once`() {
    var generator = SeededGenerator(seed: 11)
    var found: [Cause: [Case]] = [:]
    let all = Corpus.bareMetal.filter {
      [.amd, .intel, .hygon].contains($0.vendor) && HostProfile(of: $0).words.shows("lm")
    }.map { HostClass(of: $0) }
    let offers = all.map { Offer(of: $0, on: .kvm).features }
    for _ in 0..<20_000 {
      let here = Int.random(in: all.indices, using: &generator)
      let there = Int.random(in: all.indices, using: &generator)
      let missing = offers[there].subtracting(offers[here]).bits
      guard all[here].view.vendor == all[there].view.vendor,
        let bit = missing.randomElement(using: &generator)
      else { continue }
      let why = Explainer(all[here], comparedWith: [all[there]]).explanation(of: bit)
      let row = Case(
        brand: all[here].brand, feature: bit.name ?? bit.description, ground: why.evidence.clause)
      if found[why.cause, default: []].count < 10,
        !found[why.cause, default: []].contains(where: {
          $0.feature == row.feature && $0.brand == row.brand
        })
      {
        found[why.cause, default: []].append(row)
      }
    }
    for kind in Self.kinds {
      print("\(kind.rawValue):")
      for row in found[kind] ?? [] {
        print("  \(row.brand) | \(row.feature) | \(row.ground)")
      }
    }
    for kind in [Cause.generation, .product, .firmware, .microcode] {
      #expect(found[kind]?.count == 10, "\(kind)")
    }
  }
}
