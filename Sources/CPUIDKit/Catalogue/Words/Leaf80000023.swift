extension Catalogue {
  /// CPUID leaf 8000_0023h, EAX.
  ///
  /// Source: x86-cpuid-db 3.1, as Linux has it (cpuid.csv).
  static let leaf80000023EAX = WordDefinition(
    WordID(0x8000_0023, 0, .eax), isOptional: true,
    [
      .init(
        0, "mem_hmk", .amd, .intersect, "Secure host encryption with many keys (one source)")
    ])
}
