extension ModelTable {
  /// AMD before Zen.
  ///
  /// Source: libvirt's `cpu_map`, as reference/models.tsv has it.
  static let opteron: [ModelDefinition] = [
    .init("athlon", .amd, from: "pentiumpro", adds: "vme mtrr pse36 mmxext 3dnowext 3dnow"),
    .init("athlon-v1", from: "athlon"),
    .init(
      "phenom", .amd, from: "qemu64-v1",
      adds: "monitor mmxext fxsr_opt 3dnowext 3dnow",
      removes: "cx16"),
    .init("phenom-v1", from: "phenom"),
    .init("Opteron_G1", .amd, cpus: [.init(15, 6)], from: "cpu64-rhel5"),
    .init("Opteron_G1-v1", from: "Opteron_G1"),
    .init("Opteron_G2", .amd, cpus: [.init(15, 6)], from: "qemu64-v1", adds: "rdtscp lahf_lm"),
    .init("Opteron_G2-v1", from: "Opteron_G2"),
    .init(
      "Opteron_G3", .amd, cpus: [.init(15, 6)], from: "Opteron_G2-v1",
      adds: "popcnt abm sse4a misalignsse"),
    .init("Opteron_G3-v1", from: "Opteron_G3"),
    .init(
      "Opteron_G4", .amd, cpus: [.init(21, 1)], from: "Opteron_G3-v1",
      adds: "pclmuldq ssse3 sse4.1 sse4.2 aes xsave avx pdpe1gb 3dnowprefetch xop fma4"),
    .init("Opteron_G4-v1", from: "Opteron_G4"),
    .init("Opteron_G5", .amd, cpus: [.init(21, 2)], from: "Opteron_G4-v1", adds: "fma f16c tbm"),
    .init("Opteron_G5-v1", from: "Opteron_G5"),
  ]
}
