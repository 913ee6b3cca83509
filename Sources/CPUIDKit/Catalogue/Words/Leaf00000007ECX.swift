extension Catalogue {
  /// CPUID leaf 7h, subleaf 0, ECX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_0007_ECX_x0; Intel 253666 (SDM
  /// volume 2A), CPUID, leaf 07H; reference/features.tsv.
  ///
  /// Not features: [21:17] is MAWAU, the address width that BNDLDX and BNDSTX adjust for (Intel SDM
  /// volume 2A, leaf 07H).
  static let leaf7ECX = WordDefinition(
    WordName(7, 0, .ecx), numbers: 0x003e_0000,
    [
      .init(
        0, "prefetchwt1", xen: "prefetchwt1", .intel, .intersect, xenPolicy: .all,
        "PREFETCHWT1: prefetch into L2 with intent to write"),
      .init(
        1, "avx512vbmi", linux: "avx512vbmi", xen: "avx512-vbmi", libvirt: "avx512vbmi",
        qemu: "avx512vbmi",
        .both, .intersect, kvm: .asHost, xenPolicy: .all, "AVX-512 byte permutations and multishift"
      ),
      .init(
        2, "umip", linux: "umip", xen: "umip", libvirt: "umip", qemu: "umip", .both, .intersect,
        kvm: .byVendor(intel: .emulated, amd: .asHost), xenPolicy: .hvm,
        "User mode cannot read descriptor tables (CR4.UMIP)"),
      .init(
        3, "pku", linux: "pku", xen: "pku", libvirt: "pku", qemu: "pku", .both, .intersect,
        kvm: .asHost, xenPolicy: .hap, "Protection keys for user pages (CR4.PKE, PKRU)"),
      .init(
        4, "ospke", linux: "ospke", xen: "ospke", libvirt: "ospke",
        .intel, .live(shown: .with("pku")), kvm: .asHost,
        "The running kernel has set CR4.PKE: RDPKRU and WRPKRU work"),
      .init(
        5, "waitpkg", linux: "waitpkg", xen: "waitpkg", libvirt: "waitpkg", qemu: "waitpkg",
        .intel, .intersect, kvm: .asHost, "UMONITOR, UMWAIT and TPAUSE: user-level waiting"),
      .init(
        6, "avx512_vbmi2", linux: "avx512_vbmi2", xen: "avx512-vbmi2", libvirt: "avx512vbmi2",
        qemu: "avx512vbmi2",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "AVX-512 byte and word compress, expand and shifts"),
      .init(
        7, "cet_ss", xen: "cet-ss", libvirt: "cet-ss", qemu: "cet-ss", .both, .intersect,
        kvm: .asHost, "Control-flow enforcement: shadow stacks"),
      .init(
        8, "gfni", linux: "gfni", xen: "gfni", libvirt: "gfni", qemu: "gfni", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "Galois field instructions on bytes"),
      .init(
        9, "vaes", linux: "vaes", xen: "vaes", libvirt: "vaes", qemu: "vaes", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "AES on 256-bit and 512-bit vectors"),
      .init(
        10, "vpclmulqdq", linux: "vpclmulqdq", xen: "vpclmulqdq", libvirt: "vpclmulqdq",
        qemu: "vpclmulqdq",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "Carry-less multiplication on 256-bit and 512-bit vectors"),
      .init(
        11, "avx512_vnni", linux: "avx512_vnni", xen: "avx512-vnni", libvirt: "avx512vnni",
        qemu: "avx512vnni",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "AVX-512 dot products of 8-bit and 16-bit integers"),
      .init(
        12, "avx512_bitalg", linux: "avx512_bitalg", xen: "avx512-bitalg", libvirt: "avx512bitalg",
        qemu: "avx512bitalg",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "AVX-512 bit counts and bit shuffles on bytes and words"),
      .init(
        13, "tme", linux: "tme", xen: "tme", .intel, .intersect,
        "Total memory encryption MSRs; shortens physical addresses"),
      .init(
        14, "avx512_vpopcntdq", linux: "avx512_vpopcntdq", xen: "avx512-vpopcntdq",
        libvirt: "avx512-vpopcntdq", qemu: "avx512-vpopcntdq",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "AVX-512 bit counts on doublewords and quadwords"),
      .init(
        16, "la57", linux: "la57", xen: "la57", libvirt: "la57", qemu: "la57", .both, .intersect,
        kvm: .asHost, "57-bit linear addresses: five-level paging"),
      .init(
        22, "rdpid", linux: "rdpid", xen: "rdpid", libvirt: "rdpid", qemu: "rdpid",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "RDPID: read the processor id from TSC_AUX"),
      .init(23, "key_locker", .intel, .intersect, "Key Locker: AES with wrapped keys (leaf 19h)"),
      .init(
        24, "bus_lock_detect", linux: "bus_lock_detect", xen: "bld", libvirt: "bus-lock-detect",
        qemu: "bus-lock-detect",
        .both, .intersect, kvm: .byVendor(intel: .asHost, amd: .never),
        "Debug exception after a bus lock in user mode"),
      .init(
        25, "cldemote", linux: "cldemote", xen: "cldemote", libvirt: "cldemote", qemu: "cldemote",
        .intel, .hint, kvm: .asHost, xenPolicy: .all,
        "CLDEMOTE: hint to move a line outwards; a NOP where missing"),
      .init(
        27, "movdiri", linux: "movdiri", xen: "movdiri", libvirt: "movdiri", qemu: "movdiri",
        .both, .intersect, kvm: .asHost, xenPolicy: .allOnRequest,
        "MOVDIRI: direct store of 4 or 8 bytes"),
      .init(
        28, "movdir64b", linux: "movdir64b", xen: "movdir64b", libvirt: "movdir64b",
        qemu: "movdir64b",
        .both, .intersect, kvm: .asHost, xenPolicy: .allOnRequest,
        "MOVDIR64B: direct store of 64 bytes"),
      .init(
        29, "enqcmd", linux: "enqcmd", xen: "enqcmd", .intel, .intersect,
        "ENQCMD and ENQCMDS: enqueue a command to a device"),
      .init(
        30, "sgx_lc", linux: "sgx_lc", xen: "sgx-lc", libvirt: "sgxlc", qemu: "sgxlc",
        .intel, .intersect, kvm: .asHost, "SGX launch control: keys of the launch enclave in MSRs"),
      .init(
        31, "pks", xen: "pks", libvirt: "pks", qemu: "pks", .intel, .intersect, xenPolicy: .hap,
        "Protection keys for supervisor pages (CR4.PKS)"),
    ])
}
