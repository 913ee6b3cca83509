extension Catalogue {
  /// CPUID leaf 7h, subleaf 0, EBX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_0007_EBX_x0; Intel 253666 (SDM
  /// volume 2A), CPUID, leaf 07H; docs/sources.md, "Features".
  static let leaf7EBX = WordDefinition(
    WordID(7, 0, .ebx),
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

extension Catalogue {
  /// CPUID leaf 7h, subleaf 0, ECX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_0007_ECX_x0; Intel 253666 (SDM
  /// volume 2A), CPUID, leaf 07H; docs/sources.md, "Features".
  ///
  /// Not features: [21:17] is MAWAU, the address width that BNDLDX and BNDSTX adjust for (Intel SDM
  /// volume 2A, leaf 07H).
  static let leaf7ECX = WordDefinition(
    WordID(7, 0, .ecx), nonFeatureBits: 0x003e_0000,
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
        .intel, .live(shown: .with(.pku)), kvm: .asHost,
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

extension Catalogue {
  /// CPUID leaf 7h, subleaf 0, EDX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_0007_EDX_x0; Intel 253666 (SDM
  /// volume 2A), CPUID, leaf 07H; docs/sources.md, "Features".
  static let leaf7EDX = WordDefinition(
    WordID(7, 0, .edx),
    [
      .init(
        1, "sgx_keys", xen: "sgx-keys", .intel, .intersect, "Attestation services for SGX enclaves"),
      .init(
        2, "avx512_4vnniw", linux: "avx512_4vnniw", xen: "avx512-4vnniw", libvirt: "avx512-4vnniw",
        qemu: "avx512-4vnniw",
        .intel, .intersect, kvm: .asHost, "AVX-512 four-step word dot products (Knights Mill)"),
      .init(
        3, "avx512_4fmaps", linux: "avx512_4fmaps", xen: "avx512-4fmaps", libvirt: "avx512-4fmaps",
        qemu: "avx512-4fmaps",
        .intel, .intersect, kvm: .asHost, "AVX-512 four-step multiply-add (Knights Mill)"),
      .init(
        4, "fsrm", linux: "fsrm", xen: "fsrm", libvirt: "fsrm", qemu: "fsrm", .both, .hint,
        kvm: .asHost, xenPolicy: .all, "Short REP MOVSB is fast; speed only, it always works"),
      .init(
        5, "uintr", xen: "uintr", .intel, .intersect,
        "User interrupts: SENDUIPI and delivery in user mode"),
      .init(
        8, "avx512_vp2intersect", linux: "avx512_vp2intersect", xen: "avx512-vp2intersect",
        libvirt: "avx512-vp2intersect", qemu: "avx512-vp2intersect",
        .both, .intersect, kvm: .asHost, xenPolicy: .allOnRequest,
        "AVX-512 intersection of two integer vectors"),
      .init(
        9, "srbds_ctrl", xen: "srbds-ctrl", .intel, .intersect,
        "IA32_MCU_OPT_CTRL MSR: RDRAND mitigated or fast",
        protects: "special register buffer data sampling (SRBDS)"),
      .init(
        10, "md_clear", linux: "md_clear", xen: "md-clear", libvirt: "md-clear", qemu: "md-clear",
        .intel, .accumulate, kvm: .asHost, xenPolicy: .all.accepted(.everywhere(.intel)),
        "VERW overwrites CPU buffers; shown if any host needs it",
        protects: "microarchitectural data sampling (MDS, VERW)"),
      .init(
        11, "rtm_always_abort", xen: "rtm-always-abort", .intel, .covered(by: .rtm),
        xenPolicy: .allOnRequest.accepted(.with(.rtm)),
        "RTM exists in name only: XBEGIN always aborts"),
      .init(
        13, "tsx_force_abort", xen: "tsx-force-abort", .intel, .intersect,
        "TSX_FORCE_ABORT MSR can make every transaction abort"),
      .init(
        14, "serialize", linux: "serialize", xen: "serialize", libvirt: "serialize",
        qemu: "serialize",
        .intel, .intersect, kvm: .asHost, xenPolicy: .all,
        "SERIALIZE: wait until all earlier effects are visible"),
      .init(
        15, "hybrid", xen: "hybrid", .intel, .presentation,
        "Cores of different kinds in one package (leaf 1Ah)"),
      .init(
        16, "tsxldtrk", linux: "tsxldtrk", xen: "tsxldtrk", libvirt: "tsx-ldtrk", qemu: "tsx-ldtrk",
        .intel, .intersect, kvm: .asHost, xenPolicy: .allOnRequest,
        "Suspend and resume load tracking in transactions"),
      .init(
        18, "pconfig", linux: "pconfig", xen: "pconfig", libvirt: "pconfig", .intel, .intersect,
        "PCONFIG: set up memory encryption keys"),
      .init(
        19, "arch_lbr", linux: "arch_lbr", xen: "arch-lbr", libvirt: "arch-lbr", qemu: "arch-lbr",
        .intel, .intersect, "Architectural last branch records (leaf 1Ch)"),
      .init(
        20, "cet_ibt", linux: "ibt", xen: "cet-ibt", libvirt: "cet-ibt", qemu: "cet-ibt",
        .intel, .intersect, kvm: .byVendor(intel: .asHost, amd: .never),
        "Control-flow enforcement: indirect branch tracking"),
      .init(
        22, "amx_bf16", linux: "amx_bf16", xen: "amx-bf16", libvirt: "amx-bf16", qemu: "amx-bf16",
        .intel, .intersect, kvm: .asHost, "AMX dot products on bfloat16 tiles"),
      .init(
        23, "avx512_fp16", linux: "avx512_fp16", xen: "avx512-fp16", libvirt: "avx512-fp16",
        qemu: "avx512-fp16",
        .intel, .intersect, kvm: .asHost, xenPolicy: .all, "AVX-512 half-precision arithmetic"),
      .init(
        24, "amx_tile", linux: "amx_tile", xen: "amx-tile", libvirt: "amx-tile", qemu: "amx-tile",
        .intel, .intersect, kvm: .asHost, "AMX tile registers and their load and store"),
      .init(
        25, "amx_int8", linux: "amx_int8", xen: "amx-int8", libvirt: "amx-int8", qemu: "amx-int8",
        .intel, .intersect, kvm: .asHost, "AMX dot products on 8-bit integer tiles"),
      .init(
        26, "spec_ctrl", xen: "ibrsb", libvirt: "spec-ctrl", qemu: "spec-ctrl", .intel, .intersect,
        kvm: .translated(
          from: [.amd_ibpb, .amd_ibrs, .ibpb_ret], formerlyFrom: [.amd_ibpb, .amd_ibrs]),
        xenPolicy: .all,
        "IBRS and IBPB: SPEC_CTRL and PRED_CMD MSRs", protects: "Spectre v2 (IBRS, IBPB)"),
      .init(
        27, "intel_stibp", xen: "stibp", libvirt: "stibp", qemu: "stibp", .intel, .intersect,
        kvm: .translated(from: [.amd_stibp]), xenPolicy: .all.accepted(.with(.spec_ctrl)),
        "STIBP: keep branch prediction of SMT siblings apart",
        protects: "Spectre v2 between SMT siblings"),
      .init(
        28, "flush_l1d", linux: "flush_l1d", xen: "l1d-flush", libvirt: "flush-l1d",
        qemu: "flush-l1d",
        .both, .intersect, kvm: .asHost, xenPolicy: .hvm,
        "L1D_FLUSH: write back and empty the L1 data cache",
        protects: "L1 terminal fault (L1TF)"),
      .init(
        29, "arch_capabilities", linux: "arch_capabilities", xen: "arch-caps",
        libvirt: "arch-capabilities", qemu: "arch-capabilities",
        .intel, .intersect, kvm: .byVendor(intel: .emulated, amd: .never),
        xenPolicy: .all.accepted(.everywhere(.intel)), "IA32_ARCH_CAPABILITIES MSR (10Ah) exists",
        protects: "knowing which attacks the CPU is immune to"),
      .init(
        30, "core_capability", xen: "core-caps", libvirt: "core-capability",
        qemu: "core-capability",
        .intel, .intersect, "IA32_CORE_CAPABILITIES MSR (CFh) exists"),
      .init(
        31, "intel_ssbd", xen: "ssbd", libvirt: "ssbd", qemu: "ssbd", .intel, .intersect,
        kvm: .translated(from: [.amd_ssbd]), xenPolicy: .all,
        "SSBD: switch speculative store bypass off",
        protects: "speculative store bypass (Spectre v4)"),
    ])
}

extension Catalogue {
  /// CPUID leaf 7h, subleaf 1, EAX.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn0000_0007_EAX_x1; Intel 253666 (SDM
  /// volume 2A), CPUID, leaf 07H; Intel 319433 (ISA extensions reference); docs/sources.md, "Features".
  static let leaf7Subleaf1EAX = WordDefinition(
    WordID(7, 1, .eax),
    [
      .init(
        0, "sha512", xen: "sha512", libvirt: "sha512", qemu: "sha512", .intel, .intersect,
        kvm: .asHost, xenPolicy: .all, "SHA-512 instructions on YMM registers"),
      .init(
        1, "sm3", xen: "sm3", libvirt: "sm3", qemu: "sm3", .intel, .intersect, kvm: .asHost,
        xenPolicy: .all, "SM3 hash instructions"),
      .init(
        2, "sm4", xen: "sm4", libvirt: "sm4", qemu: "sm4", .intel, .intersect, kvm: .asHost,
        xenPolicy: .all, "SM4 cipher instructions"),
      .init(
        3, "rao_int", .intel, .intersect, "Remote atomic integer operations: AADD, AAND, AOR, AXOR"),
      .init(
        4, "avx_vnni", linux: "avx_vnni", xen: "avx-vnni", libvirt: "avx-vnni", qemu: "avx-vnni",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "VEX-encoded dot products of 8-bit and 16-bit integers"),
      .init(
        5, "avx512_bf16", linux: "avx512_bf16", xen: "avx512-bf16", libvirt: "avx512-bf16",
        qemu: "avx512-bf16",
        .both, .intersect, kvm: .asHost, xenPolicy: .all,
        "AVX-512 bfloat16 conversion and dot products"),
      .init(
        6, "lass", linux: "lass", xen: "lass", .intel, .intersect, xenPolicy: .hvmOnRequest,
        "Linear address split between user and kernel (CR4.LASS)"),
      .init(
        7, "cmpccxadd", xen: "cmpccxadd", libvirt: "cmpccxadd", qemu: "cmpccxadd",
        .intel, .intersect, kvm: .asHost, xenPolicy: .allOnRequest,
        "CMPccXADD: compare, then add if the condition holds"),
      .init(
        8, "arch_perfmon_ext", xen: "arch-perf-mon", .intel, .intersect,
        "Extended performance monitoring (leaf 23h)"),
      .init(
        10, "fzrm", xen: "fzrm", libvirt: "fzrm", qemu: "fzrm", .intel, .hint, kvm: .asHost,
        xenPolicy: .all, "REP MOVSB of zero length is fast; speed only"),
      .init(
        11, "fsrs", xen: "fsrs", libvirt: "fsrs", qemu: "fsrs", .intel, .hint, kvm: .asHost,
        xenPolicy: .all, "Short REP STOSB is fast; speed only, it always works"),
      .init(
        12, "fsrcs", xen: "fsrcs", libvirt: "fsrc", qemu: "fsrc", .intel, .hint, kvm: .asHost,
        xenPolicy: .all, "Short REP CMPSB and SCASB are fast; speed only"),
      .init(
        17, "fred", linux: "fred", xen: "fred", libvirt: "fred", qemu: "fred", .intel, .intersect,
        "Flexible return and event delivery replaces the IDT"),
      .init(
        18, "lkgs", xen: "lkgs", libvirt: "lkgs", qemu: "lkgs", .intel, .intersect, kvm: .asHost,
        "LKGS: load the kernel's GS base with a selector"),
      .init(
        19, "wrmsrns", xen: "wrmsrns", libvirt: "wrmsrns", qemu: "wrmsrns", .intel, .intersect,
        kvm: .asHost, xenPolicy: .hvm, "WRMSRNS: write an MSR without serialising"),
      .init(
        20, "nmi_src", xen: "nmi-src", .intel, .intersect, "FRED reports which source raised an NMI"
      ),
      .init(
        21, "amx_fp16", xen: "amx-fp16", libvirt: "amx-fp16", qemu: "amx-fp16", .intel, .intersect,
        kvm: .asHost, "AMX dot products on half-precision tiles"),
      .init(22, "hreset", .intel, .intersect, "HRESET: reset the history of thread prediction"),
      .init(
        23, "avx_ifma", xen: "avx-ifma", libvirt: "avx-ifma", qemu: "avx-ifma", .intel, .intersect,
        kvm: .asHost, xenPolicy: .all, "VEX-encoded integer multiply-add of 52 bits"),
      .init(
        26, "lam", linux: "lam", xen: "lam", libvirt: "lam", qemu: "lam", .intel, .intersect,
        kvm: .asHost, "Linear address masking: upper pointer bits ignored"),
      .init(
        27, "msrlist", xen: "msrlist", .intel, .intersect,
        "RDMSRLIST and WRMSRLIST: many MSRs at once"),
      .init(
        30, "no_invd", xen: "no-invd", .intel, .intersect,
        "INVD is refused once firmware has finished"),
      .init(
        31, "movrs", xen: "movrs", libvirt: "movrs", qemu: "movrs", .intel, .intersect,
        kvm: .asHost, xenPolicy: .allOnRequest, "MOVRS: loads hinting that the line is read-shared"),
    ])
}

extension Catalogue {
  /// CPUID leaf 7h, subleaf 1, EBX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 07H; Intel 319433 (ISA extensions
  /// reference); docs/sources.md, "Features".
  static let leaf7Subleaf1EBX = WordDefinition(
    WordID(7, 1, .ebx),
    [
      .init(
        0, "intel_ppin", linux: "intel_ppin", xen: "intel-ppin", .intel, .intersect,
        "Protected inventory number MSRs (4Eh, 4Fh)"),
      .init(1, "pbndkb", .intel, .intersect, "PBNDKB: bind a key blob to the platform"),
      .init(
        3, "cpuid_maxval_lim_rmv", .intel, .intersect,
        "Leaf 0 cannot be limited: IA32_MISC_ENABLE[22] is gone"),
    ])
}

extension Catalogue {
  /// CPUID leaf 7h, subleaf 1, ECX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 07H; Intel 319433 (ISA extensions
  /// reference); docs/sources.md, "Features".
  static let leaf7Subleaf1ECX = WordDefinition(
    WordID(7, 1, .ecx),
    [
      .init(
        0, "asym_rdt_m", .intel, .intersect, "Cores differ in resource monitoring (one source)"),
      .init(
        1, "asym_rdt_a", .intel, .intersect, "Cores differ in resource allocation (one source)"),
      .init(
        5, "msr_imm", libvirt: "msr-imm", qemu: "msr-imm", .intel, .intersect,
        kvm: .byVendor(intel: .asHost, amd: .never),
        "RDMSR and WRMSRNS with the address as an immediate"),
    ])
}

extension Catalogue {
  /// CPUID leaf 7h, subleaf 1, EDX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 07H; Intel 319433 (ISA extensions
  /// reference); docs/sources.md, "Features".
  static let leaf7Subleaf1EDX = WordDefinition(
    WordID(7, 1, .edx),
    [
      .init(
        4, "avx_vnni_int8", xen: "avx-vnni-int8", libvirt: "avx-vnni-int8", qemu: "avx-vnni-int8",
        .intel, .intersect, kvm: .asHost, xenPolicy: .all,
        "VEX dot products of 8-bit integers of either sign"),
      .init(
        5, "avx_ne_convert", xen: "avx-ne-convert", libvirt: "avx-ne-convert",
        qemu: "avx-ne-convert",
        .intel, .intersect, kvm: .asHost, xenPolicy: .all,
        "VEX conversions from bfloat16 and half precision"),
      .init(
        8, "amx_complex", xen: "amx-complex", libvirt: "amx-complex", qemu: "amx-complex",
        .intel, .intersect, kvm: .asHost, "AMX complex multiplication on half-precision tiles"),
      .init(
        10, "avx_vnni_int16", xen: "avx-vnni-int16", libvirt: "avx-vnni-int16",
        qemu: "avx-vnni-int16",
        .intel, .intersect, kvm: .asHost, xenPolicy: .all,
        "VEX dot products of 16-bit integers of either sign"),
      .init(
        13, "user_timer", .intel, .intersect,
        "User-level timer through an MSR deadline (one source)"),
      .init(
        14, "prefetchiti", xen: "prefetchi", libvirt: "prefetchiti", qemu: "prefetchiti",
        .intel, .hint, kvm: .asHost, xenPolicy: .all,
        "PREFETCHIT0 and T1: code prefetch; NOPs where missing"),
      .init(15, "user_msr", .intel, .intersect, "URDMSR and UWRMSR: chosen MSRs from user mode"),
      .init(
        17, "uiret_uif", xen: "uiret-uif", .intel, .intersect,
        "UIRET sets UIF from the popped flags"),
      .init(
        18, "cet_sss", xen: "cet-sss", .intel, .intersect,
        "Supervisor shadow stacks are safe to enable"),
      .init(
        19, "avx10", libvirt: "avx10", qemu: "avx10", .intel, .intersect, kvm: .asHost,
        "AVX10: versioned vector ISA (leaf 24h)"),
      .init(
        21, "apxf", libvirt: "apxf", qemu: "apxf", .intel, .intersect,
        "APX foundation: 32 general registers, REX2 and EVEX forms"),
      .init(
        22, "sec_tee_attestation", .intel, .intersect,
        "Attestation of trusted environments (one source)"),
      .init(
        23, "mwait_leaf7", .intel, .intersect, "MWAIT enumerated apart from MONITOR (one source)"),
      .init(
        24, "slsm", xen: "slsm", .intel, .intersect,
        "IA32_INTEGRITY_STATUS MSR: static lockstep of paired cores"),
    ])
}

extension Catalogue {
  /// CPUID leaf 7h, subleaf 2, EDX.
  ///
  /// Source: Intel 253666 (SDM volume 2A), CPUID, leaf 07H; docs/sources.md, "Features".
  static let leaf7Subleaf2EDX = WordDefinition(
    WordID(7, 2, .edx),
    [
      .init(
        0, "intel_psfd", xen: "intel-psfd", libvirt: "intel-psfd", qemu: "intel-psfd",
        .intel, .intersect, kvm: .asHost, xenPolicy: .all,
        "PSFD: switch predictive store forwarding off",
        protects: "predictive store forwarding"),
      .init(
        1, "ipred_ctrl", xen: "ipred-ctrl", libvirt: "ipred-ctrl", qemu: "ipred-ctrl",
        .intel, .intersect, kvm: .asHost, xenPolicy: .hvm,
        "Controls that stop indirect predictor use (IPRED_DIS)",
        protects: "branch history and indirect branch attacks"),
      .init(
        2, "rrsba_ctrl", xen: "rrsba-ctrl", libvirt: "rrsba-ctrl", qemu: "rrsba-ctrl",
        .intel, .intersect, kvm: .asHost, xenPolicy: .hvm,
        "Controls that stop alternate return predictors (RRSBA_DIS)",
        protects: "return stack underflow (RSBA)"),
      .init(
        3, "ddpd_u", xen: "ddp-ctrl", libvirt: "ddpd-u", qemu: "ddpd-u", .intel, .intersect,
        kvm: .asHost, "Data-dependent prefetcher can be stopped for user mode",
        protects: "attacks through the data-dependent prefetcher"),
      .init(
        4, "bhi_ctrl", xen: "bhi-ctrl", libvirt: "bhi-ctrl", qemu: "bhi-ctrl", .intel, .intersect,
        kvm: .asHost, xenPolicy: .hvm, "Control that stops branch history injection (BHI_DIS_S)",
        protects: "branch history injection (BHI)"),
      .init(
        5, "mcdt_no", xen: "mcdt-no", libvirt: "mcdt-no", qemu: "mcdt-no", .intel, .intersect,
        kvm: .asHost, xenPolicy: .all, "Not affected by MXCSR-dependent timing",
        protects: "MXCSR-dependent timing (MCDT)"),
      .init(
        6, "uc_lock_dis", xen: "uc-lock-dis", .intel, .intersect,
        "Uncached locks can be made to fault"),
      .init(
        7, "monitor_mitg_no", .intel, .intersect,
        "Not slowed by more monitored addresses than a table holds"),
    ])
}
