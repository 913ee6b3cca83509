/// Features that came with a later model or stepping of a microarchitecture.
package struct LateStepping {
  package let features: FeatureSet
  /// The CPUs of the microarchitecture that came before.
  package let cpus: [CPURange]

  /// Whether an Intel CPU with `signature` came before the first with `bit`.
  package static func lacks(_ bit: FeatureBit, _ vendor: CPUVendor, _ signature: CPUSignature?)
    -> Bool
  {
    guard vendor == .intel, let signature else { return false }
    return all.contains { row in
      row.features.contains(bit) && row.cpus.contains { $0.contains(signature) }
    }
  }

  /// Every row.
  ///
  /// Source: the CPUID dumps of InstLatx64 and libcpuid, none of which contradicts.
  package static let all: [LateStepping] = [
    // Execute disable came with the E-0 stepping of Prescott and Nocona, model 4.
    LateStepping(features: [.nx], cpus: [CPURange(0x0f, 0...3)]),
    LateStepping(features: [.pdcm], cpus: [CPURange(0x0f, 0...4)]),
    LateStepping(
      features: [.xsave, .osxsave, .xcr0_x87, .xcr0_sse],
      cpus: [CPURange(6, 0x17, steppings: 0...7), CPURange(6, 0x1d)]),
  ]
}
