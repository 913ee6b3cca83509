internal import CPUIDKit

/// A switch of Linux's command line that takes features away.
///
/// Most clear the kernel's own flags, which /proc/cpuinfo shows and KVM passes on; CPUID itself
/// still shows the bit.
struct CommandLineSwitch {
  /// The switch as it is written, with its value where it has one.
  let text: String
  /// The canonical names of the features that it clears.
  let features: [String]
  /// Whether the CPU itself no longer shows them.
  var reachesCPUID = false

  /// Whether `part` of a command line clears `bit` in CPUID, or else in what the kernel shows.
  static func clears(_ bit: FeatureBit, _ part: String, inCPUID: Bool) -> Bool {
    guard let name = bit.name else { return false }
    if !inCPUID, part.hasPrefix("clearcpuid=") {
      return part.dropFirst("clearcpuid=".count).split(separator: ",").contains {
        $0 == bit.definition?.linux ?? name || Int($0).map { number(of: bit) == $0 } ?? false
      }
    }
    return all.contains {
      $0.text == part && $0.features.contains(name) && (!inCPUID || $0.reachesCPUID)
    }
  }

  /// The kernel's number of the bit: 32 times its word and the position.
  private static func number(of bit: FeatureBit) -> Int? {
    words.first { $0.name == Catalogue.words[bit.word].name }
      .map { $0.number * 32 + Int(bit.position) }
  }

  /// The kernel's numbers of words of CPUID.
  ///
  /// Source: Linux 7.2, arch/x86/include/asm/cpufeatures.h.
  private static let words: [(number: Int, name: WordID)] = [
    (0, WordID(1, 0, .edx)), (1, WordID(0x8000_0001, 0, .edx)), (4, WordID(1, 0, .ecx)),
    (5, WordID(0xc000_0001, 0, .edx)), (6, WordID(0x8000_0001, 0, .ecx)),
    (9, WordID(7, 0, .ebx)), (10, WordID(0xd, 1, .eax)), (12, WordID(7, 1, .eax)),
    (13, WordID(0x8000_0008, 0, .ebx)), (14, WordID(6, 0, .eax)),
    (15, WordID(0x8000_000a, 0, .edx)), (16, WordID(7, 0, .ecx)),
    (17, WordID(0x8000_0007, 0, .ebx)), (18, WordID(7, 0, .edx)),
    (19, WordID(0x8000_001f, 0, .eax)), (20, WordID(0x8000_0021, 0, .eax)),
  ]

  /// Switches with a name of their own.
  ///
  /// Source: Linux's Documentation/admin-guide/kernel-parameters.txt; for `tsx` also
  /// reference/override-msrs.md section 2: the kernel sets TSX_CTRL, so that CPUID hides both bits.
  static let all: [CommandLineSwitch] = [
    .init(text: "nosmap", features: ["smap"]),
    .init(text: "nosmep", features: ["smep"]),
    .init(text: "nopku", features: ["pku"]),
    .init(text: "nopcid", features: ["pcid"]),
    .init(text: "noinvpcid", features: ["invpcid"]),
    .init(text: "nofsgsbase", features: ["fsgsbase"]),
    .init(text: "nox2apic", features: ["x2apic"]),
    .init(text: "nofxsr", features: ["fxsr", "sse", "sse2"]),
    .init(
      text: "noxsave",
      features: ["xsave", "xsaveopt", "xsavec", "xgetbv1", "xsaves", "avx", "avx2", "avx512f"]),
    .init(text: "noxsaveopt", features: ["xsaveopt"]),
    .init(text: "noxsaves", features: ["xsaves"]),
    .init(text: "no5lvl", features: ["la57"]),
    .init(text: "nosgx", features: ["sgx"]),
    .init(text: "nousershstk", features: ["cet_ss"]),
    .init(text: "ibt=off", features: ["cet_ibt"]),
    .init(text: "noexec=off", features: ["nx"]),
    .init(text: "tsx=off", features: ["hle", "rtm"], reachesCPUID: true),
  ]
}
