extension Catalogue {
  /// CPUID leaf C000_0001h, EDX.
  ///
  /// Source: VIA's and Zhaoxin's PadLock programming guides; docs/sources.md, "Features".
  static let leafC0000001EDX = WordDefinition(
    WordID(0xc000_0001, 0, .edx),
    [
      .init(0, "ccs_sm2", linux: "sm2", .centaur, .intersect, kvm: .asHost, "SM2 public-key unit"),
      .init(
        1, "ccs_sm2_en", linux: "sm2_en", .centaur, .live(shown: .intersected), kvm: .asHost,
        "SM2 unit is enabled now"),
      .init(
        2, "rng", linux: "rng", libvirt: "xstore", qemu: "xstore", .centaur, .intersect,
        kvm: .asHost, "PadLock random number generator (XSTORE)"),
      .init(
        3, "rng_en", linux: "rng_en", libvirt: "xstore-en", qemu: "xstore-en",
        .centaur, .live(shown: .intersected), kvm: .asHost, "Random number generator is enabled now"
      ),
      .init(
        4, "ccs_sm3_sm4", linux: "ccs", .centaur, .intersect, kvm: .asHost,
        "Disputed: SM3 and SM4 (Zhaoxin) or LongHaul MSR (VIA)"),
      .init(
        5, "ccs_sm3_sm4_en", linux: "ccs_en", .centaur, .live(shown: .intersected), kvm: .asHost,
        "Disputed: SM3 and SM4 enabled (Zhaoxin) or FEMMS (VIA)"),
      .init(
        6, "ace", linux: "ace", libvirt: "xcrypt", qemu: "xcrypt", .centaur, .intersect,
        kvm: .asHost, "PadLock AES engine (XCRYPT)"),
      .init(
        7, "ace_en", linux: "ace_en", libvirt: "xcrypt-en", qemu: "xcrypt-en",
        .centaur, .live(shown: .intersected), kvm: .asHost, "AES engine is enabled now"),
      .init(
        8, "ace2", linux: "ace2", libvirt: "ace2", qemu: "ace2", .centaur, .intersect, kvm: .asHost,
        "PadLock AES engine 2: counter mode, own block size"),
      .init(
        9, "ace2_en", linux: "ace2_en", libvirt: "ace2-en", qemu: "ace2-en",
        .centaur, .live(shown: .intersected), kvm: .asHost, "AES engine 2 is enabled now"),
      .init(
        10, "phe", linux: "phe", libvirt: "phe", qemu: "phe", .centaur, .intersect, kvm: .asHost,
        "PadLock hash engine (XSHA1, XSHA256)"),
      .init(
        11, "phe_en", linux: "phe_en", libvirt: "phe-en", qemu: "phe-en",
        .centaur, .live(shown: .intersected), kvm: .asHost, "Hash engine is enabled now"),
      .init(
        12, "pmm", linux: "pmm", libvirt: "pmm", qemu: "pmm", .centaur, .intersect, kvm: .asHost,
        "PadLock Montgomery multiplier (MONTMUL)"),
      .init(
        13, "pmm_en", linux: "pmm_en", libvirt: "pmm-en", qemu: "pmm-en",
        .centaur, .live(shown: .intersected), kvm: .asHost, "Montgomery multiplier is enabled now"),
      .init(
        16, "parallax", .centaur, .intersect, "Parallax: adaptive performance control (one source)"),
      .init(
        17, "parallax_en", .centaur, .live(shown: .intersected),
        "Parallax is enabled now (one source)"),
      .init(20, "tm3", .centaur, .intersect, "Thermal monitor 3 (one source)"),
      .init(
        21, "tm3_en", .centaur, .live(shown: .intersected),
        "Thermal monitor 3 is enabled now (one source)"),
      .init(
        22, "rng2", linux: "rng2", .centaur, .intersect, kvm: .asHost,
        "Second random number generator"),
      .init(
        23, "rng2_en", linux: "rng2_en", .centaur, .live(shown: .intersected), kvm: .asHost,
        "Second random number generator is enabled now"),
      .init(
        25, "phe2", linux: "phe2", .centaur, .intersect, kvm: .asHost,
        "Second hash engine: SHA-384 and SHA-512 (one source)"),
      .init(
        26, "phe2_en", linux: "phe2_en", .centaur, .live(shown: .intersected), kvm: .asHost,
        "Second hash engine is enabled now (one source)"),
      .init(
        27, "rsa", linux: "rsa", .centaur, .intersect, kvm: .asHost,
        "RSA unit: modular exponentiation (one source)"),
      .init(
        28, "rsa_en", linux: "rsa_en", .centaur, .live(shown: .intersected), kvm: .asHost,
        "RSA unit is enabled now (one source)"),
    ])
}
