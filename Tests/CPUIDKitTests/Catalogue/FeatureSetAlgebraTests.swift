internal import CPUIDKit
internal import Testing

/// The laws of `SetAlgebra`, on sets drawn by a seeded generator.
struct FeatureSetAlgebraTests {
  /// A small linear congruential generator, so that every run draws the same sets.
  struct Draw: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static func sets(_ count: Int, seed: UInt64) -> [FeatureSet] {
    var draw = Draw(state: seed)
    return (0..<count).map { _ in
      var set = FeatureSet()
      let mask = UInt32.random(in: .min ... .max, using: &draw)
      for word in set.values.indices {
        set[word: word] = RegisterValue(
          rawValue: UInt32.random(in: .min ... .max, using: &draw) & mask)
      }
      return set
    }
  }

  private static func bit(_ name: String) throws -> FeatureBit {
    try #require(Catalogue.bit(named: name))
  }

  @Test func `the empty set has no members`() {
    let empty = FeatureSet()
    #expect(empty.isEmpty && empty.bits == [] && empty.names == [] && empty == [])
    for set in Self.sets(20, seed: 1) {
      #expect(set.union(empty) == set)
      #expect(set.intersection(empty) == empty)
      #expect(set.isSuperset(of: empty))
    }
  }

  @Test func `union and intersection are idempotent, commutative and associative`() {
    let sets = Self.sets(12, seed: 2)
    for first in sets {
      #expect(first.union(first) == first && first.intersection(first) == first)
      for second in sets {
        #expect(first.union(second) == second.union(first))
        #expect(first.intersection(second) == second.intersection(first))
        for third in sets {
          #expect(first.union(second).union(third) == first.union(second.union(third)))
          #expect(
            first.intersection(second).intersection(third)
              == first.intersection(second.intersection(third)))
          #expect(
            first.intersection(second.union(third))
              == first.intersection(second).union(first.intersection(third)))
        }
      }
    }
  }

  @Test func `difference and symmetric difference are what the members say`() {
    let sets = Self.sets(30, seed: 3)
    for (first, second) in zip(sets, sets.dropFirst()) {
      let left = Set(first.bits), right = Set(second.bits)
      #expect(Set(first.union(second).bits) == left.union(right))
      #expect(Set(first.intersection(second).bits) == left.intersection(right))
      #expect(Set(first.subtracting(second).bits) == left.subtracting(right))
      #expect(Set(first.symmetricDifference(second).bits) == left.symmetricDifference(right))
      #expect(first.isDisjoint(with: second.subtracting(first)))
      #expect(first.intersection(second).isSubset(of: second))
      #expect(first.isStrictSubset(of: second) == left.isStrictSubset(of: right))
    }
  }

  @Test func `insert, update and remove answer as SetAlgebra asks`() throws {
    let avx = try Self.bit("avx")
    var set = FeatureSet()
    #expect(set.insert(avx) == (true, avx))
    #expect(set.insert(avx) == (false, avx))
    #expect(set.contains(avx))
    #expect(set.update(with: avx) == avx)
    #expect(set.remove(avx) == avx)
    #expect(set.remove(avx) == nil)
    #expect(set.update(with: avx) == nil)
    #expect(!set.contains(try Self.bit("avx2")))
  }

  @Test func `members come in order and make the set again`() {
    for set in Self.sets(30, seed: 4) {
      #expect(set.bits == set.bits.sorted())
      #expect(FeatureSet(set.bits) == set)
    }
  }

  @Test func `names make a set and an unknown name makes none`() throws {
    let set = try #require(FeatureSet.named(["sse2", "avx", "its_no"]))
    #expect(set.names == ["avx", "its_no", "sse2"])
    #expect(FeatureSet.named(["sse2", "sse9"]) == nil)
  }
}
