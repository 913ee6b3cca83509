/// An attack that CPUs of some designs are open to, so that they never say that they are not affected.
package struct SiliconFlaw {
  /// The features that say that a CPU is not affected.
  package let features: FeatureSet
  /// What the attack is called.
  package let attack: String
  /// The vendor of the CPUs.
  package let vendor: CPUVendor
  /// The CPUs that are affected.
  package let cpus: [CPURange]
  /// Whether only parts with both kinds of cores are; parts of the same signature without E-cores are not.
  package var isHybridOnly = false

  /// What the tables say of `bit` on CPUs of `vendor` with `signature`: the attack; `nil` where nothing is known.
  package static func attack(
    against bit: FeatureBit, on vendor: CPUVendor, _ signature: CPUSignature?, isHybrid: Bool
  ) -> String? {
    guard let signature else { return nil }
    return all.first { row in
      row.features.contains(bit) && row.vendor == vendor && (isHybrid || !row.isHybridOnly)
        && row.cpus.contains { $0.contains(signature) }
    }?.attack
  }

  /// Every row.
  ///
  /// A kernel may still say to guests that they are not affected, where microcode mends what the silicon has not.
  ///
  /// Source: Linux 6.12.117 (Debian), arch/x86/kernel/cpu/common.c, cpu_vuln_blacklist and what asks it; for TSA
  /// also amd.c, for TAA Documentation/admin-guide/hw-vuln/tsx_async_abort.rst.
  package static let all: [SiliconFlaw] = [
    intel(
      .taa_no, "TSX asynchronous abort",
      [0x3c, 0x45, 0x46, 0x3f, 0x3d, 0x47, 0x4f, 0x56, 0x4e, 0x5e],
      [
        CPURange(6, 0x55, steppings: 0...7), CPURange(6, 0x8e, steppings: 0...12),
        CPURange(6, 0x9e, steppings: 0...13),
      ]),
    intel(
      .fbsdp_no, "MMIO stale data",
      [
        0x3f, 0x56, 0x4f, 0x55, 0x4e, 0x5e, 0x8e, 0x9e, 0x7e, 0x6c, 0x6a, 0xa5, 0xa6, 0x8a, 0xa7,
        0x96, 0x86, 0x9c,
      ]),
    intel(
      .sbdr_ssdp_no, "shared buffers data read (MMIO stale data)", [0x7e, 0xa5, 0x8a, 0x96, 0x9c],
      [CPURange(6, 0xa6, steppings: 1...15)]),
    intel(
      .gds_no, "gather data sampling",
      [0x55, 0x4e, 0x5e, 0x8e, 0x9e, 0x7e, 0x6c, 0x6a, 0xa5, 0x8c, 0x8d, 0xa7],
      [CPURange(6, 0xa6, steppings: 1...15)]),
    intel(
      .rfds_no, "register file data sampling", [0xbe, 0x96, 0x86, 0x9c, 0x5c, 0x5f, 0x7a]),
    intel(
      .rfds_no, "register file data sampling", [0x97, 0x9a, 0xb7, 0xba, 0xbf], isHybridOnly: true
    ),
    intel(
      .its_no, "indirect target selection", [0x7e, 0x6c, 0x6a, 0xa5, 0xa6, 0x8c, 0x8d, 0xa7],
      [
        CPURange(6, 0x55, steppings: 6...15), CPURange(6, 0x8e, steppings: 12...15),
        CPURange(6, 0x9e, steppings: 13...15),
      ]),
    SiliconFlaw(
      features: [.srso_no], attack: "speculative return stack overflow (SRSO)", vendor: .amd,
      cpus: [0x17, 0x19, 0x1a].map { CPURange($0, 0...255) }),
    SiliconFlaw(
      features: [.srso_no], attack: "speculative return stack overflow (SRSO)", vendor: .hygon,
      cpus: [CPURange(0x18, 0...255)]),
    SiliconFlaw(
      features: [.tsa_sq_no, .tsa_l1_no], attack: "transient scheduler attacks (TSA)", vendor: .amd,
      cpus: [CPURange(0x19, 0...255)]),
  ]

  private static func intel(
    _ feature: FeatureBit, _ attack: String, _ models: [Int], _ more: [CPURange] = [],
    isHybridOnly: Bool = false
  ) -> SiliconFlaw {
    SiliconFlaw(
      features: [feature], attack: attack, vendor: .intel,
      cpus: models.map { CPURange(6, $0) } + more,
      isHybridOnly: isHybridOnly)
  }
}
