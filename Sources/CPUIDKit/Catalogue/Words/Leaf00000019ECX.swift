extension Catalogue {
  /// CPUID leaf 19h, subleaf 0, ECX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 19H; reference/features.tsv.
  static let leaf19ECX = WordDefinition(
    WordName(0x19, 0, .ecx),
    [
      .init(
        0, "loadiwkey_no_backup", .intel, .intersect, "LOADIWKEY can forbid the backup of the key"),
      .init(1, "iwkey_rand", .intel, .intersect, "Wrapping key can come from the random generator"),
    ])
}
