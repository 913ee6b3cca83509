extension LevelDefinition {
  /// AMD's Zen line and Hygon's branch of it.
  ///
  /// Source: reference/levels.tsv.
  static let amdZen: [LevelDefinition] = [
    .init(
      "amd-zen", .amd, evc: "amd-zen (B4)",
      cpus: "17h models 00h-2Fh,50h-5Fh",
      parent: "amd-opteron-g3-no3dnow",
      adds: [
        "pclmulqdq", "ssse3", "fma", "sse4_1", "sse4_2", "movbe", "aes", "xsave", "avx", "f16c",
        "rdrand", "xsaveopt", "xsavec", "xgetbv1", "xsaves", "3dnowprefetch", "clzero",
        "xsaveerptr", "npt", "nrip_save", "arat", "fsgsbase", "bmi1", "avx2", "smep", "bmi2",
        "rdseed", "adx", "smap", "clflushopt", "sha_ni",
      ],
      removes: ["monitor", "extapic", "osvw", "ibs", "skinit", "wdt"],
      source: "libvirt 12.8 cpu_map EPYC-v4 (QEMU's model), 18 InstLatx64 dumps", .confirmed,
      notes: """
        drops xop,fma4,tbm vs the 15h line: not a superset of bulldozer..excavator; amd_ibpb needs \
        2018 microcode; not in every dump: amd_ibpb(10/18)
        """),
    .init(
      "hygon-dhyana", .hygon,
      cpus: "18h",
      parent: "amd-opteron-g3-no3dnow",
      adds: [
        "ssse3", "fma", "sse4_1", "sse4_2", "movbe", "xsave", "avx", "f16c", "rdrand", "xsaveopt",
        "xsavec", "xgetbv1", "xsaves", "3dnowprefetch", "clzero", "xsaveerptr", "amd_ibpb", "arat",
        "fsgsbase", "bmi1", "avx2", "smep", "bmi2", "rdseed", "adx", "smap", "clflushopt",
      ],
      removes: ["monitor", "extapic", "osvw", "ibs", "skinit", "wdt"],
      source: "libvirt 12.8 cpu_map Dhyana-v1 (QEMU's model), 5 InstLatx64 dumps", .confirmed,
      notes: """
        vendor string HygonGenuine; some SKUs lack aes/pclmulqdq; in all dumps, not in libvirt's \
        model: clzero, xsaveerptr, xsaves
        """),
    .init(
      "amd-zen2", .amd, evc: "amd-zen2",
      cpus: "17h models 30h-4Fh,60h-7Fh,90h-91h,A0h-AFh",
      parent: "amd-zen",
      adds: [
        "addr_msk_ext", "rdpru", "wbnoinvd", "amd_ibpb", "amd_stibp", "ibrs_fast", "ibrs_same_mode",
        "amd_ssbd", "clwb", "umip", "rdpid",
      ],
      source: "libvirt 12.8 cpu_map EPYC-Rome-v4 (QEMU's model), 6 InstLatx64 dumps", .confirmed,
      notes: """
        amd_ibrs CPUID bit clear on most Rome dumps; in all dumps, not in libvirt's model: \
        addr_msk_ext, ibrs_fast, ibrs_same_mode, rdpru, xsaves; not in every dump: amd_ibrs(2/6)
        """),
    .init(
      "amd-zen3", .amd, evc: "amd-zen3",
      cpus: "19h models 00h-0Fh,20h-5Fh",
      parent: "amd-zen2",
      adds: [
        "pcid", "amd_ibrs", "stibp_always_on", "amd_psfd", "svme_addr_chk", "no_nested_data_bp",
        "lfence_dispatch", "nscb", "erms", "invpcid", "pku", "cet_ss", "vaes", "vpclmulqdq", "fsrm",
      ],
      source: "libvirt 12.8 cpu_map EPYC-Milan-v2 (QEMU's model), 3 InstLatx64 dumps", .confirmed,
      notes: """
        in all dumps, not in libvirt's model: addr_msk_ext, cet_ss, ibrs_fast, ibrs_same_mode, \
        rdpru
        """),
    .init(
      "amd-zen4", .amd, evc: "amd-zen4",
      cpus: "19h models 10h-1Fh,60h-AFh",
      parent: "amd-zen3",
      adds: [
        "btc_no", "ibpb_ret", "vnmi", "auto_ibrs", "amd_fsrs", "amd_fsrc", "epsf", "avx512f",
        "avx512dq", "avx512ifma", "avx512cd", "avx512bw", "avx512vl", "avx512vbmi", "avx512_vbmi2",
        "gfni", "avx512_vnni", "avx512_bitalg", "avx512_vpopcntdq", "la57", "flush_l1d",
        "avx512_bf16",
      ],
      source: "libvirt 12.8 cpu_map EPYC-Genoa-v1 (QEMU's model), 3 InstLatx64 dumps", .confirmed,
      notes: """
        in all dumps, not in libvirt's model: addr_msk_ext, amd_fsrc, amd_fsrs, btc_no, cet_ss, \
        epsf, flush_l1d, ibpb_ret, ibrs_fast, ibrs_same_mode, rdpru
        """),
    .init(
      "amd-zen5", .amd, evc: "amd-zen5 (name from memory)",
      cpus: "1Ah models 00h-2Fh,40h-4Fh,60h-7Fh,D0h-D7h",
      parent: "amd-zen4",
      adds: [
        "overflow_recov", "succor", "lbrv", "tsc_scale", "vmcb_clean", "flushbyasid", "pausefilter",
        "pfthreshold", "v_vmsave_vmload", "vgif", "amd_fsrsc", "amd_prefetchi", "sbpb",
        "ibpb_brtype", "srso_user_kernel_no", "perfmon_v2", "bus_lock_detect", "movdiri",
        "movdir64b", "avx512_vp2intersect", "avx_vnni",
      ],
      source: "libvirt 12.8 cpu_map EPYC-Turin (QEMU's model), 2 InstLatx64 dumps", .confirmed,
      notes: """
        in all dumps, not in libvirt's model: addr_msk_ext, amd_fsrc, amd_fsrs, amd_fsrsc, btc_no, \
        bus_lock_detect, cet_ss, epsf, flush_l1d, ibpb_ret, ibrs_fast, ibrs_same_mode, rdpru
        """),
  ]
}
