/// A feature that CPUs of one signature show or not, by firmware, microcode or kernel.
package struct SwitchableFeature {
  /// How many dumps of one signature show the feature.
  package struct Statistic: Hashable {
    package let leaf1EAX: RegisterValue
    /// How many show it.
    package let showing: Int
    /// How many there are.
    package let count: Int
  }

  package let feature: FeatureBit
  package let how: FeatureSwitch
  /// The microarchitectures that are known to have it; empty where levels say which do.
  package let kinds: [Microarchitecture]
  /// The CPUs that are known to have it, where a microarchitecture is too much.
  package let cpus: [CPURange]
  /// Where a kernel clears it below a microcode revision, the revisions.
  package let fixes: [MicrocodeFix]
  /// Whether what is known of the switch holds on those CPUs only.
  package let isOnlyThere: Bool
  /// Real dumps of equal CPUs that differ in it.
  package let seen: [Statistic]

  /// A row.
  package init(
    _ feature: FeatureBit, _ how: FeatureSwitch, on kinds: [Microarchitecture] = [],
    cpus: [CPURange] = [], fixes: [MicrocodeFix] = [], isOnlyThere: Bool = false,
    seen: [Statistic] = []
  ) {
    self.feature = feature
    self.kinds = kinds
    self.cpus = cpus + fixes.map(\.cpus)
    self.fixes = fixes
    self.isOnlyThere = isOnlyThere
    self.how = how
    self.seen = seen
  }

  /// The row of `bit`, or `nil` when it is not known to vary.
  package static func of(_ bit: FeatureBit) -> SwitchableFeature? { byFeature[bit] }

  /// The row of `bit` when it holds on CPUs of the kind.
  ///
  /// - Parameters:
  ///   - bit: the bit.
  ///   - processor: the kind; `nil` when the table does not know it.
  ///   - isKnown: whether CPUs of the kind are known to have the feature from elsewhere.
  /// - Returns: the row, or `nil` when none is known or it does not hold there.
  package static func of(
    _ bit: FeatureBit, on processor: ProcessorModel?, isKnown: Bool
  ) -> SwitchableFeature? {
    guard let row = of(bit) else { return nil }
    return isKnown && !row.isOnlyThere || processor.map(row.isKnown) ?? false ? row : nil
  }

  /// Whether the CPUs are among those that are known to have the feature.
  package func isKnown(on processor: ProcessorModel) -> Bool {
    kinds.contains(processor.microarchitecture)
      || cpus.contains { $0.contains(processor.signature) }
  }

  /// What dumps of equal CPUs say; `nil` where there are none, or too few.
  package func statistic(of signature: CPUSignature) -> Statistic? {
    seen.first { CPUSignature(leaf1EAX: $0.leaf1EAX) == signature }
  }

  private static let byFeature = Dictionary(
    uniqueKeysWithValues: all.map { ($0.feature, $0) })
}

/// The microcode revision from which CPUs of one kind are free of a fault.
package struct MicrocodeFix: Hashable {
  package let cpus: CPURange
  /// The first revision without the fault.
  package let revision: UInt32

  /// Below these revisions Linux clears rdseed, in C001_1002 as well, because RDSEED of 16 and 32 bits
  /// can give zero and claim success.
  ///
  /// Source: Linux 7.3-rc7 arch/x86/kernel/cpu/amd.c, zen5_rdseed_microcode.
  package static let rdseed: [MicrocodeFix] = [
    MicrocodeFix(0x02, 1, 0x0b00_215a), MicrocodeFix(0x08, 1, 0x0b00_8121),
    MicrocodeFix(0x11, 0, 0x0b10_1054), MicrocodeFix(0x24, 0, 0x0b20_4037),
    MicrocodeFix(0x44, 0, 0x0b40_4035), MicrocodeFix(0x44, 1, 0x0b40_4108),
    MicrocodeFix(0x60, 0, 0x0b60_0037), MicrocodeFix(0x68, 0, 0x0b60_8038),
    MicrocodeFix(0x70, 0, 0x0b70_0037),
  ]

  /// A model and stepping of family 1Ah.
  private init(_ model: Int, _ stepping: Int, _ revision: UInt32) {
    cpus = CPURange(0x1a, model, steppings: stepping...stepping)
    self.revision = revision
  }

  /// The revision as records spell it: `0xb00215a`.
  package var spelling: String { "0x" + String(revision, radix: 16) }

  /// Whether `text`, a revision as a record spells it, is older; `nil` when it is no number.
  package func isNewer(than text: some StringProtocol) -> Bool? {
    (Hexadecimal.prefixed(text) ?? Hexadecimal.number(text)).map { $0 < revision }
  }
}
