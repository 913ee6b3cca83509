extension ModelTable {
  /// Intel's Xeons from Skylake to Ice Lake.
  ///
  /// Source: libvirt's `cpu_map`, as reference/models.tsv has it.
  static let xeon: [ModelDefinition] = [
    .init(
      "Skylake-Server", .intel, cpus: [.init(6, 85, 0...4)], from: "Skylake-Client-v1",
      adds: "avx512f avx512dq clwb avx512cd avx512bw avx512vl pdpe1gb"),
    .init("Skylake-Server-IBRS", from: "Skylake-Server", adds: "spec-ctrl"),
    .init("Skylake-Server-noTSX-IBRS", from: "Skylake-Server-IBRS", removes: "hle rtm"),
    .init("Skylake-Server-v1", from: "Skylake-Server"),
    .init("Skylake-Server-v2", from: "Skylake-Server-v1", adds: "spec-ctrl"),
    .init("Skylake-Server-v3", from: "Skylake-Server-v2", removes: "hle rtm"),
    .init("Skylake-Server-v4", from: "Skylake-Server-v3", adds: "pku"),
    .init("Skylake-Server-v5", from: "Skylake-Server-v4", adds: "xsaves"),
    .init(
      "Cascadelake-Server", .intel, cpus: [.init(6, 85, 5...7)], from: "Skylake-Server-v2",
      adds: "clflushopt avx512vnni ssbd"),
    .init("Cascadelake-Server-noTSX", from: "Cascadelake-Server", removes: "hle rtm"),
    .init("Cascadelake-Server-v1", from: "Cascadelake-Server"),
    .init(
      "Cascadelake-Server-v2", from: "Cascadelake-Server-v1",
      adds: "pku arch-capabilities rdctl-no ibrs-all skip-l1dfl-vmentry mds-no"),
    .init(
      "Cascadelake-Server-v3", from: "Cascadelake-Server-v2",
      removes: "hle rtm pku arch-capabilities rdctl-no ibrs-all skip-l1dfl-vmentry mds-no"),
    .init(
      "Cascadelake-Server-v4", from: "Cascadelake-Server-v3",
      adds: "pku arch-capabilities rdctl-no ibrs-all skip-l1dfl-vmentry mds-no"),
    .init("Cascadelake-Server-v5", from: "Cascadelake-Server-v4", adds: "xsaves"),
    .init(
      "Cooperlake", .intel, cpus: [.init(6, 85, 10...11)], from: "Cascadelake-Server-v2",
      adds: "stibp avx512-bf16 pschange-mc-no taa-no"),
    .init("Cooperlake-v1", from: "Cooperlake"),
    .init("Cooperlake-v2", from: "Cooperlake-v1", adds: "xsaves"),
    .init(
      "Icelake-Server", .intel, cpus: [.init(6, 106)], from: "Cascadelake-Server-v1",
      adds: """
        avx512vbmi umip pku avx512vbmi2 gfni vaes vpclmulqdq avx512bitalg avx512-vpopcntdq la57 \
        wbnoinvd
        """),
    .init("Icelake-Server-noTSX", from: "Icelake-Server", removes: "hle rtm"),
    .init("Icelake-Server-v1", from: "Icelake-Server"),
    .init("Icelake-Server-v2", from: "Icelake-Server-v1", removes: "hle rtm"),
    .init(
      "Icelake-Server-v3", from: "Icelake-Server-v2",
      adds: """
        arch-capabilities rdctl-no ibrs-all skip-l1dfl-vmentry mds-no pschange-mc-no taa-no
        """),
    .init("Icelake-Server-v4", from: "Icelake-Server-v3", adds: "avx512ifma sha-ni rdpid fsrm"),
    .init("Icelake-Server-v5", from: "Icelake-Server-v4", adds: "xsaves"),
    .init("Icelake-Server-v6", from: "Icelake-Server-v5"),
    .init("Icelake-Server-v7", from: "Icelake-Server-v6", adds: "hle rtm"),
  ]
}
