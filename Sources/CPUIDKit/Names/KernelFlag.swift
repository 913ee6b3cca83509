/// What Linux means by the flags of `/proc/cpuinfo` that are no bit of CPUID by themselves.
///
/// Source: Linux, `arch/x86/include/asm/cpufeatures.h` (words 3, 7, 8, 11 and 21) and
/// `arch/x86/kernel/cpu/common.c` (`init_speculation_control`, from memory).
public enum KernelFlag {
  /// The flags that the kernel makes up from what it finds, does or measures.
  public static let synthetic: Set<String> = [
    "acc_power", "amd_dcm", "arch_perfmon", "art", "bts", "centaur_mcr", "constant_tsc", "cpuid",
    "cpuid_fault", "cxmmx", "cyrix_arr", "eagerfpu", "ept", "ept_ad", "extd_apicid", "flexpriority",
    "ibpb",
    "ibrs", "ibrs_enhanced", "intel_ppin", "invpcid_single", "k6_mtrr", "kaiser", "lfence_rdtsc",
    "mfence_rdtsc", "nonstop_tsc", "nonstop_tsc_s3", "nopl", "pebs", "proc_feedback", "pti", "rapl",
    "rep_good", "retpoline", "retpoline_amd", "ring3mwait", "split_lock_detect", "ssbd", "stibp",
    "tpr_shadow", "tsc_known_freq", "tsc_reliable", "up", "user_shstk", "vmmcall", "vnmi", "vpid",
    "xtopology",
  ]

  /// What kernels of 2018 call bits that later ones only use: Red Hat's 3.10 and those of the first Spectre mends; and
  /// the first spelling of one, up to 2.6.
  ///
  /// Source: Linux 4.15 `cpufeatures.h`, where the names are those of the bits; field reports of Red Hat 7 list them.
  static let former: [String: FeatureBit] = [
    "spec_ctrl": .spec_ctrl, "intel_stibp": .intel_stibp, "cr8legacy": .cr8_legacy, "sse5": .xop,
  ]

  /// The bit for which a flag of many vendors stands on the CPUs of one.
  private struct Meaning {
    let flag: String
    /// The feature on Intel's CPUs; `nil` where it stands for no bit of theirs.
    let intel: FeatureBit?
    /// The feature on AMD's and Hygon's.
    let amd: FeatureBit
    /// The lowest family of AMD's on which the flag can come from nothing else.
    let family: Int
    /// What else people mean who ask for the flag.
    var others: FeatureSet = []

    /// The bits that the flag may stand for.
    var bits: FeatureSet { others.union([amd]).union(intel.map { [$0] } ?? []) }
  }

  /// On families 15h to 17h `ssbd` may also come from a register that CPUID does not announce; on Intel's
  /// CPUs `ibpb` is part of what `ibrs` does.
  private static let meanings = [
    Meaning(flag: "ibrs", intel: .spec_ctrl, amd: .amd_ibrs, family: 0),
    Meaning(flag: "stibp", intel: .intel_stibp, amd: .amd_stibp, family: 0),
    Meaning(
      flag: "ssbd", intel: .intel_ssbd, amd: .amd_ssbd, family: 0x19, others: [.virt_ssbd]),
    Meaning(flag: "ibpb", intel: nil, amd: .amd_ibpb, family: 0, others: [.spec_ctrl]),
  ]

  /// The bits of which synthetic flags tell on CPUs of `vendor`.
  public static func bits(for vendor: CPUVendor) -> FeatureSet {
    guard vendor == .intel || vendor.isAMDLike else { return FeatureSet() }
    return FeatureSet(meanings.compactMap { vendor == .intel ? $0.intel : $0.amd })
  }

  /// Whether a kernel makes `flag` up, or did once.
  public static func isOwn(_ flag: String) -> Bool {
    synthetic.contains(flag) || former[flag] != nil
  }

  /// The bits of any vendor's CPUs that `flag` may stand for; empty for a flag with one meaning.
  package static func bits(meantBy flag: String) -> FeatureSet {
    meanings.first { $0.flag == flag }?.bits ?? []
  }

  /// The bit that a synthetic flag proves on a CPU.
  ///
  /// - Parameters:
  ///   - flag: the flag, as the kernel writes it.
  ///   - vendor: who made the CPU.
  ///   - family: its family; `nil` when nobody says.
  /// - Returns: the bit; `nil` where the flag proves none.
  public static func bit(of flag: String, vendor: CPUVendor, family: Int?) -> FeatureBit? {
    if let bit = former[flag] { return bit }
    guard let meaning = meanings.first(where: { $0.flag == flag }) else { return nil }
    if vendor == .intel { return meaning.intel }
    guard vendor.isAMDLike, let family, family >= meaning.family else { return nil }
    return meaning.amd
  }
}
