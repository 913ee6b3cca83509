extension Catalogue {
  /// CPUID leaf 1h, ECX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_0001_ECX; Intel 253666 (SDM volume
  /// 2A), CPUID, leaf 01H; docs/sources.md, "Features".
  static let leaf1ECX = WordDefinition(
    WordID(1, 0, .ecx),
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
        27, "osxsave", xen: "osxsave", libvirt: "osxsave", .both, .live(shown: .with(.xsave)),
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

extension Catalogue {
  /// CPUID leaf 1h, EDX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_0001_EDX; Intel 253666 (SDM volume
  /// 2A), CPUID, leaf 01H; docs/sources.md, "Features".
  static let leaf1EDX = WordDefinition(
    WordID(1, 0, .edx),
    [
      .init(
        0, "fpu", linux: "fpu", xen: "fpu", libvirt: "fpu", qemu: "fpu", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "x87 floating-point unit on the chip"),
      .init(
        1, "vme", linux: "vme", xen: "vme", libvirt: "vme", qemu: "vme", .both, .intersect,
        kvm: .asHost, xenPolicy: .hvm, "Virtual-8086 mode extensions (CR4.VME, VIF, VIP)"),
      .init(
        2, "de", linux: "de", xen: "de", libvirt: "de", qemu: "de", .both, .intersect, kvm: .asHost,
        xenPolicy: .all, "Debugging extensions: I/O breakpoints (CR4.DE)"),
      .init(
        3, "pse", linux: "pse", xen: "pse", libvirt: "pse", qemu: "pse", .both, .intersect,
        kvm: .asHost, xenPolicy: .hvm, "4 MB pages in 32-bit page tables"),
      .init(
        4, "tsc", linux: "tsc", xen: "tsc", libvirt: "tsc", qemu: "tsc", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "Time-stamp counter and RDTSC"),
      .init(
        5, "msr", linux: "msr", xen: "msr", libvirt: "msr", qemu: "msr", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "RDMSR and WRMSR instructions"),
      .init(
        6, "pae", linux: "pae", xen: "pae", libvirt: "pae", qemu: "pae", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "Physical address extension: 64-bit page-table entries"),
      .init(
        7, "mce", linux: "mce", xen: "mce", libvirt: "mce", qemu: "mce", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "Machine-check exception (CR4.MCE)"),
      .init(
        8, "cx8", linux: "cx8", xen: "cx8", libvirt: "cx8", qemu: "cx8", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "CMPXCHG8B: compare and exchange 8 bytes"),
      .init(
        9, "apic", linux: "apic", xen: "apic", libvirt: "apic", qemu: "apic",
        .both, .live(shown: .always), kvm: .asHost, xenPolicy: .emulated,
        "Local APIC is enabled now (mirrors IA32_APIC_BASE[11])"),
      .init(
        11, "sep", linux: "sep", xen: "sep", libvirt: "sep", qemu: "sep", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "SYSENTER and SYSEXIT instructions"),
      .init(
        12, "mtrr", linux: "mtrr", xen: "mtrr", libvirt: "mtrr", qemu: "mtrr", .both, .intersect,
        kvm: .asHost, xenPolicy: .hvm, "Memory type range registers"),
      .init(
        13, "pge", linux: "pge", xen: "pge", libvirt: "pge", qemu: "pge", .both, .intersect,
        kvm: .asHost, xenPolicy: .hvm, "Global pages survive a CR3 write (CR4.PGE)"),
      .init(
        14, "mca", linux: "mca", xen: "mca", libvirt: "mca", qemu: "mca", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "Machine-check architecture: error banks in MSRs"),
      .init(
        15, "cmov", linux: "cmov", xen: "cmov", libvirt: "cmov", qemu: "cmov", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "Conditional moves; with the FPU, FCMOV and FCOMI too"),
      .init(
        16, "pat", linux: "pat", xen: "pat", libvirt: "pat", qemu: "pat", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "Page attribute table: memory types chosen by page"),
      .init(
        17, "pse36", linux: "pse36", xen: "pse36", libvirt: "pse36", qemu: "pse36",
        .both, .intersect, kvm: .asHost, xenPolicy: .hvm,
        "4 MB pages above 4 GB in 32-bit page tables"),
      .init(
        18, "pn", linux: "pn", libvirt: "pn", qemu: "pn", .intel, .intersect,
        "Processor serial number in leaf 3 (Pentium III)"),
      .init(
        19, "clflush", linux: "clflush", xen: "clflush", libvirt: "clflush", qemu: "clflush",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "CLFLUSH: write back and drop one cache line"),
      .init(
        21, "ds", linux: "dts", xen: "ds", libvirt: "ds", qemu: "ds", .intel, .intersect,
        kvm: .withPEBS, "Debug store: branch and event records in memory"),
      .init(
        22, "acpi", linux: "acpi", xen: "acpi", libvirt: "acpi", qemu: "acpi", .intel, .intersect,
        xenPolicy: .all, "Thermal monitor and clock modulation MSRs for software"),
      .init(
        23, "mmx", linux: "mmx", xen: "mmx", libvirt: "mmx", qemu: "mmx", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "MMX: 64-bit integer vectors in the x87 registers"),
      .init(
        24, "fxsr", linux: "fxsr", xen: "fxsr", libvirt: "fxsr", qemu: "fxsr", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "FXSAVE and FXRSTOR save x87 and SSE state"),
      .init(
        25, "sse", linux: "sse", xen: "sse", libvirt: "sse", qemu: "sse", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "SSE: 128-bit single-precision vectors"),
      .init(
        26, "sse2", linux: "sse2", xen: "sse2", libvirt: "sse2", qemu: "sse2", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "SSE2: 128-bit double-precision and integer vectors"),
      .init(
        27, "ss", linux: "ss", xen: "ss", libvirt: "ss", qemu: "ss", .intel, .intersect,
        kvm: .asHost, xenPolicy: .all, "Self-snoop: the CPU snoops its own caches"),
      .init(
        28, "ht", linux: "ht", xen: "htt", libvirt: "ht", qemu: "ht", .both, .presentation,
        xenPolicy: .all.accepted(.everywhere(.both)),
        "Leaf 1 EBX counts logical processors; presents topology only"),
      .init(
        29, "tm", linux: "tm", xen: "tm1", libvirt: "tm", qemu: "tm", .intel, .intersect,
        "Automatic thermal monitor slows the clock"),
      .init(
        30, "ia64", linux: "ia64", libvirt: "ia64", qemu: "ia64", .intel, .intersect,
        "Itanium running 32-bit code; set on no x86 CPU"),
      .init(
        31, "pbe", linux: "pbe", xen: "pbe", libvirt: "pbe", qemu: "pbe", .intel, .intersect,
        "Pending break: FERR# signals interrupts while the clock is stopped"),
    ])
}
