extension Vocabulary {
  /// Older or other names that a product takes or prints as well, each with the catalogue's names of what
  /// it means; only those that differ from the product's own by more than case and separators.
  ///
  /// Source: QEMU `target/i386/cpu.c`, the alias properties of its CPUs; libvirt `cpu_map`, the aliases of
  /// its features; Xen 4.17, what `xen-cpuid` prints for a featureset of all ones.
  var aliases: [String: [String]] {
    switch self {
    case .qemu: Vocabulary.qemuAliases
    case .libvirt: Vocabulary.libvirtAliases
    case .xen: Vocabulary.xenAliases
    case .linux, .vmware: [:]
    }
  }

  private static let qemuAliases: [String: [String]] = [
    "sse3": ["pni"], "pclmuldq": ["pclmulqdq"], "xd": ["nx"], "ffxsr": ["fxsr_opt"], "i64": ["lm"],
    "arch-facilities": ["arch_capabilities"],
  ]

  private static let libvirtAliases: [String: [String]] = [
    "sse3": ["pni"], "pclmulqdq": ["pclmulqdq"], "xd": ["nx"], "ffxsr": ["fxsr_opt"],
    "i64": ["lm"], "cqm": ["cqm"],
  ]

  /// What `xen-cpuid` prints where Xen's own tables have another name or none: `movebe` and `sdgb` are
  /// misspelt there, and `fcmov` is AMD's second place of PAT.
  private static let xenAliases: [String: [String]] = [
    "sysenter": ["sep"], "cntx-id": ["cid"], "sdgb": ["sdbg"], "movebe": ["movbe"],
    "tsc-dl": ["tsc_deadline_timer"], "rdrnd": ["rdrand"], "hyper": ["hypervisor"],
    "fcmov": ["pat"], "mmx+": ["mmxext"], "fxsr+": ["fxsr_opt"], "pg1g": ["pdpe1gb"],
    "3dnow+": ["3dnowext"], "cmp": ["cmp_legacy"], "cr8d": ["cr8_legacy"], "lzcnt": ["abm"],
    "msse": ["misalignsse"], "3dnowpf": ["3dnowprefetch"], "nodeid": ["nodeid_msr"],
    "dbx": ["bpext"], "perftsc": ["ptsc"], "pcx-l2i": ["perfctr_llc"], "tsc-adj": ["tsc_adjust"],
    "fdp-exn": ["fdp_excptn_only"], "depfpp": ["zero_fcs_fds"],
    "ppin": ["amd_ppin", "intel_ppin"], "lfence+": ["lfence_dispatch"],
    "energy-ctrl": ["energy_filtering"],
  ]
}
