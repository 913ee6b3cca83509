/// A feature that CPUs of one signature show or not, by firmware, microcode or kernel.
struct SwitchableFeature {
  /// The canonical name.
  let name: String
  /// What switches it.
  let cause: LikelyCause

  /// The cause for the feature called `name`, or `nil` when it is not known to vary.
  static func cause(of name: String) -> LikelyCause? { causes[name] }

  private static let causes = Dictionary(
    uniqueKeysWithValues: all.map { ($0.name, $0.cause) })

  /// Features that vary between equal CPUs.
  ///
  /// Source: reference/amd-same-signature-varying-bits.tsv and reference/override-msrs.md
  /// sections 1.5, 2 and 7.
  static let all: [SwitchableFeature] = [
    .init(name: "x2apic", cause: .firmware),
    .init(name: "topoext", cause: .firmware),
    .init(name: "erms", cause: .firmware),
    .init(name: "fsrm", cause: .firmware),
    .init(name: "amd_ermsb", cause: .firmware),
    .init(name: "ibs", cause: .firmware),
    .init(name: "nodeid_msr", cause: .firmware),
    .init(name: "ht", cause: .firmware),
    .init(name: "cmp_legacy", cause: .firmware),
    .init(name: "monitor", cause: .firmware),
    .init(name: "nx", cause: .firmware),
    .init(name: "svm", cause: .firmware),
    .init(name: "vmx", cause: .firmware),
    .init(name: "aes", cause: .firmware),
    .init(name: "sev_snp", cause: .firmware),
    .init(name: "cpb", cause: .firmware),
    .init(name: "cppc", cause: .firmware),
    .init(name: "avic", cause: .firmware),
    .init(name: "x2avic", cause: .firmware),
    .init(name: "lwp", cause: .microcode),
    .init(name: "amd_ibpb", cause: .microcode),
    .init(name: "amd_ibrs", cause: .microcode),
    .init(name: "stibp_always_on", cause: .microcode),
    .init(name: "btc_no", cause: .microcode),
    .init(name: "ibpb_ret", cause: .microcode),
    .init(name: "spec_ctrl", cause: .microcode),
    .init(name: "intel_stibp", cause: .microcode),
    .init(name: "intel_ssbd", cause: .microcode),
    .init(name: "flush_l1d", cause: .microcode),
    .init(name: "md_clear", cause: .microcode),
    .init(name: "arch_capabilities", cause: .microcode),
    .init(name: "hle", cause: .microcode),
    .init(name: "rtm", cause: .microcode),
    .init(name: "rdseed", cause: .kernel),
    .init(name: "rdrand", cause: .kernel),
  ]
}
