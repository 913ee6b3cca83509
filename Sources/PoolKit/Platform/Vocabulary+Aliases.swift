extension Vocabulary {
  /// Older or other names that a product takes as well, with what it calls the feature itself; only
  /// those that differ by more than case and separators.
  ///
  /// Source: QEMU `target/i386/cpu.c`, the alias properties of its CPUs; libvirt `cpu_map`, the aliases of
  /// its features.
  var aliases: [String: String] {
    switch self {
    case .qemu: Vocabulary.qemuAliases
    case .libvirt: Vocabulary.libvirtAliases
    case .linux, .xen, .vmware: [:]
    }
  }

  private static let qemuAliases = [
    "sse3": "pni", "pclmuldq": "pclmulqdq", "xd": "nx", "ffxsr": "fxsr-opt", "i64": "lm",
    "arch-facilities": "arch-capabilities",
  ]

  private static let libvirtAliases = [
    "sse3": "pni", "pclmulqdq": "pclmuldq", "xd": "nx", "ffxsr": "fxsr_opt", "i64": "lm",
    "cqm": "cmt",
  ]
}
