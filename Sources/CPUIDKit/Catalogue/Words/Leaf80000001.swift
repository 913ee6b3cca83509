extension Catalogue {
  /// CPUID leaf 8000_0001h, ECX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_0001_ECX; Intel 253666 (SDM volume
  /// 2A), CPUID, leaf 80000001H; docs/sources.md, "Features".
  static let leaf80000001ECX = WordDefinition(
    WordID(0x8000_0001, 0, .ecx),
    [
      .init(
        0, "lahf_lm", linux: "lahf_lm", xen: "lahf-lm", libvirt: "lahf_lm", qemu: "lahf-lm",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "LAHF and SAHF in 64-bit mode; wrong on early K8 firmware"),
      .init(
        1, "cmp_legacy", linux: "cmp_legacy", xen: "cmp-legacy", libvirt: "cmp_legacy",
        qemu: "cmp-legacy",
        .amd, .presentation, kvm: .asHost, xenPolicy: .all.accepted(.everywhere(.amd)),
        "8000_0008 ECX counts cores; presents topology only"),
      .init(
        2, "svm", linux: "svm", xen: "svm", libvirt: "svm", qemu: "svm", .amd, .intersect,
        kvm: .asHost, xenPolicy: .hapOnRequest,
        "AMD-V: hardware virtualisation; firmware may lock it unseen"),
      .init(
        3, "extapic", linux: "extapic", xen: "extapic", libvirt: "extapic", qemu: "extapic",
        .amd, .intersect, "Extended APIC space: more local vectors"),
      .init(
        4, "cr8_legacy", linux: "cr8_legacy", xen: "cr8-legacy", libvirt: "cr8legacy",
        qemu: "cr8legacy",
        .amd, .intersect, kvm: .asHost, xenPolicy: .hvm,
        "LOCK MOV CR0 reaches CR8 outside 64-bit mode"),
      .init(
        5, "abm", linux: "abm", xen: "abm", libvirt: "abm", qemu: "abm", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "LZCNT (advanced bit manipulation)"),
      .init(
        6, "sse4a", linux: "sse4a", xen: "sse4a", libvirt: "sse4a", qemu: "sse4a", .amd, .intersect,
        kvm: .asHost, xenPolicy: .all, "SSE4A: EXTRQ, INSERTQ, MOVNTSS, MOVNTSD"),
      .init(
        7, "misalignsse", linux: "misalignsse", xen: "misalignsse", libvirt: "misalignsse",
        qemu: "misalignsse",
        .amd, .intersect, kvm: .asHost, xenPolicy: .all, "SSE operands may be misaligned (MXCSR.MM)"
      ),
      .init(
        8, "3dnowprefetch", linux: "3dnowprefetch", xen: "3dnowprefetch", libvirt: "3dnowprefetch",
        qemu: "3dnowprefetch",
        .both, .intersect, kvm: .asHost, xenPolicy: .all, "PREFETCH and PREFETCHW instructions"),
      .init(
        9, "osvw", linux: "osvw", xen: "osvw", libvirt: "osvw", qemu: "osvw", .amd, .intersect,
        kvm: .asHost, "OS-visible workarounds: errata listed in MSRs"),
      .init(
        10, "ibs", linux: "ibs", xen: "ibs", libvirt: "ibs", qemu: "ibs", .amd, .intersect,
        "Instruction-based sampling (8000_001B); firmware can hide it"),
      .init(
        11, "xop", linux: "xop", xen: "xop", libvirt: "xop", qemu: "xop", .amd, .intersect,
        kvm: .asHost, xenPolicy: .all, "XOP: AMD's vector extensions of family 15h"),
      .init(
        12, "skinit", linux: "skinit", xen: "skinit", libvirt: "skinit", qemu: "skinit",
        .amd, .intersect, "SKINIT and STGI: secure start of a loader"),
      .init(
        13, "wdt", linux: "wdt", xen: "wdt", libvirt: "wdt", qemu: "wdt", .amd, .intersect,
        "Watchdog timer MSR"),
      .init(
        15, "lwp", linux: "lwp", xen: "lwp", libvirt: "lwp", qemu: "lwp", .amd, .intersect,
        "Lightweight profiling from user mode (family 15h)"),
      .init(
        16, "fma4", linux: "fma4", xen: "fma4", libvirt: "fma4", qemu: "fma4", .amd, .intersect,
        kvm: .asHost, xenPolicy: .all, "FMA4: fused multiply-add with four operands (family 15h)"),
      .init(
        17, "tce", linux: "tce", libvirt: "tce", qemu: "tce", .amd, .intersect,
        "Translation cache extension: narrower INVLPG (EFER.TCE)"),
      .init(
        18, "cvt16", libvirt: "cvt16", .amd, .intersect,
        "SSE5 half-precision conversion; withdrawn, no CPU has it"),
      .init(
        19, "nodeid_msr", linux: "nodeid_msr", xen: "nodeid-msr", libvirt: "nodeid_msr",
        qemu: "nodeid-msr",
        .amd, .presentation, "NodeId MSR C001_100C; presents topology only"),
      .init(
        21, "tbm", linux: "tbm", xen: "tbm", libvirt: "tbm", qemu: "tbm", .amd, .intersect,
        kvm: .asHost, xenPolicy: .all, "Trailing bit manipulation (family 15h)"),
      .init(
        22, "topoext", linux: "topoext", xen: "topoext", libvirt: "topoext", qemu: "topoext",
        .amd, .presentation, kvm: .asHost, "Topology leaves 8000_001D and 8000_001E"),
      .init(
        23, "perfctr_core", linux: "perfctr_core", libvirt: "perfctr_core", qemu: "perfctr-core",
        .amd, .intersect, kvm: .asHost, "Six core performance counters in C001_0200 to 020B"),
      .init(
        24, "perfctr_nb", linux: "perfctr_nb", libvirt: "perfctr_nb", qemu: "perfctr-nb",
        .amd, .intersect, "Northbridge performance counters in C001_0240 to 0247"),
      .init(25, "strm_perf_mon", .amd, .intersect, "Streaming performance monitor"),
      .init(
        26, "bpext", linux: "bpext", xen: "dbext", .amd, .intersect, xenPolicy: .all,
        "Breakpoints on data take address masks"),
      .init(
        27, "ptsc", linux: "ptsc", .amd, .intersect, "Performance time-stamp counter MSR C001_0280"),
      .init(
        28, "perfctr_llc", linux: "perfctr_llc", .amd, .intersect,
        "Last-level cache performance counters"),
      .init(
        29, "mwaitx", linux: "mwaitx", xen: "monitorx", .amd, .intersect,
        "MONITORX and MWAITX: timed waiting in user mode"),
      .init(
        30, "addr_msk_ext", xen: "addr-msk-ext", .amd, .intersect, xenPolicy: .all,
        "Breakpoint address masks reach up to bit 31"),
    ])
}

