extension Catalogue {
  /// CPUID leaf 20h, EBX.
  ///
  /// Source: x86-cpuid-db 3.1, as Linux has it (cpuid.csv).
  static let leaf20EBX = WordDefinition(
    WordID(0x20, 0, .ebx), isOptional: true,
    [
      .init(
        0, "hreset_thread_director", .intel, .intersect,
        "HRESET can reset the thread director (one source)")
    ])
}
