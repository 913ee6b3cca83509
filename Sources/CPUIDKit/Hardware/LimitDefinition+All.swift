extension LimitDefinition {
  /// The name of the width of physical addresses.
  public static let physicalAddressBits = "physicalAddressBits"

  /// All limits in the order in which they are printed.
  ///
  /// Source: reference/override-msrs.md section 6.9 and 6.10; the fields are AMD 24594 appendix E
  /// and Intel SDM volume 2A, CPUID, which also states the address widths of older CPUs.
  public static let all: [LimitDefinition] = [
    .init("maxBasicLeaf", 0, .eax, (31, 0), .minimum),
    .init("maxLeaf7Subleaf", 7, .eax, (31, 0), .minimum),
    .init("maxExtendedLeaf", 0x8000_0000, .eax, (31, 0), .minimum),
    .init(
      LimitDefinition.physicalAddressBits, 0x8000_0008, .eax, (7, 0), .minimum,
      withoutLeaf: { $0.shows("pae") || $0.shows("pse36") ? 36 : 32 }),
    .init(
      "linearAddressBits", 0x8000_0008, .eax, (15, 8), .minimum,
      withoutLeaf: { $0.shows("lm") ? 48 : 32 }),
    .init("guestPhysicalAddressBits", 0x8000_0008, .eax, (23, 16), .minimum, isSeenByGuests: false),
    .init("avx10Version", 0x24, .ebx, (7, 0), .minimum, seenWith: "avx10"),
    .init(
      "clflushBytes", 1, .ebx, (15, 8), unit: 8,
      .equal(features: ["clflush", "clflushopt", "clwb"])),
    .init("perfmonVersion", 0xa, .eax, (7, 0), .minimum, isSeenByGuests: false),
    .init("perfmonCounters", 0xa, .eax, (15, 8), .minimum, isSeenByGuests: false),
    .init("svmRevision", 0x8000_000a, .eax, (7, 0), .minimum, isSeenByGuests: false),
    .init("svmASIDs", 0x8000_000a, .ebx, (31, 0), .minimum, isSeenByGuests: false),
  ]
}
