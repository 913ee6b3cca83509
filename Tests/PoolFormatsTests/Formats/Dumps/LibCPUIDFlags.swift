/// libcpuid's flags and the catalogue's names of the bits that they stand for.
///
/// Source: libcpuid 0.6.2, libcpuid.h (`cpu_feature_t`) for the flags; which vendor's CPUs each is
/// read on, and from which bit, is what libcpuid's own tests expect. Flags that are called as in
/// the catalogue stand in the lists, the others in the tables.
enum LibCPUIDFlags {
  /// Flags of every vendor's CPUs.
  static let common: [String: String] = named(
    """
    fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse \
    sse2 ht pni monitor ssse3 cx16 sse4_1 sse4_2 x2apic movbe popcnt aes xsave osxsave avx f16c \
    rdrand hypervisor bmi1 avx2 bmi2 avx512f avx512dq rdseed adx avx512cd sha_ni avx512bw \
    avx512vl avx512vbmi syscall rdtscp lm lahf_lm abm
    """,
    [
      "pclmul": "pclmulqdq", "fma3": "fma", "avx512vbmi2": "avx512_vbmi2",
      "avx512vnni": "avx512_vnni", "constant_tsc": "invtsc",
    ])

  /// Flags that are read on Intel's CPUs only.
  static let intel: [String: String] = named(
    "pn acpi ss tm ia64 pbe ds_cpl vmx smx est tm2 cid xtpr pdcm dca sgx hle rtm avx512pf avx512er",
    ["dts": "ds", "dts64": "dtes64", "xd": "nx"])

  /// Flags that are read on AMD's and Hygon's CPUs only.
  static let amd: [String: String] = named(
    """
    nx mmxext fxsr_opt 3dnowext 3dnow cmp_legacy svm sse4a misalignsse 3dnowprefetch osvw ibs xop \
    skinit wdt fma4 tbm cpb
    """,
    [
      "ts": "digital_temp", "fid": "powernow_freq_id", "vid": "powernow_volt_id",
      "ttp": "thermal_trip", "tm_amd": "hw_thermal_control", "stc": "sw_thermal_control",
      "100mhzsteps": "100mhz_steps", "hwpstate": "hw_pstate", "aperfmperf": "efro",
      "pfi": "proc_feedback", "pa": "acc_power",
    ])

  private static func named(_ same: String, _ other: [String: String]) -> [String: String] {
    var names = other
    for name in same.split(separator: " ") { names[String(name)] = String(name) }
    return names
  }
}
