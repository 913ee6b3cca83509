extension Catalogue {
  /// CPUID leaf 7h, subleaf 0, EBX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_0007_EBX_x0; Intel 253666 (SDM
  /// volume 2A), CPUID, leaf 07H; reference/features.tsv.
  static let leaf7EBX = WordDefinition(
    WordName(7, 0, .ebx),
    [
      .init(
        0, "fsgsbase", linux: "fsgsbase", xen: "fsgsbase", libvirt: "fsgsbase", qemu: "fsgsbase",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "RDFSBASE, WRFSBASE and their GS forms in user mode"),
      .init(
        1, "tsc_adjust", linux: "tsc_adjust", xen: "tsc-adjust", libvirt: "tsc_adjust",
        qemu: "tsc-adjust",
        .both, .intersect, kvm: .emulated, xenPolicy: .hvm,
        "IA32_TSC_ADJUST: per-CPU offset of the TSC"),
      .init(
        2, "sgx", linux: "sgx", xen: "sgx", libvirt: "sgx", qemu: "sgx", .intel, .intersect,
        kvm: .asHost, "Software Guard Extensions: enclaves"),
      .init(
        3, "bmi1", linux: "bmi1", xen: "bmi1", libvirt: "bmi1", qemu: "bmi1", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "Bit manipulation 1: ANDN, BEXTR, BLSI, TZCNT"),
      .init(
        4, "hle", linux: "hle", xen: "hle", libvirt: "hle", qemu: "hle", .intel, .intersect,
        kvm: .asHost, xenPolicy: .allOnRequest,
        "Hardware lock elision; microcode and kernel can remove it"),
      .init(
        5, "avx2", linux: "avx2", xen: "avx2", libvirt: "avx2", qemu: "avx2", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "AVX2: 256-bit integer vectors and gathers"),
      .init(
        6, "fdp_excptn_only", xen: "fdp-excp-only", libvirt: "fdp-excptn-only",
        qemu: "fdp-excptn-only",
        .intel, .fixed, kvm: .asHost, "x87 data pointer is updated on exceptions only; unhidable"),
      .init(
        7, "smep", linux: "smep", xen: "smep", libvirt: "smep", qemu: "smep", .both, .intersect,
        kvm: .asHost, xenPolicy: .hvm, "Kernel cannot execute user pages (CR4.SMEP)"),
      .init(
        8, "bmi2", linux: "bmi2", xen: "bmi2", libvirt: "bmi2", qemu: "bmi2", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "Bit manipulation 2: MULX, PDEP, PEXT, SHLX"),
      .init(
        9, "erms", linux: "erms", xen: "erms", libvirt: "erms", qemu: "erms", .both, .hint,
        kvm: .asHost, xenPolicy: .all.accepted(.everywhere(.both)),
        "REP MOVSB and STOSB are fast; speed only, they always work"),
      .init(
        10, "invpcid", linux: "invpcid", xen: "invpcid", libvirt: "invpcid", qemu: "invpcid",
        .both, .intersect, kvm: .asHost, xenPolicy: .hap,
        "INVPCID: drop TLB entries by process-context id"),
      .init(
        11, "rtm", linux: "rtm", xen: "rtm", libvirt: "rtm", qemu: "rtm", .intel, .intersect,
        kvm: .asHost, xenPolicy: .all, "Restricted transactional memory; microcode can remove it"),
      .init(
        12, "cqm", linux: "cqm", xen: "pqm", libvirt: "cmt", .both, .intersect,
        "Resource monitoring (leaf 0Fh): cache use, memory bandwidth"),
      .init(
        13, "zero_fcs_fds", xen: "no-fpu-sel", libvirt: "zero-fcs-fds", qemu: "zero-fcs-fds",
        .intel, .fixed, kvm: .asHost, "x87 code and data selectors are saved as zero; unhidable"),
      .init(
        14, "mpx", linux: "mpx", xen: "mpx", libvirt: "mpx", qemu: "mpx", .intel, .intersect,
        kvm: .asHost, xenPolicy: .hvmOnRequest,
        "Memory protection extensions: bound registers (withdrawn)"),
      .init(
        15, "rdt_a", linux: "rdt_a", xen: "pqe", .both, .intersect,
        "Resource allocation (leaf 10h): shares of cache and bandwidth"),
      .init(
        16, "avx512f", linux: "avx512f", xen: "avx512f", libvirt: "avx512f", qemu: "avx512f",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "AVX-512 foundation: 512-bit vectors and mask registers"),
      .init(
        17, "avx512dq", linux: "avx512dq", xen: "avx512dq", libvirt: "avx512dq", qemu: "avx512dq",
        .both, .intersect, kvm: .asHost, xenPolicy: .all, "AVX-512 for doublewords and quadwords"),
      .init(
        18, "rdseed", linux: "rdseed", xen: "rdseed", libvirt: "rdseed", qemu: "rdseed",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "RDSEED: seeds from the entropy source; kernels hide bad ones"),
      .init(
        19, "adx", linux: "adx", xen: "adx", libvirt: "adx", qemu: "adx", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "ADCX and ADOX: two independent carry chains"),
      .init(
        20, "smap", linux: "smap", xen: "smap", libvirt: "smap", qemu: "smap", .both, .intersect,
        kvm: .asHost, xenPolicy: .hvm, "Kernel cannot touch user pages unless allowed (CR4.SMAP)"),
      .init(
        21, "avx512ifma", linux: "avx512ifma", xen: "avx512-ifma", libvirt: "avx512ifma",
        qemu: "avx512ifma",
        .both, .intersect, kvm: .asHost, xenPolicy: .all, "AVX-512 integer multiply-add of 52 bits"),
      .init(
        22, "pcommit", libvirt: "pcommit", qemu: "pcommit", .both, .intersect,
        "PCOMMIT for persistent memory; withdrawn, no CPU has it"),
      .init(
        23, "clflushopt", linux: "clflushopt", xen: "clflushopt", libvirt: "clflushopt",
        qemu: "clflushopt",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "CLFLUSHOPT: cache line flush with weaker ordering"),
      .init(
        24, "clwb", linux: "clwb", xen: "clwb", libvirt: "clwb", qemu: "clwb", .both, .intersect,
        kvm: .asHost, xenPolicy: .all, "CLWB: write a cache line back and keep it"),
      .init(
        25, "intel_pt", linux: "intel_pt", xen: "proc-trace", libvirt: "intel-pt", qemu: "intel-pt",
        .intel, .intersect, "Processor Trace: execution log in memory (leaf 14h)"),
      .init(
        26, "avx512pf", linux: "avx512pf", xen: "avx512pf", libvirt: "avx512pf", qemu: "avx512pf",
        .intel, .intersect, kvm: .asHost, "AVX-512 prefetch for gathers and scatters (Xeon Phi)"),
      .init(
        27, "avx512er", linux: "avx512er", xen: "avx512er", libvirt: "avx512er", qemu: "avx512er",
        .intel, .intersect, kvm: .asHost, "AVX-512 exponential and reciprocal (Xeon Phi)"),
      .init(
        28, "avx512cd", linux: "avx512cd", xen: "avx512cd", libvirt: "avx512cd", qemu: "avx512cd",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "AVX-512 conflict detection within a vector"),
      .init(
        29, "sha_ni", linux: "sha_ni", xen: "sha", libvirt: "sha-ni", qemu: "sha-ni",
        .both, .intersect, kvm: .asHost, xenPolicy: .all, "SHA-1 and SHA-256 instructions"),
      .init(
        30, "avx512bw", linux: "avx512bw", xen: "avx512bw", libvirt: "avx512bw", qemu: "avx512bw",
        .both, .intersect, kvm: .asHost, xenPolicy: .all, "AVX-512 for bytes and words"),
      .init(
        31, "avx512vl", linux: "avx512vl", xen: "avx512vl", libvirt: "avx512vl", qemu: "avx512vl",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "AVX-512 instructions on 128-bit and 256-bit vectors"),
    ])
}
