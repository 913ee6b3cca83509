extension Catalogue {
  /// CPUID leaf 19h, subleaf 0, EBX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 19H; reference/features.tsv.
  ///
  /// AESKLE follows CR4.KL of the CPU that executes CPUID, so it is live although features.tsv
  /// calls it a feature.
  static let leaf19EBX = WordDefinition(
    WordName(0x19, 0, .ebx),
    [
      .init(
        0, "aes_keylocker", .intel, .live(shown: .intersected),
        "Key Locker is enabled now by CR4.KL and firmware (AESKLE)"),
      .init(
        2, "aes_keylocker_wide", .intel, .intersect,
        "Wide Key Locker instructions: eight blocks at once"),
      .init(
        4, "kl_msr_iwkey", .intel, .intersect,
        "Wrapping key can be backed up and copied through MSRs"),
    ])
}
