public import CPUIDKit

extension Baseline {
  /// What surrounds the CPUs of all hosts of the pool.
  public var facts: HostFacts {
    pool.classes.dropFirst().reduce(into: pool.classes.first?.facts ?? HostFacts()) {
      $0.formUnion($1.facts)
    }
  }

  /// Mitigations that some host shows and the baseline lacks: the removals of protecting bits.
  public var lostProtections: [Removal] {
    removed.filter { $0.bit.definition?.protects != nil }
  }

  /// The numbers of the classes that show `bit`.
  public func classes(showing bit: FeatureBit) -> [Int] {
    pool.classes.numbers { $0.words.contains(bit) }
  }
}
