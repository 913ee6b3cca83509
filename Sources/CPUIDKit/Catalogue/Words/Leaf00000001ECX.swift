extension Catalogue {
  /// CPUID leaf 1h, ECX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_0001_ECX; Intel 253666 (SDM volume
  /// 2A), CPUID, leaf 01H; reference/features.tsv.
  static let leaf1ECX = WordDefinition(
    WordName(1, 0, .ecx),
    [
      .init(
        0, "pni", linux: "pni", xen: "sse3", libvirt: "pni", qemu: "pni", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "SSE3 (Prescott New Instructions)"),
      .init(
        1, "pclmulqdq", linux: "pclmulqdq", xen: "pclmulqdq", libvirt: "pclmuldq",
        qemu: "pclmulqdq",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "Carry-less multiplication, as used by GCM and CRC"),
      .init(
        2, "dtes64", linux: "dtes64", xen: "dtes64", libvirt: "dtes64", qemu: "dtes64",
        .intel, .intersect, kvm: .withPEBS, "Debug store area in 64-bit layout"),
      .init(
        3, "monitor", linux: "monitor", xen: "monitor", libvirt: "monitor", qemu: "monitor",
        .both, .intersect, "MONITOR and MWAIT; firmware and kernel can switch it off"),
      .init(
        4, "ds_cpl", linux: "ds_cpl", xen: "dscpl", libvirt: "ds_cpl", qemu: "ds-cpl",
        .intel, .intersect, "Debug store can record by privilege level"),
      .init(
        5, "vmx", linux: "vmx", xen: "vmx", libvirt: "vmx", qemu: "vmx", .intel, .intersect,
        kvm: .asHost, xenPolicy: .hapOnRequest, "Intel VT-x: hardware virtualisation"),
      .init(
        6, "smx", linux: "smx", xen: "smx", libvirt: "smx", qemu: "smx", .intel, .intersect,
        "Safer mode extensions: GETSEC for measured launch (TXT)"),
      .init(
        7, "est", linux: "est", xen: "eist", libvirt: "est", qemu: "est", .intel, .intersect,
        "Enhanced SpeedStep: frequency and voltage by MSR"),
      .init(
        8, "tm2", linux: "tm2", xen: "tm2", libvirt: "tm2", qemu: "tm2", .intel, .intersect,
        "Thermal monitor 2 lowers frequency and voltage together"),
      .init(
        9, "ssse3", linux: "ssse3", xen: "ssse3", libvirt: "ssse3", qemu: "ssse3",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "SSSE3: byte shuffle and horizontal integer arithmetic"),
      .init(
        10, "cid", linux: "cid", libvirt: "cid", qemu: "cid", .intel, .intersect,
        "L1 context ID: L1 cache mode set by firmware (Pentium 4)"),
      .init(
        11, "sdbg", linux: "sdbg", xen: "sdbg", .intel, .intersect,
        "IA32_DEBUG_INTERFACE MSR for silicon debug"),
      .init(
        12, "fma", linux: "fma", xen: "fma", libvirt: "fma", qemu: "fma", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "FMA3: fused multiply-add with three operands"),
      .init(
        13, "cx16", linux: "cx16", xen: "cx16", libvirt: "cx16", qemu: "cx16", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "CMPXCHG16B: compare and exchange 16 bytes"),
      .init(
        14, "xtpr", linux: "xtpr", xen: "xtpr", libvirt: "xtpr", qemu: "xtpr", .intel, .intersect,
        "Sending of task priority messages can be disabled"),
      .init(
        15, "pdcm", linux: "pdcm", xen: "pdcm", libvirt: "pdcm", qemu: "pdcm", .intel, .intersect,
        kvm: .asHost, "Performance features listed in IA32_PERF_CAPABILITIES"),
      .init(
        17, "pcid", linux: "pcid", xen: "pcid", libvirt: "pcid", qemu: "pcid", .both, .intersect,
        kvm: .asHost, xenPolicy: .hap, "Process-context identifiers tag TLB entries"),
      .init(
        18, "dca", linux: "dca", xen: "dca", libvirt: "dca", qemu: "dca", .intel, .intersect,
        "Direct cache access: prefetch from a device into the cache"),
      .init(
        19, "sse4_1", linux: "sse4_1", xen: "sse4-1", libvirt: "sse4.1", qemu: "sse4.1",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "SSE4.1: blends, dot products, widening moves"),
      .init(
        20, "sse4_2", linux: "sse4_2", xen: "sse4-2", libvirt: "sse4.2", qemu: "sse4.2",
        .both, .intersect, kvm: .asHost, xenPolicy: .all, "SSE4.2: string comparison and CRC32"),
      .init(
        21, "x2apic", linux: "x2apic", xen: "x2apic", libvirt: "x2apic", qemu: "x2apic",
        .both, .intersect, kvm: .emulated, xenPolicy: .emulated,
        "x2APIC: 32-bit APIC ids and MSR access; firmware can hide it"),
      .init(
        22, "movbe", linux: "movbe", xen: "movbe", libvirt: "movbe", qemu: "movbe",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "MOVBE: load or store with the bytes swapped"),
      .init(
        23, "popcnt", linux: "popcnt", xen: "popcnt", libvirt: "popcnt", qemu: "popcnt",
        .both, .intersect, kvm: .asHost, xenPolicy: .all, "POPCNT: count the bits that are set"),
      .init(
        24, "tsc_deadline_timer", linux: "tsc_deadline_timer", xen: "tsc-deadline",
        libvirt: "tsc-deadline", qemu: "tsc-deadline",
        .intel, .intersect, kvm: .emulated, xenPolicy: .hvm, "APIC timer fires at a TSC value"),
      .init(
        25, "aes", linux: "aes", xen: "aesni", libvirt: "aes", qemu: "aes", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "AES round and key expansion instructions"),
      .init(
        26, "xsave", linux: "xsave", xen: "xsave", libvirt: "xsave", qemu: "xsave",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "XSAVE, XRSTOR, XGETBV and XSETBV, with XCR0"),
      .init(
        27, "osxsave", xen: "osxsave", libvirt: "osxsave", .both, .live(shown: .with("xsave")),
        kvm: .asHost, "The running kernel has set CR4.OSXSAVE: XGETBV works"),
      .init(
        28, "avx", linux: "avx", xen: "avx", libvirt: "avx", qemu: "avx", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "AVX: 256-bit floating-point vectors, VEX encoding"),
      .init(
        29, "f16c", linux: "f16c", xen: "f16c", libvirt: "f16c", qemu: "f16c", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "Conversion between half and single precision"),
      .init(
        30, "rdrand", linux: "rdrand", xen: "rdrand", libvirt: "rdrand", qemu: "rdrand",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "RDRAND: random numbers; kernels hide it on AMD 15h and 16h"),
      .init(
        31, "hypervisor", linux: "hypervisor", xen: "hypervisor", libvirt: "hypervisor",
        qemu: "hypervisor",
        .both, .presentation, kvm: .emulated, xenPolicy: .emulated,
        "Running under a hypervisor; always clear on bare metal"),
    ])
}
