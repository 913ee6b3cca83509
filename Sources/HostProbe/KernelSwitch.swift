/// The switches of Linux's command line that change what CPUID, /proc/cpuinfo or KVM shows.
///
/// Source: the kernel's Documentation/admin-guide/kernel-parameters.txt.
enum KernelSwitch {
  /// Switches by name, without `=` and value; a dash and an underscore are one to the kernel.
  static let names: Set<String> = [
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
  static let modules: Set<String> = ["kvm", "kvm_amd", "kvm_intel"]

  /// The parts of `line` that are such switches, in their order.
  ///
  /// Quotes keep blanks together, and what follows `--` is for the first process, not the kernel.
  static func parts(of line: String) -> [String] {
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
