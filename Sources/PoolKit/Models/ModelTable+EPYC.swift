extension ModelTable {
  /// AMD's Zen, Hygon's branch of it, and Zhaoxin's YongFeng.
  ///
  /// Source: libvirt's `cpu_map`, as reference/models.tsv has it.
  static let epyc: [ModelDefinition] = [
    .init(
      "EPYC", .amd, cpus: [.init(23, 1)], from: "Opteron_G5-v1",
      adds: """
        vme movbe rdrand arat fsgsbase bmi1 avx2 smep bmi2 rdseed adx smap clflushopt sha-ni \
        xsaveopt xsavec xgetbv1 mmxext fxsr_opt cr8legacy osvw
        """,
      removes: "xop fma4 tbm"),
    .init("EPYC-IBPB", from: "EPYC", adds: "ibpb"),
    .init("EPYC-v1", from: "EPYC"),
    .init("EPYC-v2", from: "EPYC-v1", adds: "ibpb"),
    .init(
      "EPYC-v3", from: "EPYC-v2",
      adds: "xsaves perfctr_core clzero xsaveerptr npt nrip-save"),
    .init("EPYC-v4", from: "EPYC-v3"),
    .init(
      "EPYC-v5", from: "EPYC-v4",
      adds: """
        overflow-recov succor lbrv tsc-scale vmcb-clean flushbyasid pause-filter pfthreshold \
        v-vmsave-vmload vgif
        """),
    .init(
      "EPYC-Rome", .amd, cpus: [.init(23, 49)], from: "EPYC-v4",
      adds: "clwb umip rdpid wbnoinvd amd-stibp",
      removes: "xsaves"),
    .init("EPYC-Rome-v1", from: "EPYC-Rome"),
    .init("EPYC-Rome-v2", from: "EPYC-Rome-v1", adds: "xsaves ibrs amd-ssbd"),
    .init("EPYC-Rome-v3", from: "EPYC-Rome-v2"),
    .init("EPYC-Rome-v4", from: "EPYC-Rome-v3", removes: "xsaves"),
    .init(
      "EPYC-Rome-v5", from: "EPYC-Rome-v4",
      adds: """
        overflow-recov succor lbrv tsc-scale vmcb-clean flushbyasid pause-filter pfthreshold \
        v-vmsave-vmload vgif
        """),
    .init(
      "EPYC-Milan", .amd, cpus: [.init(25, 1)], from: "EPYC-Rome-v3",
      adds: "pcid erms invpcid pku fsrm svme-addr-chk"),
    .init("EPYC-Milan-v1", from: "EPYC-Milan"),
    .init(
      "EPYC-Milan-v2", from: "EPYC-Milan-v1",
      adds: """
        vaes vpclmulqdq stibp-always-on amd-psfd no-nested-data-bp lfence-always-serializing \
        null-sel-clr-base
        """),
    .init(
      "EPYC-Milan-v3", from: "EPYC-Milan-v2",
      adds: """
        overflow-recov succor lbrv tsc-scale vmcb-clean flushbyasid pause-filter pfthreshold \
        v-vmsave-vmload vgif
        """),
    .init(
      "EPYC-Genoa", .amd, cpus: [.init(25, 17)], from: "EPYC-Milan-v2",
      adds: """
        avx512f avx512dq avx512ifma avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 gfni \
        avx512vnni avx512bitalg avx512-vpopcntdq la57 avx512-bf16 vnmi auto-ibrs
        """),
    .init("EPYC-Genoa-v1", from: "EPYC-Genoa"),
    .init(
      "EPYC-Genoa-v2", from: "EPYC-Genoa-v1",
      adds: """
        overflow-recov succor lbrv tsc-scale vmcb-clean flushbyasid pause-filter pfthreshold \
        v-vmsave-vmload vgif fs-gs-base-ns perfmon-v2
        """),
    .init(
      "EPYC-Turin", .amd, cpus: [.init(26, 0)], from: "EPYC-Genoa-v2",
      adds: """
        movdiri movdir64b avx512-vp2intersect avx-vnni prefetchi sbpb ibpb-brtype \
        srso-user-kernel-no
        """),
    .init("EPYC-Turin-v1", from: "EPYC-Turin"),
    .init(
      "Dhyana", .hygon, cpus: [.init(24, 0)], from: "EPYC-v2",
      removes: "pclmuldq aes sha-ni"),
    .init("Dhyana-v1", from: "Dhyana"),
    .init("Dhyana-v2", from: "Dhyana-v1", adds: "xsaves npt nrip-save"),
    .init(
      "YongFeng", .centaur, cpus: [.init(7, 11)], from: "cpu64-rhel6",
      adds: """
        vme acpi ss pclmuldq ssse3 fma pcid sse4.1 sse4.2 x2apic movbe popcnt tsc-deadline aes \
        xsave avx f16c rdrand fsgsbase bmi1 avx2 smep bmi2 invpcid rdseed adx smap sha-ni umip \
        pku rdpid spec-ctrl arch-capabilities xsaveopt pdpe1gb rdtscp abm 3dnowprefetch invtsc \
        xstore xstore-en xcrypt xcrypt-en ace2 phe phe-en pmm pmm-en rdctl-no \
        skip-l1dfl-vmentry ssb-no mds-no pschange-mc-no
        """),
    .init("YongFeng-v1", from: "YongFeng"),
    .init("YongFeng-v2", from: "YongFeng-v1"),
    .init("YongFeng-v3", from: "YongFeng-v2"),
  ]
}
