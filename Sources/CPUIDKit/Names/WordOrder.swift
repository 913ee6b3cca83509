/// The orders in which products number the registers of CPUID.
///
/// Each is fixed for ever where it is stored or sent: a product adds words at the end.
public enum WordOrder {
  /// Xen's featureset; who knows fewer words leaves the last ones out.
  ///
  /// Source: Xen, `xen/include/public/arch-x86/cpufeatureset.h` and `tools/misc/xen-cpuid.c`; xapi,
  /// `ocaml/libs/cpuid/cpuid.ml`.
  public static let xen: [WordID] = [
    WordID(1, 0, .edx),
    WordID(1, 0, .ecx),
    WordID(0x8000_0001, 0, .edx),
    WordID(0x8000_0001, 0, .ecx),
    WordID(0xd, 1, .eax),
    WordID(7, 0, .ebx),
    WordID(7, 0, .ecx),
    WordID(0x8000_0007, 0, .edx),
    WordID(0x8000_0008, 0, .ebx),
    WordID(7, 0, .edx),
    WordID(7, 1, .eax),
    WordID(0x8000_0021, 0, .eax),
    WordID(7, 1, .ebx),
    WordID(7, 2, .edx),
    WordID(7, 1, .ecx),
    WordID(7, 1, .edx),
    .msr(0x10a, .eax),
    .msr(0x10a, .edx),
    WordID(0x8000_0021, 0, .ecx),
  ]

  /// Linux's words as CRIU stores them; `nil` for those that Linux makes up, and Transmeta's.
  ///
  /// Source: CRIU, `compel/arch/x86/src/lib/include/uapi/asm/cpu.h`, which is an ABI of its images.
  public static let criu: [WordID?] = [
    WordID(1, 0, .edx), WordID(0x8000_0001, 0, .edx), nil, nil, WordID(1, 0, .ecx),
    WordID(0xc000_0001, 0, .edx), WordID(0x8000_0001, 0, .ecx), nil, nil,
    WordID(7, 0, .ebx), WordID(0xd, 1, .eax), WordID(7, 0, .ecx), WordID(0xf, 1, .edx),
    WordID(0x8000_0008, 0, .ebx), WordID(6, 0, .eax), WordID(0x8000_000a, 0, .edx),
    WordID(0xf, 0, .edx), WordID(0x8000_0007, 0, .ebx), WordID(7, 0, .edx),
  ]

  /// Linux's words by number, as `clearcpuid` counts them; `nil` for those that are no register.
  ///
  /// Source: Linux 7.2, arch/x86/include/asm/cpufeatures.h.
  public static let linux: [WordID?] = [
    WordID(1, 0, .edx), WordID(0x8000_0001, 0, .edx), nil, nil, WordID(1, 0, .ecx),
    WordID(0xc000_0001, 0, .edx), WordID(0x8000_0001, 0, .ecx), nil, nil,
    WordID(7, 0, .ebx), WordID(0xd, 1, .eax), nil, WordID(7, 1, .eax),
    WordID(0x8000_0008, 0, .ebx), WordID(6, 0, .eax), WordID(0x8000_000a, 0, .edx),
    WordID(7, 0, .ecx), WordID(0x8000_0007, 0, .ebx), WordID(7, 0, .edx),
    WordID(0x8000_001f, 0, .eax), WordID(0x8000_0021, 0, .eax),
  ]

  /// Xen's options behind `cpuid_mask_`, each with the word that it masks.
  ///
  /// Source: Xen, `docs/misc/xen-command-line.pandoc`.
  public static let xenMasks: [(option: String, word: WordID)] = [
    ("ecx", WordID(1, 0, .ecx)), ("edx", WordID(1, 0, .edx)),
    ("ext_ecx", WordID(0x8000_0001, 0, .ecx)), ("ext_edx", WordID(0x8000_0001, 0, .edx)),
    ("l7s0_ebx", WordID(7, 0, .ebx)), ("thermal_ecx", WordID(6, 0, .ecx)),
    ("xsave_eax", WordID(0xd, 1, .eax)),
  ]
}
