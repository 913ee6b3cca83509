extension Catalogue {
  /// CPUID leaf 8000_0001h, EDX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_0001_EDX; Intel 253666 (SDM volume
  /// 2A), CPUID, leaf 80000001H; reference/features.tsv.
  static let leaf80000001EDX = WordDefinition(
    WordName(0x8000_0001, 0, .edx),
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
        9, "e1d_apic", .amd, .live(shown: .with("e1d_fpu")),
        "AMD copy of 1.EDX[9]: local APIC is enabled now"),
      .init(
        11, "syscall", linux: "syscall", xen: "syscall", libvirt: "syscall", qemu: "syscall",
        .both, .live(shown: .intersectedOrWith("lm")), kvm: .asHost, xenPolicy: .all,
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
