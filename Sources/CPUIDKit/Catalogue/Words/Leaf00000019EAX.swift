extension Catalogue {
  /// CPUID leaf 19h, subleaf 0, EAX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 19H; reference/features.tsv.
  static let leaf19EAX = WordDefinition(
    WordName(0x19, 0, .eax),
    [
      .init(0, "kl_cpl0_only", .intel, .intersect, "Key handles can be limited to kernel mode"),
      .init(1, "kl_no_encrypt", .intel, .intersect, "Key handles can be barred from encryption"),
      .init(2, "kl_no_decrypt", .intel, .intersect, "Key handles can be barred from decryption"),
    ])
}
