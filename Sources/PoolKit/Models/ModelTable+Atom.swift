extension ModelTable {
  /// Intel's Atoms, Xeons of efficient cores, and Knights Mill.
  ///
  /// Source: libvirt's `cpu_map`, as reference/models.tsv has it.
  static let atom: [ModelDefinition] = [
    .init(
      "Denverton", .intel, cpus: [.init(6, 95)], from: "Skylake-Client-v3",
      adds: "mpx clflushopt sha-ni arch-capabilities ssbd pdpe1gb rdctl-no skip-l1dfl-vmentry",
      removes: "fma pcid avx f16c bmi1 avx2 bmi2 invpcid adx abm"),
    .init("Denverton-v1", from: "Denverton"),
    .init("Denverton-v2", from: "Denverton-v1", removes: "mpx"),
    .init("Denverton-v3", from: "Denverton-v2", adds: "xsaves"),
    .init(
      "Snowridge", .intel, cpus: [.init(6, 134)], from: "Denverton-v2",
      adds: "clwb umip gfni cldemote movdiri movdir64b core-capability split-lock-detect",
      removes: "rdctl-no skip-l1dfl-vmentry"),
    .init("Snowridge-v1", from: "Snowridge"),
    .init("Snowridge-v2", from: "Snowridge-v1"),
    .init("Snowridge-v3", from: "Snowridge-v2", adds: "xsaves"),
    .init("Snowridge-v4", from: "Snowridge-v3", removes: "core-capability split-lock-detect"),
    .init(
      "SierraForest", .intel, cpus: [.init(6, 175)], from: "Icelake-Server-v6",
      adds: """
        bus-lock-detect serialize avx-vnni cmpccxadd fsrs avx-ifma avx-vnni-int8 avx-ne-convert \
        mcdt-no sbdr-ssdp-no fbsdp-no psdp-no pbrsb-no
        """,
      removes: """
        avx512f avx512dq avx512ifma avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 \
        avx512vnni avx512bitalg avx512-vpopcntdq la57 taa-no
        """),
    .init("SierraForest-v1", from: "SierraForest"),
    .init(
      "SierraForest-v2", from: "SierraForest-v1",
      adds: """
        ss tsc_adjust cldemote movdiri movdir64b lam intel-psfd ipred-ctrl rrsba-ctrl bhi-ctrl \
        gds-no rfds-no
        """),
    .init("SierraForest-v3", from: "SierraForest-v2"),
    .init("SierraForest-v4", from: "SierraForest-v3", adds: "cet-ss cet-ibt"),
    .init("SierraForest-v5", from: "SierraForest-v4", adds: "its-no"),
    .init(
      "ClearwaterForest", .intel, cpus: [.init(6, 221)], from: "SierraForest-v3",
      adds: "sha512 sm3 sm4 avx-vnni-int16 prefetchiti ddpd-u bhi-no"),
    .init("ClearwaterForest-v1", from: "ClearwaterForest"),
    .init("ClearwaterForest-v2", from: "ClearwaterForest-v1", adds: "cet-ss cet-ibt"),
    .init("ClearwaterForest-v3", from: "ClearwaterForest-v2", adds: "its-no"),
    .init(
      "KnightsMill", .intel, cpus: [.init(6, 133)], from: "Skylake-Client-v3",
      adds: """
        ss avx512f avx512pf avx512er avx512cd avx512-vpopcntdq avx512-4vnniw avx512-4fmaps \
        pdpe1gb
        """,
      removes: "pcid invpcid smap spec-ctrl xsavec xgetbv1"),
    .init("KnightsMill-v1", from: "KnightsMill"),
  ]
}
