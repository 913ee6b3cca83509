/// A switch of Linux's command line that changes what CPUID, /proc/cpuinfo or KVM shows.
///
/// Most clear the kernel's own flags, which /proc/cpuinfo shows and KVM passes on; CPUID itself
/// still shows the bit.
///
/// Source: the kernel's Documentation/admin-guide/kernel-parameters.txt.
package struct KernelSwitch {
  /// The switch as it is written, with its value where it has one.
  package let text: String
  package let clears: FeatureSet
  /// Whether the CPU itself no longer shows them.
  package var reachesCPUID = false

  /// Whether `part` of a command line clears `bit` in CPUID, or else in what the kernel shows.
  package static func clears(_ bit: FeatureBit, _ part: String, inCPUID: Bool) -> Bool {
    guard let name = bit.name else { return false }
    if !inCPUID, part.hasPrefix("clearcpuid=") {
      return part.dropFirst("clearcpuid=".count).split(separator: ",").contains {
        $0 == bit.definition?.linux ?? name || Int($0).map { number(of: bit) == $0 } ?? false
      }
    }
    return clearing.contains {
      $0.text == part && $0.clears.contains(bit) && (!inCPUID || $0.reachesCPUID)
    }
  }

  /// The kernel's number of the bit: 32 times its word and the position.
  private static func number(of bit: FeatureBit) -> Int? {
    WordOrder.linux.firstIndex(of: Catalogue.words[bit.word].name)
      .map { $0 * 32 + Int(bit.position) }
  }

  /// Switches with a name of their own.
  ///
  /// Source: Linux's Documentation/admin-guide/kernel-parameters.txt; for `tsx` also
  /// Documentation/admin-guide/hw-vuln/tsx_async_abort.rst: the kernel sets TSX_CTRL, so that CPUID hides both bits.
  package static let clearing: [KernelSwitch] = [
    .init(text: "nosmap", clears: [.smap]),
    .init(text: "nosmep", clears: [.smep]),
    .init(text: "nopku", clears: [.pku]),
    .init(text: "nopcid", clears: [.pcid]),
    .init(text: "noinvpcid", clears: [.invpcid]),
    .init(text: "nofsgsbase", clears: [.fsgsbase]),
    .init(text: "nox2apic", clears: [.x2apic]),
    .init(text: "nofxsr", clears: [.fxsr, .sse, .sse2]),
    .init(
      text: "noxsave",
      clears: [.xsave, .xsaveopt, .xsavec, .xgetbv1, .xsaves, .avx, .avx2, .avx512f]),
    .init(text: "noxsaveopt", clears: [.xsaveopt]),
    .init(text: "noxsaves", clears: [.xsaves]),
    .init(text: "no5lvl", clears: [.la57]),
    .init(text: "nosgx", clears: [.sgx]),
    .init(text: "nousershstk", clears: [.cet_ss]),
    .init(text: "ibt=off", clears: [.cet_ibt]),
    .init(text: "noexec=off", clears: [.nx]),
    .init(text: "tsx=off", clears: [.hle, .rtm], reachesCPUID: true),
  ]

  /// Switches by name, without `=` and value; a dash and an underscore are one to the kernel.
  package static let names: Set<String> = [
    // CPUID bits and the features behind them.
    "clearcpuid", "setcpuid", "nosmap", "nosmep", "noxsave", "noxsaveopt", "noxsaves", "nopku",
    "nopcid", "noinvpcid", "nofsgsbase", "nox2apic", "nofxsr", "nofpu", "no387", "nogbpages",
    "no5lvl", "nolapic", "nosgx", "nousershstk", "noexec", "noibt", "ibt", "fred", "rdt", "rdrand",
    "lapic", "mce", "nomce", "umip", "split_lock_detect",
    // Transactional memory.
    "tsx", "tsx_async_abort",
    // Mitigations.
    "mitigations", "nospectre_v1", "nospectre_v2", "spectre_v2", "spectre_v2_user", "spectre_bhi",
    "spec_store_bypass_disable", "nospec_store_bypass_disable", "ssbd", "l1tf", "mds",
    "mmio_stale_data", "retbleed", "srbds", "gather_data_sampling", "reg_file_data_sampling",
    "spec_rstack_overflow", "indirect_target_selection", "tsa", "vmscape", "attack_vector",
    "nopti", "pti", "l1d_flush", "noibrs", "noibpb",
    // Microcode, SMT and encryption.
    "dis_ucode_ldr", "microcode", "nosmt", "nosmp", "maxcpus", "nr_cpus", "mem_encrypt",
    // MSRs and the clock.
    "msr.allow_writes", "tsc", "notsc",
  ]

  /// Modules whose every parameter counts: they decide what KVM gives guests.
  private static let modules: Set<String> = ["kvm", "kvm_amd", "kvm_intel"]

  /// The parts of `line` that are such switches, in their order.
  ///
  /// Quotes keep blanks together, and what follows `--` is for the first process, not the kernel.
  package static func parts(of line: String) -> [String] {
    words(of: line).prefix { $0 != "--" }.filter { word in
      let name = String(
        word.prefix { $0 != "=" }.map { $0 == "-" ? Character("_") : $0 }.filter { $0 != "\"" })
      let module = name.prefix { $0 != "." }
      return names.contains(name) || name.contains(".") && modules.contains(String(module))
    }
  }

  private static func words(of line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if character.isWhitespace && !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}
