/// Intel's first lines, NetBurst, and Core and Xeon up to Broadwell.
///
/// Source: CPUID dumps of InstLatx64 and libcpuid, reference/levels.tsv, new-levels-2026-11.tsv, models.tsv.
extension FeatureIntroduction {
  static let intelFirst: [FeatureIntroduction] = [
    .init(.i486, ["fpu", "vme", "apic"]),
    .init(.p5, ["de", "pse", "tsc", "msr", "mce", "cx8", "mmx"]),
    .init(.p6, ["pae", "sep", "mtrr", "pge", "mca", "cmov", "pat", "pse36", "pn", "fxsr", "sse"]),
  ]

  static let quark: [FeatureIntroduction] = [
    .init(.quark, ["fpu", "vme", "pse", "tsc", "msr", "pae", "cx8", "apic", "pge", "nx"])
  ]

  static let netBurst: [FeatureIntroduction] = [
    .init(
      .netBurst,
      [
        "pni", "dtes64", "monitor", "ds_cpl", "vmx", "est", "tm2", "cid", "cx16", "xtpr", "pdcm",
        "clflush", "ds", "acpi", "sse2", "ss", "ht", "tm", "pbe", "aperfmperf", "lahf_lm",
        "syscall", "nx", "lm",
      ])
  ]

  static let intelCore: [FeatureIntroduction] = [
    .init(
      .pentiumM,
      [
        "pni", "monitor", "vmx", "est", "tm2", "xtpr", "pdcm", "clflush", "ds", "acpi", "sse2",
        "ss", "ht", "tm", "pbe", "dtherm", "aperfmperf", "nx",
      ]),
    .init(.merom, ["dtes64", "ds_cpl", "smx", "ssse3", "cx16", "dca", "lahf_lm", "syscall", "lm"]),
    .init(.penryn, ["sse4_1", "xsave", "osxsave", "acnt2", "xcr0_x87", "xcr0_sse"]),
    .init(
      .nehalem,
      [
        "sse4_2", "x2apic", "popcnt", "ida", "md_clear", "spec_ctrl", "intel_stibp", "flush_l1d",
        "intel_ssbd", "rdtscp", "invtsc",
      ]),
    .init(.westmere, ["pclmulqdq", "pcid", "aes", "arat", "epb", "pdpe1gb"]),
    .init(.sandyBridge, ["sdbg", "tsc_deadline_timer", "avx", "pln", "ecmd", "pts", "xsaveopt"]),
    .init(.ivyBridge, ["f16c", "rdrand", "fsgsbase", "smep", "erms", "srbds_ctrl"]),
    .init(
      .haswell,
      [
        "fma", "movbe", "tsc_adjust", "bmi1", "hle", "avx2", "bmi2", "invpcid", "rtm", "cqm",
        "zero_fcs_fds", "cqm_llc", "cqm_occup_llc", "abm",
      ]),
    .init(
      .broadwell,
      [
        "rdt_a", "rdseed", "adx", "smap", "intel_pt", "cqm_mbm_total", "cqm_mbm_local", "cat_l3",
        "cdp_l3", "cr3_filtering", "topa_output", "3dnowprefetch",
      ]),
  ]
}
