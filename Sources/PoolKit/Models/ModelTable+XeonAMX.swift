extension ModelTable {
  /// Intel's Xeons with AMX.
  ///
  /// Source: libvirt's `cpu_map`, as reference/models.tsv has it.
  static let xeonAMX: [ModelDefinition] = [
    .init(
      "SapphireRapids", .intel, cpus: [.init(6, 143)], from: "Icelake-Server-v7",
      adds: """
        bus-lock-detect serialize tsx-ldtrk amx-bf16 avx512-fp16 amx-tile amx-int8 avx-vnni \
        avx512-bf16 fzrm fsrs fsrc xfd
        """),
    .init("SapphireRapids-v1", from: "SapphireRapids"),
    .init("SapphireRapids-v2", from: "SapphireRapids-v1", adds: "sbdr-ssdp-no fbsdp-no psdp-no"),
    .init(
      "SapphireRapids-v3", from: "SapphireRapids-v2",
      adds: "ss tsc_adjust cldemote movdiri movdir64b"),
    .init("SapphireRapids-v4", from: "SapphireRapids-v3"),
    .init("SapphireRapids-v5", from: "SapphireRapids-v4", adds: "cet-ss cet-ibt"),
    .init("SapphireRapids-v6", from: "SapphireRapids-v5", adds: "its-no"),
    .init(
      "GraniteRapids", .intel, cpus: [.init(6, 173)], from: "SapphireRapids-v2",
      adds: "amx-fp16 prefetchiti mcdt-no pbrsb-no"),
    .init("GraniteRapids-v1", from: "GraniteRapids"),
    .init(
      "GraniteRapids-v2", from: "GraniteRapids-v1",
      adds: "ss tsc_adjust cldemote movdiri movdir64b avx10 avx10-128 avx10-256 avx10-512"),
    .init("GraniteRapids-v3", from: "GraniteRapids-v2"),
    .init("GraniteRapids-v4", from: "GraniteRapids-v3", adds: "cet-ss cet-ibt"),
    .init("GraniteRapids-v5", from: "GraniteRapids-v4", adds: "its-no"),
    .init(
      "DiamondRapids", .intel, cpus: [.init(19, 1)], from: "GraniteRapids-v4",
      adds: """
        fdp-excptn-only zero-fcs-fds md-clear stibp flush-l1d cmpccxadd fred lkgs wrmsrns \
        avx-ifma lam movrs avx-vnni-int8 avx-ne-convert amx-complex apxf intel-psfd ipred-ctrl \
        rrsba-ctrl ddpd-u bhi-ctrl amx-int8-alias amx-bf16-alias amx-complex-alias \
        amx-fp16-alias amx-fp8 amx-tf32 amx-avx512 amx-movrs avx10-vnni-int apx-nci-ndd-nf \
        bhi-no gds-no rfds-no
        """,
      removes: "avx10-128 avx10-256 avx10-512"),
    .init("DiamondRapids-v1", from: "DiamondRapids"),
  ]
}
