extension ModelTable {
  /// Intel's Haswell, Broadwell and the Skylake of clients.
  ///
  /// Source: libvirt's `cpu_map`, as reference/models.tsv has it.
  static let haswell: [ModelDefinition] = [
    .init(
      "Haswell-noTSX", .intel, cpus: [.init(6, 60), .init(6, 63), .init(6, 69), .init(6, 70)],
      from: "IvyBridge-v1",
      adds: "fma pcid movbe bmi1 avx2 bmi2 invpcid",
      removes: "vme f16c rdrand"),
    .init("Haswell-noTSX-IBRS", from: "Haswell-noTSX", adds: "spec-ctrl"),
    .init("Haswell", from: "Haswell-noTSX", adds: "hle rtm"),
    .init("Haswell-IBRS", from: "Haswell", adds: "spec-ctrl"),
    .init("Haswell-v1", from: "Haswell"),
    .init("Haswell-v2", from: "Haswell-v1", removes: "hle rtm"),
    .init("Haswell-v3", from: "Haswell-v2", adds: "hle rtm spec-ctrl"),
    .init("Haswell-v4", from: "Haswell-v3", removes: "hle rtm"),
    .init(
      "Broadwell-noTSX", .intel, cpus: [.init(6, 61), .init(6, 71), .init(6, 79), .init(6, 86)],
      from: "Haswell-v2",
      adds: "rdseed adx smap 3dnowprefetch"),
    .init("Broadwell-noTSX-IBRS", from: "Broadwell-noTSX", adds: "spec-ctrl"),
    .init("Broadwell", from: "Broadwell-noTSX", adds: "hle rtm"),
    .init("Broadwell-IBRS", from: "Broadwell", adds: "spec-ctrl"),
    .init("Broadwell-v1", from: "Broadwell"),
    .init("Broadwell-v2", from: "Broadwell-v1", removes: "hle rtm"),
    .init("Broadwell-v3", from: "Broadwell-v2", adds: "hle rtm spec-ctrl"),
    .init("Broadwell-v4", from: "Broadwell-v3", removes: "hle rtm"),
    .init(
      "Skylake-Client", .intel, cpus: [.init(6, 94), .init(6, 78), .init(6, 142), .init(6, 158)],
      from: "Broadwell-v1",
      adds: "vme f16c rdrand arat xsaveopt xsavec xgetbv1 abm"),
    .init("Skylake-Client-IBRS", from: "Skylake-Client", adds: "spec-ctrl"),
    .init("Skylake-Client-noTSX-IBRS", from: "Skylake-Client-IBRS", removes: "hle rtm"),
    .init("Skylake-Client-v1", from: "Skylake-Client"),
    .init("Skylake-Client-v2", from: "Skylake-Client-v1", adds: "spec-ctrl"),
    .init("Skylake-Client-v3", from: "Skylake-Client-v2", removes: "hle rtm"),
    .init("Skylake-Client-v4", from: "Skylake-Client-v3", adds: "xsaves"),
    .init(
      "Icelake-Client", .intel, cpus: [.init(6, 126)], from: "Skylake-Client-v2",
      adds: """
        mpx avx512vbmi umip pku avx512vbmi2 gfni vaes vpclmulqdq avx512vnni avx512bitalg \
        avx512-vpopcntdq ssbd wbnoinvd
        """),
    .init("Icelake-Client-noTSX", from: "Icelake-Client", removes: "hle rtm"),
  ]
}
