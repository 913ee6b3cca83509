extension Catalogue {
  /// CPUID leaf 19h, subleaf 0, EBX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 19H; reference/features.tsv.
  static let leaf19EBX = WordDefinition(
    WordName(0x19, 0, .ebx),
    [
      .init(0, "aes_keylocker", .intel, .intersect, "AESENC128KL and its kin are enabled"),
      .init(
        2, "aes_keylocker_wide", .intel, .intersect,
        "Wide Key Locker instructions: eight blocks at once"),
      .init(
        4, "kl_msr_iwkey", .intel, .intersect,
        "Wrapping key can be backed up and copied through MSRs"),
    ])
}
