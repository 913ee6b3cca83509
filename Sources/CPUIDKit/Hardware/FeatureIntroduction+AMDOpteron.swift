/// AMD's CPUs up to Llano.
///
/// Source: CPUID dumps of InstLatx64 and libcpuid, reference/levels.tsv, new-levels-2026-11.tsv, models.tsv.
extension FeatureIntroduction {
  static let amdFirst: [FeatureIntroduction] = [
    .init(
      .k5,
      [
        "fpu", "vme", "de", "pse", "tsc", "msr", "mce", "cx8", "apic", "pge", "e1d_fpu",
        "e1d_vme", "e1d_de", "e1d_pse", "e1d_tsc", "e1d_msr", "e1d_mce", "e1d_cx8", "e1d_apic",
        "e1d_pge",
      ]),
    .init(
      .k6,
      [
        "mmx", "syscall", "e1d_mmx", "3dnowext", "3dnow", "digital_temp", "powernow_freq_id",
        "powernow_volt_id",
      ]),
    .init(
      .k7,
      [
        "pae", "sep", "mtrr", "mca", "cmov", "pat", "pse36", "fxsr", "sse", "e1d_pae", "e1d_mtrr",
        "e1d_mca", "e1d_cmov", "e1d_pat", "e1d_pse36", "mp", "mmxext", "e1d_fxsr",
      ]),
    .init(.k8RevBC, ["clflush", "sse2", "nx", "lm", "thermal_trip"]),
    .init(.k8RevD, ["lahf_lm", "fxsr_opt"]),
    .init(.k8RevE, ["pni", "ht", "cmp_legacy", "hw_thermal_control", "sw_thermal_control"]),
    .init(.k8RevF, ["cx16", "svm", "extapic", "cr8_legacy", "rdtscp"]),
    .init(.k8RevG, ["3dnowprefetch", "100mhz_steps", "lbrv"]),
    .init(.griffin, ["osvw", "skinit", "hw_pstate", "invtsc", "svm_lock", "nrip_save"]),
    .init(
      .k10RevB,
      [
        "monitor", "popcnt", "abm", "sse4a", "misalignsse", "ibs", "pdpe1gb", "cpb", "npt",
        "fp_128", "movu_preferred",
      ]),
    .init(
      .k10RevC,
      [
        "aperfmperf", "wdt", "nodeid_msr", "pausefilter", "ibs_flags", "ibs_fetch_sampling",
        "ibs_op_sampling", "ibs_rdwr_op_counter", "ibs_op_count",
      ]),
    .init(.llano, ["ibs_branch_target", "ibs_op_counters_ext", "ibs_rip_invalid_chk"]),
  ]
}