extension Catalogue {
  /// CPUID leaf 8000_0001h, EDX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_0001_EDX; Intel 253666 (SDM volume
  /// 2A), CPUID, leaf 80000001H; docs/sources.md, "Features".
  static let leaf80000001EDX = WordDefinition(
    WordID(0x8000_0001, 0, .edx),
    [
      .init(0, "e1d_fpu", .amd, .intersect, "AMD copy of 1.EDX[0]: x87 unit"),
      .init(1, "e1d_vme", .amd, .intersect, "AMD copy of 1.EDX[1]: virtual-8086 extensions"),
      .init(2, "e1d_de", .amd, .intersect, "AMD copy of 1.EDX[2]: debugging extensions"),
      .init(3, "e1d_pse", .amd, .intersect, "AMD copy of 1.EDX[3]: 4 MB pages"),
      .init(4, "e1d_tsc", .amd, .intersect, "AMD copy of 1.EDX[4]: time-stamp counter"),
      .init(5, "e1d_msr", .amd, .intersect, "AMD copy of 1.EDX[5]: RDMSR and WRMSR"),
      .init(6, "e1d_pae", .amd, .intersect, "AMD copy of 1.EDX[6]: physical address extension"),
      .init(7, "e1d_mce", .amd, .intersect, "AMD copy of 1.EDX[7]: machine-check exception"),
      .init(8, "e1d_cx8", .amd, .intersect, "AMD copy of 1.EDX[8]: CMPXCHG8B"),
      .init(
        9, "e1d_apic", .amd, .live(shown: .with(.e1d_fpu)),
        "AMD copy of 1.EDX[9]: local APIC is enabled now"),
      .init(
        11, "syscall", linux: "syscall", xen: "syscall", libvirt: "syscall", qemu: "syscall",
        .both, .live(shown: .intersectedOrWith(.lm)), kvm: .asHost, xenPolicy: .all,
        "SYSCALL and SYSRET; Intel shows it in 64-bit mode only"),
      .init(12, "e1d_mtrr", .amd, .intersect, "AMD copy of 1.EDX[12]: memory type range registers"),
      .init(13, "e1d_pge", .amd, .intersect, "AMD copy of 1.EDX[13]: global pages"),
      .init(14, "e1d_mca", .amd, .intersect, "AMD copy of 1.EDX[14]: machine-check architecture"),
      .init(15, "e1d_cmov", .amd, .intersect, "AMD copy of 1.EDX[15]: conditional moves"),
      .init(16, "e1d_pat", .amd, .intersect, "AMD copy of 1.EDX[16]: page attribute table"),
      .init(17, "e1d_pse36", .amd, .intersect, "AMD copy of 1.EDX[17]: 4 MB pages above 4 GB"),
      .init(19, "mp", linux: "mp", .amd, .intersect, "Multiprocessing capable (Athlon MP)"),
      .init(
        20, "nx", linux: "nx", xen: "nx", libvirt: "nx", qemu: "nx", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "No-execute page protection (EFER.NXE)"),
      .init(
        22, "mmxext", linux: "mmxext", xen: "mmxext", libvirt: "mmxext", qemu: "mmxext",
        .amd, .intersect, kvm: .asHost, xenPolicy: .all,
        "AMD extensions to MMX: the integer part of SSE"),
      .init(23, "e1d_mmx", .amd, .intersect, "AMD copy of 1.EDX[23]: MMX"),
      .init(24, "e1d_fxsr", .amd, .intersect, "AMD copy of 1.EDX[24]: FXSAVE and FXRSTOR"),
      .init(
        25, "fxsr_opt", linux: "fxsr_opt", xen: "ffxsr", libvirt: "fxsr_opt", qemu: "fxsr-opt",
        .amd, .intersect, kvm: .asHost, xenPolicy: .all,
        "FXSAVE can leave XMM out in 64-bit kernels (EFER.FFXSR)"),
      .init(
        26, "pdpe1gb", linux: "pdpe1gb", xen: "page1gb", libvirt: "pdpe1gb", qemu: "pdpe1gb",
        .both, .intersect, kvm: .asHost, xenPolicy: .hap, "1 GB pages"),
      .init(
        27, "rdtscp", linux: "rdtscp", xen: "rdtscp", libvirt: "rdtscp", qemu: "rdtscp",
        .both, .intersect, kvm: .asHost, xenPolicy: .all, "RDTSCP: time stamp with the processor id"
      ),
      .init(
        29, "lm", linux: "lm", xen: "lm", libvirt: "lm", qemu: "lm", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "Long mode: the 64-bit architecture"),
      .init(
        30, "3dnowext", linux: "3dnowext", xen: "3dnowext", libvirt: "3dnowext", qemu: "3dnowext",
        .amd, .intersect, kvm: .asHost, xenPolicy: .all, "Extensions to 3DNow!"),
      .init(
        31, "3dnow", linux: "3dnow", xen: "3dnow", libvirt: "3dnow", qemu: "3dnow",
        .amd, .intersect, kvm: .asHost, xenPolicy: .all,
        "3DNow!: single-precision pairs in MMX registers"),
    ])
}
