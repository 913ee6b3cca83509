extension Catalogue {
  /// CPUID leaf 1h, EDX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_0001_EDX; Intel 253666 (SDM volume
  /// 2A), CPUID, leaf 01H; reference/features.tsv.
  static let leaf1EDX = WordDefinition(
    WordName(1, 0, .edx),
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
