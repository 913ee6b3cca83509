extension Catalogue {
  /// CPUID leaf 19h, subleaf 0, EAX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 19H; docs/sources.md, "Features".
  static let leaf19EAX = WordDefinition(
    WordID(0x19, 0, .eax),
    [
      .init(0, "kl_cpl0_only", .intel, .intersect, "Key handles can be limited to kernel mode"),
      .init(1, "kl_no_encrypt", .intel, .intersect, "Key handles can be barred from encryption"),
      .init(2, "kl_no_decrypt", .intel, .intersect, "Key handles can be barred from decryption"),
    ])
}

extension Catalogue {
  /// CPUID leaf 19h, subleaf 0, EBX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 19H; docs/sources.md, "Features".
  ///
  /// AESKLE follows CR4.KL of the CPU that executes CPUID, so it is live.
  static let leaf19EBX = WordDefinition(
    WordID(0x19, 0, .ebx),
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

extension Catalogue {
  /// CPUID leaf 19h, subleaf 0, ECX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 19H; docs/sources.md, "Features".
  static let leaf19ECX = WordDefinition(
    WordID(0x19, 0, .ecx),
    [
      .init(
        0, "loadiwkey_no_backup", .intel, .intersect, "LOADIWKEY can forbid the backup of the key"),
      .init(1, "iwkey_rand", .intel, .intersect, "Wrapping key can come from the random generator"),
    ])
}
