// Written from the rows in Words by `make docs`; edit those, not this file.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

extension FeatureBit {
  // 00000001.0.ecx
  /// SSE3 (Prescott New Instructions).
  public static var pni: FeatureBit {
    FeatureBit(word: 0, position: 0)
  }
  /// Carry-less multiplication, as used by GCM and CRC.
  public static var pclmulqdq: FeatureBit {
    FeatureBit(word: 0, position: 1)
  }
  /// Debug store area in 64-bit layout.
  public static var dtes64: FeatureBit {
    FeatureBit(word: 0, position: 2)
  }
  /// MONITOR and MWAIT; firmware and kernel can switch it off.
  public static var monitor: FeatureBit {
    FeatureBit(word: 0, position: 3)
  }
  /// Debug store can record by privilege level.
  public static var ds_cpl: FeatureBit {
    FeatureBit(word: 0, position: 4)
  }
  /// Intel VT-x: hardware virtualisation.
  public static var vmx: FeatureBit {
    FeatureBit(word: 0, position: 5)
  }
  /// Safer mode extensions: GETSEC for measured launch (TXT).
  public static var smx: FeatureBit {
    FeatureBit(word: 0, position: 6)
  }
  /// Enhanced SpeedStep: frequency and voltage by MSR.
  public static var est: FeatureBit {
    FeatureBit(word: 0, position: 7)
  }
  /// Thermal monitor 2 lowers frequency and voltage together.
  public static var tm2: FeatureBit {
    FeatureBit(word: 0, position: 8)
  }
  /// SSSE3: byte shuffle and horizontal integer arithmetic.
  public static var ssse3: FeatureBit {
    FeatureBit(word: 0, position: 9)
  }
  /// L1 context ID: L1 cache mode set by firmware (Pentium 4).
  public static var cid: FeatureBit {
    FeatureBit(word: 0, position: 10)
  }
  /// IA32_DEBUG_INTERFACE MSR for silicon debug.
  public static var sdbg: FeatureBit {
    FeatureBit(word: 0, position: 11)
  }
  /// FMA3: fused multiply-add with three operands.
  public static var fma: FeatureBit {
    FeatureBit(word: 0, position: 12)
  }
  /// CMPXCHG16B: compare and exchange 16 bytes.
  public static var cx16: FeatureBit {
    FeatureBit(word: 0, position: 13)
  }
  /// Sending of task priority messages can be disabled.
  public static var xtpr: FeatureBit {
    FeatureBit(word: 0, position: 14)
  }
  /// Performance features listed in IA32_PERF_CAPABILITIES.
  public static var pdcm: FeatureBit {
    FeatureBit(word: 0, position: 15)
  }
  /// Process-context identifiers tag TLB entries.
  public static var pcid: FeatureBit {
    FeatureBit(word: 0, position: 17)
  }
  /// Direct cache access: prefetch from a device into the cache.
  public static var dca: FeatureBit {
    FeatureBit(word: 0, position: 18)
  }
  /// SSE4.1: blends, dot products, widening moves.
  public static var sse4_1: FeatureBit {
    FeatureBit(word: 0, position: 19)
  }
  /// SSE4.2: string comparison and CRC32.
  public static var sse4_2: FeatureBit {
    FeatureBit(word: 0, position: 20)
  }
  /// x2APIC: 32-bit APIC ids and MSR access; firmware can hide it.
  public static var x2apic: FeatureBit {
    FeatureBit(word: 0, position: 21)
  }
  /// MOVBE: load or store with the bytes swapped.
  public static var movbe: FeatureBit {
    FeatureBit(word: 0, position: 22)
  }
  /// POPCNT: count the bits that are set.
  public static var popcnt: FeatureBit {
    FeatureBit(word: 0, position: 23)
  }
  /// APIC timer fires at a TSC value.
  public static var tsc_deadline_timer: FeatureBit {
    FeatureBit(word: 0, position: 24)
  }
  /// AES round and key expansion instructions.
  public static var aes: FeatureBit {
    FeatureBit(word: 0, position: 25)
  }
  /// XSAVE, XRSTOR, XGETBV and XSETBV, with XCR0.
  public static var xsave: FeatureBit {
    FeatureBit(word: 0, position: 26)
  }
  /// The running kernel has set CR4.OSXSAVE: XGETBV works.
  public static var osxsave: FeatureBit {
    FeatureBit(word: 0, position: 27)
  }
  /// AVX: 256-bit floating-point vectors, VEX encoding.
  public static var avx: FeatureBit {
    FeatureBit(word: 0, position: 28)
  }
  /// Conversion between half and single precision.
  public static var f16c: FeatureBit {
    FeatureBit(word: 0, position: 29)
  }
  /// RDRAND: random numbers; kernels hide it on AMD 15h and 16h.
  public static var rdrand: FeatureBit {
    FeatureBit(word: 0, position: 30)
  }
  /// Running under a hypervisor; always clear on bare metal.
  public static var hypervisor: FeatureBit {
    FeatureBit(word: 0, position: 31)
  }

  // 00000001.0.edx
  /// x87 floating-point unit on the chip.
  public static var fpu: FeatureBit {
    FeatureBit(word: 1, position: 0)
  }
  /// Virtual-8086 mode extensions (CR4.VME, VIF, VIP).
  public static var vme: FeatureBit {
    FeatureBit(word: 1, position: 1)
  }
  /// Debugging extensions: I/O breakpoints (CR4.DE).
  public static var de: FeatureBit {
    FeatureBit(word: 1, position: 2)
  }
  /// 4 MB pages in 32-bit page tables.
  public static var pse: FeatureBit {
    FeatureBit(word: 1, position: 3)
  }
  /// Time-stamp counter and RDTSC.
  public static var tsc: FeatureBit {
    FeatureBit(word: 1, position: 4)
  }
  /// RDMSR and WRMSR instructions.
  public static var msr: FeatureBit {
    FeatureBit(word: 1, position: 5)
  }
  /// Physical address extension: 64-bit page-table entries.
  public static var pae: FeatureBit {
    FeatureBit(word: 1, position: 6)
  }
  /// Machine-check exception (CR4.MCE).
  public static var mce: FeatureBit {
    FeatureBit(word: 1, position: 7)
  }
  /// CMPXCHG8B: compare and exchange 8 bytes.
  public static var cx8: FeatureBit {
    FeatureBit(word: 1, position: 8)
  }
  /// Local APIC is enabled now (mirrors IA32_APIC_BASE[11]).
  public static var apic: FeatureBit {
    FeatureBit(word: 1, position: 9)
  }
  /// SYSENTER and SYSEXIT instructions.
  public static var sep: FeatureBit {
    FeatureBit(word: 1, position: 11)
  }
  /// Memory type range registers.
  public static var mtrr: FeatureBit {
    FeatureBit(word: 1, position: 12)
  }
  /// Global pages survive a CR3 write (CR4.PGE).
  public static var pge: FeatureBit {
    FeatureBit(word: 1, position: 13)
  }
  /// Machine-check architecture: error banks in MSRs.
  public static var mca: FeatureBit {
    FeatureBit(word: 1, position: 14)
  }
  /// Conditional moves; with the FPU, FCMOV and FCOMI too.
  public static var cmov: FeatureBit {
    FeatureBit(word: 1, position: 15)
  }
  /// Page attribute table: memory types chosen by page.
  public static var pat: FeatureBit {
    FeatureBit(word: 1, position: 16)
  }
  /// 4 MB pages above 4 GB in 32-bit page tables.
  public static var pse36: FeatureBit {
    FeatureBit(word: 1, position: 17)
  }
  /// Processor serial number in leaf 3 (Pentium III).
  public static var pn: FeatureBit {
    FeatureBit(word: 1, position: 18)
  }
  /// CLFLUSH: write back and drop one cache line.
  public static var clflush: FeatureBit {
    FeatureBit(word: 1, position: 19)
  }
  /// Debug store: branch and event records in memory.
  public static var ds: FeatureBit {
    FeatureBit(word: 1, position: 21)
  }
  /// Thermal monitor and clock modulation MSRs for software.
  public static var acpi: FeatureBit {
    FeatureBit(word: 1, position: 22)
  }
  /// MMX: 64-bit integer vectors in the x87 registers.
  public static var mmx: FeatureBit {
    FeatureBit(word: 1, position: 23)
  }
  /// FXSAVE and FXRSTOR save x87 and SSE state.
  public static var fxsr: FeatureBit {
    FeatureBit(word: 1, position: 24)
  }
  /// SSE: 128-bit single-precision vectors.
  public static var sse: FeatureBit {
    FeatureBit(word: 1, position: 25)
  }
  /// SSE2: 128-bit double-precision and integer vectors.
  public static var sse2: FeatureBit {
    FeatureBit(word: 1, position: 26)
  }
  /// Self-snoop: the CPU snoops its own caches.
  public static var ss: FeatureBit {
    FeatureBit(word: 1, position: 27)
  }
  /// Leaf 1 EBX counts logical processors; presents topology only.
  public static var ht: FeatureBit {
    FeatureBit(word: 1, position: 28)
  }
  /// Automatic thermal monitor slows the clock.
  public static var tm: FeatureBit {
    FeatureBit(word: 1, position: 29)
  }
  /// Itanium running 32-bit code; set on no x86 CPU.
  public static var ia64: FeatureBit {
    FeatureBit(word: 1, position: 30)
  }
  /// Pending break: FERR# signals interrupts while the clock is stopped.
  public static var pbe: FeatureBit {
    FeatureBit(word: 1, position: 31)
  }

  // 00000006.0.eax
  /// Digital thermal sensor on the die.
  public static var dtherm: FeatureBit {
    FeatureBit(word: 2, position: 0)
  }
  /// Turbo boost or Intel dynamic acceleration is available.
  public static var ida: FeatureBit {
    FeatureBit(word: 2, position: 1)
  }
  /// APIC timer keeps running in deep sleep states.
  public static var arat: FeatureBit {
    FeatureBit(word: 2, position: 2)
  }
  /// Power limit notification: interrupt and status.
  public static var pln: FeatureBit {
    FeatureBit(word: 2, position: 4)
  }
  /// Clock modulation duty cycle in finer steps.
  public static var ecmd: FeatureBit {
    FeatureBit(word: 2, position: 5)
  }
  /// Package thermal status and interrupt MSRs.
  public static var pts: FeatureBit {
    FeatureBit(word: 2, position: 6)
  }
  /// Hardware-controlled performance states (IA32_HWP_REQUEST).
  public static var hwp: FeatureBit {
    FeatureBit(word: 2, position: 7)
  }
  /// HWP can interrupt when guaranteed performance changes.
  public static var hwp_notify: FeatureBit {
    FeatureBit(word: 2, position: 8)
  }
  /// HWP request takes an activity window.
  public static var hwp_act_window: FeatureBit {
    FeatureBit(word: 2, position: 9)
  }
  /// HWP request takes an energy/performance preference.
  public static var hwp_epp: FeatureBit {
    FeatureBit(word: 2, position: 10)
  }
  /// HWP request for the whole package.
  public static var hwp_pkg_req: FeatureBit {
    FeatureBit(word: 2, position: 11)
  }
  /// Hardware duty cycling control MSRs.
  public static var hdc_base_regs: FeatureBit {
    FeatureBit(word: 2, position: 13)
  }
  /// Turbo Boost Max 3.0: the best cores go higher.
  public static var turbo_boost_3_0: FeatureBit {
    FeatureBit(word: 2, position: 14)
  }
  /// HWP can interrupt when the highest performance changes.
  public static var hwp_highest_perf_change: FeatureBit {
    FeatureBit(word: 2, position: 15)
  }
  /// Management controller can override HWP requests over PECI.
  public static var hwp_peci_override: FeatureBit {
    FeatureBit(word: 2, position: 16)
  }
  /// HWP fields can be taken from the package request one by one.
  public static var hwp_flexible: FeatureBit {
    FeatureBit(word: 2, position: 17)
  }
  /// Fast access to the IA32_HWP_REQUEST MSR.
  public static var hwp_fast: FeatureBit {
    FeatureBit(word: 2, position: 18)
  }
  /// Hardware feedback interface: table of core capabilities.
  public static var hfi: FeatureBit {
    FeatureBit(word: 2, position: 19)
  }
  /// HWP can ignore the request of an idle logical processor.
  public static var hwp_ignore_idle: FeatureBit {
    FeatureBit(word: 2, position: 20)
  }
  /// IA32_HWP_CTL: choose which requests are combined.
  public static var hwp_ctl: FeatureBit {
    FeatureBit(word: 2, position: 22)
  }
  /// Thread Director: feedback table by class of thread.
  public static var thread_director: FeatureBit {
    FeatureBit(word: 2, position: 23)
  }
  /// IA32_THERM_INTERRUPT bit 25 can be used.
  public static var therm_interrupt_bit25: FeatureBit {
    FeatureBit(word: 2, position: 24)
  }

  // 00000006.0.ecx
  /// APERF and MPERF counters give the effective frequency.
  public static var aperfmperf: FeatureBit {
    FeatureBit(word: 3, position: 0)
  }
  /// Second actual-performance counter ACNT2 (one source).
  public static var acnt2: FeatureBit {
    FeatureBit(word: 3, position: 1)
  }
  /// Performance/energy bias hint (IA32_ENERGY_PERF_BIAS).
  public static var epb: FeatureBit {
    FeatureBit(word: 3, position: 3)
  }

  // 00000007.0.ebx
  /// RDFSBASE, WRFSBASE and their GS forms in user mode.
  public static var fsgsbase: FeatureBit {
    FeatureBit(word: 4, position: 0)
  }
  /// IA32_TSC_ADJUST: per-CPU offset of the TSC.
  public static var tsc_adjust: FeatureBit {
    FeatureBit(word: 4, position: 1)
  }
  /// Software Guard Extensions: enclaves.
  public static var sgx: FeatureBit {
    FeatureBit(word: 4, position: 2)
  }
  /// Bit manipulation 1: ANDN, BEXTR, BLSI, TZCNT.
  public static var bmi1: FeatureBit {
    FeatureBit(word: 4, position: 3)
  }
  /// Hardware lock elision; microcode and kernel can remove it.
  public static var hle: FeatureBit {
    FeatureBit(word: 4, position: 4)
  }
  /// AVX2: 256-bit integer vectors and gathers.
  public static var avx2: FeatureBit {
    FeatureBit(word: 4, position: 5)
  }
  /// x87 data pointer is updated on exceptions only; unhidable.
  public static var fdp_excptn_only: FeatureBit {
    FeatureBit(word: 4, position: 6)
  }
  /// Kernel cannot execute user pages (CR4.SMEP).
  public static var smep: FeatureBit {
    FeatureBit(word: 4, position: 7)
  }
  /// Bit manipulation 2: MULX, PDEP, PEXT, SHLX.
  public static var bmi2: FeatureBit {
    FeatureBit(word: 4, position: 8)
  }
  /// REP MOVSB and STOSB are fast; speed only, they always work.
  public static var erms: FeatureBit {
    FeatureBit(word: 4, position: 9)
  }
  /// INVPCID: drop TLB entries by process-context id.
  public static var invpcid: FeatureBit {
    FeatureBit(word: 4, position: 10)
  }
  /// Restricted transactional memory; microcode can remove it.
  public static var rtm: FeatureBit {
    FeatureBit(word: 4, position: 11)
  }
  /// Resource monitoring (leaf 0Fh): cache use, memory bandwidth.
  public static var cqm: FeatureBit {
    FeatureBit(word: 4, position: 12)
  }
  /// x87 code and data selectors are saved as zero; unhidable.
  public static var zero_fcs_fds: FeatureBit {
    FeatureBit(word: 4, position: 13)
  }
  /// Memory protection extensions: bound registers (withdrawn).
  public static var mpx: FeatureBit {
    FeatureBit(word: 4, position: 14)
  }
  /// Resource allocation (leaf 10h): shares of cache and bandwidth.
  public static var rdt_a: FeatureBit {
    FeatureBit(word: 4, position: 15)
  }
  /// AVX-512 foundation: 512-bit vectors and mask registers.
  public static var avx512f: FeatureBit {
    FeatureBit(word: 4, position: 16)
  }
  /// AVX-512 for doublewords and quadwords.
  public static var avx512dq: FeatureBit {
    FeatureBit(word: 4, position: 17)
  }
  /// RDSEED: seeds from the entropy source; kernels hide bad ones.
  public static var rdseed: FeatureBit {
    FeatureBit(word: 4, position: 18)
  }
  /// ADCX and ADOX: two independent carry chains.
  public static var adx: FeatureBit {
    FeatureBit(word: 4, position: 19)
  }
  /// Kernel cannot touch user pages unless allowed (CR4.SMAP).
  public static var smap: FeatureBit {
    FeatureBit(word: 4, position: 20)
  }
  /// AVX-512 integer multiply-add of 52 bits.
  public static var avx512ifma: FeatureBit {
    FeatureBit(word: 4, position: 21)
  }
  /// PCOMMIT for persistent memory; withdrawn, no CPU has it.
  public static var pcommit: FeatureBit {
    FeatureBit(word: 4, position: 22)
  }
  /// CLFLUSHOPT: cache line flush with weaker ordering.
  public static var clflushopt: FeatureBit {
    FeatureBit(word: 4, position: 23)
  }
  /// CLWB: write a cache line back and keep it.
  public static var clwb: FeatureBit {
    FeatureBit(word: 4, position: 24)
  }
  /// Processor Trace: execution log in memory (leaf 14h).
  public static var intel_pt: FeatureBit {
    FeatureBit(word: 4, position: 25)
  }
  /// AVX-512 prefetch for gathers and scatters (Xeon Phi).
  public static var avx512pf: FeatureBit {
    FeatureBit(word: 4, position: 26)
  }
  /// AVX-512 exponential and reciprocal (Xeon Phi).
  public static var avx512er: FeatureBit {
    FeatureBit(word: 4, position: 27)
  }
  /// AVX-512 conflict detection within a vector.
  public static var avx512cd: FeatureBit {
    FeatureBit(word: 4, position: 28)
  }
  /// SHA-1 and SHA-256 instructions.
  public static var sha_ni: FeatureBit {
    FeatureBit(word: 4, position: 29)
  }
  /// AVX-512 for bytes and words.
  public static var avx512bw: FeatureBit {
    FeatureBit(word: 4, position: 30)
  }
  /// AVX-512 instructions on 128-bit and 256-bit vectors.
  public static var avx512vl: FeatureBit {
    FeatureBit(word: 4, position: 31)
  }

  // 00000007.0.ecx
  /// PREFETCHWT1: prefetch into L2 with intent to write.
  public static var prefetchwt1: FeatureBit {
    FeatureBit(word: 5, position: 0)
  }
  /// AVX-512 byte permutations and multishift.
  public static var avx512vbmi: FeatureBit {
    FeatureBit(word: 5, position: 1)
  }
  /// User mode cannot read descriptor tables (CR4.UMIP).
  public static var umip: FeatureBit {
    FeatureBit(word: 5, position: 2)
  }
  /// Protection keys for user pages (CR4.PKE, PKRU).
  public static var pku: FeatureBit {
    FeatureBit(word: 5, position: 3)
  }
  /// The running kernel has set CR4.PKE: RDPKRU and WRPKRU work.
  public static var ospke: FeatureBit {
    FeatureBit(word: 5, position: 4)
  }
  /// UMONITOR, UMWAIT and TPAUSE: user-level waiting.
  public static var waitpkg: FeatureBit {
    FeatureBit(word: 5, position: 5)
  }
  /// AVX-512 byte and word compress, expand and shifts.
  public static var avx512_vbmi2: FeatureBit {
    FeatureBit(word: 5, position: 6)
  }
  /// Control-flow enforcement: shadow stacks.
  public static var cet_ss: FeatureBit {
    FeatureBit(word: 5, position: 7)
  }
  /// Galois field instructions on bytes.
  public static var gfni: FeatureBit {
    FeatureBit(word: 5, position: 8)
  }
  /// AES on 256-bit and 512-bit vectors.
  public static var vaes: FeatureBit {
    FeatureBit(word: 5, position: 9)
  }
  /// Carry-less multiplication on 256-bit and 512-bit vectors.
  public static var vpclmulqdq: FeatureBit {
    FeatureBit(word: 5, position: 10)
  }
  /// AVX-512 dot products of 8-bit and 16-bit integers.
  public static var avx512_vnni: FeatureBit {
    FeatureBit(word: 5, position: 11)
  }
  /// AVX-512 bit counts and bit shuffles on bytes and words.
  public static var avx512_bitalg: FeatureBit {
    FeatureBit(word: 5, position: 12)
  }
  /// Total memory encryption MSRs; shortens physical addresses.
  public static var tme: FeatureBit {
    FeatureBit(word: 5, position: 13)
  }
  /// AVX-512 bit counts on doublewords and quadwords.
  public static var avx512_vpopcntdq: FeatureBit {
    FeatureBit(word: 5, position: 14)
  }
  /// 57-bit linear addresses: five-level paging.
  public static var la57: FeatureBit {
    FeatureBit(word: 5, position: 16)
  }
  /// RDPID: read the processor id from TSC_AUX.
  public static var rdpid: FeatureBit {
    FeatureBit(word: 5, position: 22)
  }
  /// Key Locker: AES with wrapped keys (leaf 19h).
  public static var key_locker: FeatureBit {
    FeatureBit(word: 5, position: 23)
  }
  /// Debug exception after a bus lock in user mode.
  public static var bus_lock_detect: FeatureBit {
    FeatureBit(word: 5, position: 24)
  }
  /// CLDEMOTE: hint to move a line outwards; a NOP where missing.
  public static var cldemote: FeatureBit {
    FeatureBit(word: 5, position: 25)
  }
  /// MOVDIRI: direct store of 4 or 8 bytes.
  public static var movdiri: FeatureBit {
    FeatureBit(word: 5, position: 27)
  }
  /// MOVDIR64B: direct store of 64 bytes.
  public static var movdir64b: FeatureBit {
    FeatureBit(word: 5, position: 28)
  }
  /// ENQCMD and ENQCMDS: enqueue a command to a device.
  public static var enqcmd: FeatureBit {
    FeatureBit(word: 5, position: 29)
  }
  /// SGX launch control: keys of the launch enclave in MSRs.
  public static var sgx_lc: FeatureBit {
    FeatureBit(word: 5, position: 30)
  }
  /// Protection keys for supervisor pages (CR4.PKS).
  public static var pks: FeatureBit {
    FeatureBit(word: 5, position: 31)
  }

  // 00000007.0.edx
  /// Attestation services for SGX enclaves.
  public static var sgx_keys: FeatureBit {
    FeatureBit(word: 6, position: 1)
  }
  /// AVX-512 four-step word dot products (Knights Mill).
  public static var avx512_4vnniw: FeatureBit {
    FeatureBit(word: 6, position: 2)
  }
  /// AVX-512 four-step multiply-add (Knights Mill).
  public static var avx512_4fmaps: FeatureBit {
    FeatureBit(word: 6, position: 3)
  }
  /// Short REP MOVSB is fast; speed only, it always works.
  public static var fsrm: FeatureBit {
    FeatureBit(word: 6, position: 4)
  }
  /// User interrupts: SENDUIPI and delivery in user mode.
  public static var uintr: FeatureBit {
    FeatureBit(word: 6, position: 5)
  }
  /// AVX-512 intersection of two integer vectors.
  public static var avx512_vp2intersect: FeatureBit {
    FeatureBit(word: 6, position: 8)
  }
  /// IA32_MCU_OPT_CTRL MSR: RDRAND mitigated or fast.
  public static var srbds_ctrl: FeatureBit {
    FeatureBit(word: 6, position: 9)
  }
  /// VERW overwrites CPU buffers; shown if any host needs it.
  public static var md_clear: FeatureBit {
    FeatureBit(word: 6, position: 10)
  }
  /// RTM exists in name only: XBEGIN always aborts.
  public static var rtm_always_abort: FeatureBit {
    FeatureBit(word: 6, position: 11)
  }
  /// TSX_FORCE_ABORT MSR can make every transaction abort.
  public static var tsx_force_abort: FeatureBit {
    FeatureBit(word: 6, position: 13)
  }
  /// SERIALIZE: wait until all earlier effects are visible.
  public static var serialize: FeatureBit {
    FeatureBit(word: 6, position: 14)
  }
  /// Cores of different kinds in one package (leaf 1Ah).
  public static var hybrid: FeatureBit {
    FeatureBit(word: 6, position: 15)
  }
  /// Suspend and resume load tracking in transactions.
  public static var tsxldtrk: FeatureBit {
    FeatureBit(word: 6, position: 16)
  }
  /// PCONFIG: set up memory encryption keys.
  public static var pconfig: FeatureBit {
    FeatureBit(word: 6, position: 18)
  }
  /// Architectural last branch records (leaf 1Ch).
  public static var arch_lbr: FeatureBit {
    FeatureBit(word: 6, position: 19)
  }
  /// Control-flow enforcement: indirect branch tracking.
  public static var cet_ibt: FeatureBit {
    FeatureBit(word: 6, position: 20)
  }
  /// AMX dot products on bfloat16 tiles.
  public static var amx_bf16: FeatureBit {
    FeatureBit(word: 6, position: 22)
  }
  /// AVX-512 half-precision arithmetic.
  public static var avx512_fp16: FeatureBit {
    FeatureBit(word: 6, position: 23)
  }
  /// AMX tile registers and their load and store.
  public static var amx_tile: FeatureBit {
    FeatureBit(word: 6, position: 24)
  }
  /// AMX dot products on 8-bit integer tiles.
  public static var amx_int8: FeatureBit {
    FeatureBit(word: 6, position: 25)
  }
  /// IBRS and IBPB: SPEC_CTRL and PRED_CMD MSRs.
  public static var spec_ctrl: FeatureBit {
    FeatureBit(word: 6, position: 26)
  }
  /// STIBP: keep branch prediction of SMT siblings apart.
  public static var intel_stibp: FeatureBit {
    FeatureBit(word: 6, position: 27)
  }
  /// L1D_FLUSH: write back and empty the L1 data cache.
  public static var flush_l1d: FeatureBit {
    FeatureBit(word: 6, position: 28)
  }
  /// IA32_ARCH_CAPABILITIES MSR (10Ah) exists.
  public static var arch_capabilities: FeatureBit {
    FeatureBit(word: 6, position: 29)
  }
  /// IA32_CORE_CAPABILITIES MSR (CFh) exists.
  public static var core_capability: FeatureBit {
    FeatureBit(word: 6, position: 30)
  }
  /// SSBD: switch speculative store bypass off.
  public static var intel_ssbd: FeatureBit {
    FeatureBit(word: 6, position: 31)
  }

  // 00000007.1.eax
  /// SHA-512 instructions on YMM registers.
  public static var sha512: FeatureBit {
    FeatureBit(word: 7, position: 0)
  }
  /// SM3 hash instructions.
  public static var sm3: FeatureBit {
    FeatureBit(word: 7, position: 1)
  }
  /// SM4 cipher instructions.
  public static var sm4: FeatureBit {
    FeatureBit(word: 7, position: 2)
  }
  /// Remote atomic integer operations: AADD, AAND, AOR, AXOR.
  public static var rao_int: FeatureBit {
    FeatureBit(word: 7, position: 3)
  }
  /// VEX-encoded dot products of 8-bit and 16-bit integers.
  public static var avx_vnni: FeatureBit {
    FeatureBit(word: 7, position: 4)
  }
  /// AVX-512 bfloat16 conversion and dot products.
  public static var avx512_bf16: FeatureBit {
    FeatureBit(word: 7, position: 5)
  }
  /// Linear address split between user and kernel (CR4.LASS).
  public static var lass: FeatureBit {
    FeatureBit(word: 7, position: 6)
  }
  /// CMPccXADD: compare, then add if the condition holds.
  public static var cmpccxadd: FeatureBit {
    FeatureBit(word: 7, position: 7)
  }
  /// Extended performance monitoring (leaf 23h).
  public static var arch_perfmon_ext: FeatureBit {
    FeatureBit(word: 7, position: 8)
  }
  /// REP MOVSB of zero length is fast; speed only.
  public static var fzrm: FeatureBit {
    FeatureBit(word: 7, position: 10)
  }
  /// Short REP STOSB is fast; speed only, it always works.
  public static var fsrs: FeatureBit {
    FeatureBit(word: 7, position: 11)
  }
  /// Short REP CMPSB and SCASB are fast; speed only.
  public static var fsrcs: FeatureBit {
    FeatureBit(word: 7, position: 12)
  }
  /// Flexible return and event delivery replaces the IDT.
  public static var fred: FeatureBit {
    FeatureBit(word: 7, position: 17)
  }
  /// LKGS: load the kernel's GS base with a selector.
  public static var lkgs: FeatureBit {
    FeatureBit(word: 7, position: 18)
  }
  /// WRMSRNS: write an MSR without serialising.
  public static var wrmsrns: FeatureBit {
    FeatureBit(word: 7, position: 19)
  }
  /// FRED reports which source raised an NMI.
  public static var nmi_src: FeatureBit {
    FeatureBit(word: 7, position: 20)
  }
  /// AMX dot products on half-precision tiles.
  public static var amx_fp16: FeatureBit {
    FeatureBit(word: 7, position: 21)
  }
  /// HRESET: reset the history of thread prediction.
  public static var hreset: FeatureBit {
    FeatureBit(word: 7, position: 22)
  }
  /// VEX-encoded integer multiply-add of 52 bits.
  public static var avx_ifma: FeatureBit {
    FeatureBit(word: 7, position: 23)
  }
  /// Linear address masking: upper pointer bits ignored.
  public static var lam: FeatureBit {
    FeatureBit(word: 7, position: 26)
  }
  /// RDMSRLIST and WRMSRLIST: many MSRs at once.
  public static var msrlist: FeatureBit {
    FeatureBit(word: 7, position: 27)
  }
  /// INVD is refused once firmware has finished.
  public static var no_invd: FeatureBit {
    FeatureBit(word: 7, position: 30)
  }
  /// MOVRS: loads hinting that the line is read-shared.
  public static var movrs: FeatureBit {
    FeatureBit(word: 7, position: 31)
  }

  // 00000007.1.ebx
  /// Protected inventory number MSRs (4Eh, 4Fh).
  public static var intel_ppin: FeatureBit {
    FeatureBit(word: 8, position: 0)
  }
  /// PBNDKB: bind a key blob to the platform.
  public static var pbndkb: FeatureBit {
    FeatureBit(word: 8, position: 1)
  }
  /// Leaf 0 cannot be limited: IA32_MISC_ENABLE[22] is gone.
  public static var cpuid_maxval_lim_rmv: FeatureBit {
    FeatureBit(word: 8, position: 3)
  }

  // 00000007.1.ecx
  /// Cores differ in resource monitoring (one source).
  public static var asym_rdt_m: FeatureBit {
    FeatureBit(word: 9, position: 0)
  }
  /// Cores differ in resource allocation (one source).
  public static var asym_rdt_a: FeatureBit {
    FeatureBit(word: 9, position: 1)
  }
  /// RDMSR and WRMSRNS with the address as an immediate.
  public static var msr_imm: FeatureBit {
    FeatureBit(word: 9, position: 5)
  }

  // 00000007.1.edx
  /// VEX dot products of 8-bit integers of either sign.
  public static var avx_vnni_int8: FeatureBit {
    FeatureBit(word: 10, position: 4)
  }
  /// VEX conversions from bfloat16 and half precision.
  public static var avx_ne_convert: FeatureBit {
    FeatureBit(word: 10, position: 5)
  }
  /// AMX complex multiplication on half-precision tiles.
  public static var amx_complex: FeatureBit {
    FeatureBit(word: 10, position: 8)
  }
  /// VEX dot products of 16-bit integers of either sign.
  public static var avx_vnni_int16: FeatureBit {
    FeatureBit(word: 10, position: 10)
  }
  /// User-level timer through an MSR deadline (one source).
  public static var user_timer: FeatureBit {
    FeatureBit(word: 10, position: 13)
  }
  /// PREFETCHIT0 and T1: code prefetch; NOPs where missing.
  public static var prefetchiti: FeatureBit {
    FeatureBit(word: 10, position: 14)
  }
  /// URDMSR and UWRMSR: chosen MSRs from user mode.
  public static var user_msr: FeatureBit {
    FeatureBit(word: 10, position: 15)
  }
  /// UIRET sets UIF from the popped flags.
  public static var uiret_uif: FeatureBit {
    FeatureBit(word: 10, position: 17)
  }
  /// Supervisor shadow stacks are safe to enable.
  public static var cet_sss: FeatureBit {
    FeatureBit(word: 10, position: 18)
  }
  /// AVX10: versioned vector ISA (leaf 24h).
  public static var avx10: FeatureBit {
    FeatureBit(word: 10, position: 19)
  }
  /// APX foundation: 32 general registers, REX2 and EVEX forms.
  public static var apxf: FeatureBit {
    FeatureBit(word: 10, position: 21)
  }
  /// Attestation of trusted environments (one source).
  public static var sec_tee_attestation: FeatureBit {
    FeatureBit(word: 10, position: 22)
  }
  /// MWAIT enumerated apart from MONITOR (one source).
  public static var mwait_leaf7: FeatureBit {
    FeatureBit(word: 10, position: 23)
  }
  /// IA32_INTEGRITY_STATUS MSR: static lockstep of paired cores.
  public static var slsm: FeatureBit {
    FeatureBit(word: 10, position: 24)
  }

  // 00000007.2.edx
  /// PSFD: switch predictive store forwarding off.
  public static var intel_psfd: FeatureBit {
    FeatureBit(word: 11, position: 0)
  }
  /// Controls that stop indirect predictor use (IPRED_DIS).
  public static var ipred_ctrl: FeatureBit {
    FeatureBit(word: 11, position: 1)
  }
  /// Controls that stop alternate return predictors (RRSBA_DIS).
  public static var rrsba_ctrl: FeatureBit {
    FeatureBit(word: 11, position: 2)
  }
  /// Data-dependent prefetcher can be stopped for user mode.
  public static var ddpd_u: FeatureBit {
    FeatureBit(word: 11, position: 3)
  }
  /// Control that stops branch history injection (BHI_DIS_S).
  public static var bhi_ctrl: FeatureBit {
    FeatureBit(word: 11, position: 4)
  }
  /// Not affected by MXCSR-dependent timing.
  public static var mcdt_no: FeatureBit {
    FeatureBit(word: 11, position: 5)
  }
  /// Uncached locks can be made to fault.
  public static var uc_lock_dis: FeatureBit {
    FeatureBit(word: 11, position: 6)
  }
  /// Not slowed by more monitored addresses than a table holds.
  public static var monitor_mitg_no: FeatureBit {
    FeatureBit(word: 11, position: 7)
  }

  // 0000000d.0.eax
  /// XCR0[0]: x87 state can be managed by XSAVE.
  public static var xcr0_x87: FeatureBit {
    FeatureBit(word: 12, position: 0)
  }
  /// XCR0[1]: XMM registers and MXCSR.
  public static var xcr0_sse: FeatureBit {
    FeatureBit(word: 12, position: 1)
  }
  /// XCR0[2]: upper halves of the YMM registers.
  public static var xcr0_avx: FeatureBit {
    FeatureBit(word: 12, position: 2)
  }
  /// XCR0[3]: MPX bound registers.
  public static var xcr0_mpx_bndregs: FeatureBit {
    FeatureBit(word: 12, position: 3)
  }
  /// XCR0[4]: MPX configuration and status.
  public static var xcr0_mpx_bndcsr: FeatureBit {
    FeatureBit(word: 12, position: 4)
  }
  /// XCR0[5]: AVX-512 mask registers.
  public static var xcr0_avx512_opmask: FeatureBit {
    FeatureBit(word: 12, position: 5)
  }
  /// XCR0[6]: upper halves of ZMM0 to ZMM15.
  public static var xcr0_avx512_zmm_hi256: FeatureBit {
    FeatureBit(word: 12, position: 6)
  }
  /// XCR0[7]: ZMM16 to ZMM31.
  public static var xcr0_avx512_hi16_zmm: FeatureBit {
    FeatureBit(word: 12, position: 7)
  }
  /// XCR0[9]: user protection key rights.
  public static var xcr0_pkru: FeatureBit {
    FeatureBit(word: 12, position: 9)
  }
  /// XCR0[11]: user CET state; real CPUs keep it in XSS.
  public static var xcr0_cet_u: FeatureBit {
    FeatureBit(word: 12, position: 11)
  }
  /// XCR0[12]: supervisor CET state; real CPUs keep it in XSS.
  public static var xcr0_cet_s: FeatureBit {
    FeatureBit(word: 12, position: 12)
  }
  /// XCR0[17]: AMX tile configuration.
  public static var xcr0_tileconfig: FeatureBit {
    FeatureBit(word: 12, position: 17)
  }
  /// XCR0[18]: AMX tile data, 8 KB.
  public static var xcr0_tiledata: FeatureBit {
    FeatureBit(word: 12, position: 18)
  }
  /// XCR0[19]: APX general registers R16 to R31.
  public static var xcr0_apx_egpr: FeatureBit {
    FeatureBit(word: 12, position: 19)
  }

  // 0000000d.0.edx
  /// XCR0[62]: lightweight profiling state.
  public static var xcr0_lwp: FeatureBit {
    FeatureBit(word: 13, position: 30)
  }

  // 0000000d.1.eax
  /// XSAVEOPT: save only what changed.
  public static var xsaveopt: FeatureBit {
    FeatureBit(word: 14, position: 0)
  }
  /// XSAVEC: save in compacted form.
  public static var xsavec: FeatureBit {
    FeatureBit(word: 14, position: 1)
  }
  /// XGETBV with ECX=1: which components are in use.
  public static var xgetbv1: FeatureBit {
    FeatureBit(word: 14, position: 2)
  }
  /// XSAVES and XRSTORS: supervisor state; platforms keep it back.
  public static var xsaves: FeatureBit {
    FeatureBit(word: 14, position: 3)
  }
  /// Extended feature disable: fault at first use of a component.
  public static var xfd: FeatureBit {
    FeatureBit(word: 14, position: 4)
  }

  // 0000000d.1.ecx
  /// XSS[8]: Processor Trace state.
  public static var xss_pt: FeatureBit {
    FeatureBit(word: 15, position: 8)
  }
  /// XSS[10]: process address space id for ENQCMD.
  public static var xss_pasid: FeatureBit {
    FeatureBit(word: 15, position: 10)
  }
  /// XSS[11]: user shadow stack and branch tracking state.
  public static var xss_cet_u: FeatureBit {
    FeatureBit(word: 15, position: 11)
  }
  /// XSS[12]: supervisor shadow stack pointers.
  public static var xss_cet_s: FeatureBit {
    FeatureBit(word: 15, position: 12)
  }
  /// XSS[13]: hardware duty cycling state.
  public static var xss_hdc: FeatureBit {
    FeatureBit(word: 15, position: 13)
  }
  /// XSS[14]: user interrupt state.
  public static var xss_uintr: FeatureBit {
    FeatureBit(word: 15, position: 14)
  }
  /// XSS[15]: architectural last branch records.
  public static var xss_lbr: FeatureBit {
    FeatureBit(word: 15, position: 15)
  }
  /// XSS[16]: HWP request state.
  public static var xss_hwp: FeatureBit {
    FeatureBit(word: 15, position: 16)
  }

  // 0000000f.0.edx
  /// Monitoring of the last-level cache (leaf 0Fh, subleaf 1).
  public static var cqm_llc: FeatureBit {
    FeatureBit(word: 16, position: 1)
  }

  // 0000000f.1.eax
  /// Bit 61 of the monitoring counter is overflow (one source).
  public static var l3c_qm_overflow_bit: FeatureBit {
    FeatureBit(word: 17, position: 8)
  }
  /// Cache occupancy of agents other than CPUs is monitored (one source).
  public static var io_rdt_cmt: FeatureBit {
    FeatureBit(word: 17, position: 9)
  }
  /// Memory bandwidth of agents other than CPUs is monitored (one source).
  public static var io_rdt_mbm: FeatureBit {
    FeatureBit(word: 17, position: 10)
  }

  // 0000000f.1.edx
  /// Counts how much of the last-level cache a task holds.
  public static var cqm_occup_llc: FeatureBit {
    FeatureBit(word: 18, position: 0)
  }
  /// Counts total memory bandwidth of a task.
  public static var cqm_mbm_total: FeatureBit {
    FeatureBit(word: 18, position: 1)
  }
  /// Counts local memory bandwidth of a task.
  public static var cqm_mbm_local: FeatureBit {
    FeatureBit(word: 18, position: 2)
  }

  // 00000010.0.ebx
  /// L3 cache can be divided among tasks.
  public static var cat_l3: FeatureBit {
    FeatureBit(word: 19, position: 1)
  }
  /// L2 cache can be divided among tasks.
  public static var cat_l2: FeatureBit {
    FeatureBit(word: 19, position: 2)
  }
  /// Memory bandwidth can be throttled by class (Intel).
  public static var mba: FeatureBit {
    FeatureBit(word: 19, position: 3)
  }
  /// Cache bandwidth can be allocated by class (one source).
  public static var cba: FeatureBit {
    FeatureBit(word: 19, position: 5)
  }
  /// Resources can be ordered by priority (one source).
  public static var resource_priority: FeatureBit {
    FeatureBit(word: 19, position: 6)
  }

  // 00000010.1.ecx
  /// L3 shares should be changed seldom.
  public static var l3_cat_cos_infreq_updates: FeatureBit {
    FeatureBit(word: 20, position: 1)
  }
  /// L3 shares apart for code and data.
  public static var cdp_l3: FeatureBit {
    FeatureBit(word: 20, position: 2)
  }
  /// L3 capacity masks may have gaps.
  public static var l3_cat_sparse_1s: FeatureBit {
    FeatureBit(word: 20, position: 3)
  }

  // 00000010.2.ecx
  /// L2 shares should be changed seldom.
  public static var l2_cat_cos_infreq_updates: FeatureBit {
    FeatureBit(word: 21, position: 1)
  }
  /// L2 shares apart for code and data.
  public static var cdp_l2: FeatureBit {
    FeatureBit(word: 21, position: 2)
  }
  /// L2 capacity masks may have gaps.
  public static var l2_cat_sparse_1s: FeatureBit {
    FeatureBit(word: 21, position: 3)
  }

  // 00000010.3.ecx
  /// Bandwidth throttled by logical processor, not by core.
  public static var per_thread_mba: FeatureBit {
    FeatureBit(word: 22, position: 0)
  }
  /// Bandwidth delay values are linear.
  public static var mba_delay_linear: FeatureBit {
    FeatureBit(word: 22, position: 2)
  }

  // 00000012.0.eax
  /// SGX1 leaf functions.
  public static var sgx1: FeatureBit {
    FeatureBit(word: 23, position: 0)
  }
  /// SGX2: enclave memory can change at run time.
  public static var sgx2: FeatureBit {
    FeatureBit(word: 23, position: 1)
  }
  /// ENCLV functions for virtualising SGX.
  public static var enclv_leaves: FeatureBit {
    FeatureBit(word: 23, position: 5)
  }
  /// ENCLS ETRACKC, ERDINFO, ELDBC, ELDUC for oversubscription.
  public static var encls_leaves: FeatureBit {
    FeatureBit(word: 23, position: 6)
  }
  /// ENCLU EVERIFYREPORT2: check a report of another platform mode.
  public static var enclu_everifyreport2: FeatureBit {
    FeatureBit(word: 23, position: 7)
  }
  /// ENCLS EUPDATESVN: take a new security version at run time.
  public static var sgx_eupdatesvn: FeatureBit {
    FeatureBit(word: 23, position: 10)
  }
  /// ENCLU EDECCSSA: leave a nested save area quickly.
  public static var sgx_edeccssa: FeatureBit {
    FeatureBit(word: 23, position: 11)
  }
  /// SGX with 256-bit keys and reports (one source).
  public static var sgx_256bit: FeatureBit {
    FeatureBit(word: 23, position: 12)
  }

  // 00000012.0.ebx
  /// Enclave exits can report page fault details.
  public static var sgx_exinfo: FeatureBit {
    FeatureBit(word: 24, position: 0)
  }
  /// Enclave exits can report control protection details.
  public static var miscselect_cpinfo: FeatureBit {
    FeatureBit(word: 24, position: 1)
  }

  // 00000012.1.eax
  /// Enclaves may have the attribute INIT (one source).
  public static var sgx_attr_init: FeatureBit {
    FeatureBit(word: 25, position: 0)
  }
  /// Enclaves may be debugged.
  public static var sgx_debug: FeatureBit {
    FeatureBit(word: 25, position: 1)
  }
  /// Enclaves may run in 64-bit mode.
  public static var sgx_mode64: FeatureBit {
    FeatureBit(word: 25, position: 2)
  }
  /// Enclaves may use the provisioning key.
  public static var sgx_provisionkey: FeatureBit {
    FeatureBit(word: 25, position: 4)
  }
  /// Enclaves may use the launch token key.
  public static var sgx_tokenkey: FeatureBit {
    FeatureBit(word: 25, position: 5)
  }
  /// Enclaves may use CET (one source).
  public static var sgx_cet: FeatureBit {
    FeatureBit(word: 25, position: 6)
  }
  /// Enclaves may separate and share keys.
  public static var sgx_kss: FeatureBit {
    FeatureBit(word: 25, position: 7)
  }
  /// Enclaves may be told of interruptions.
  public static var sgx_aex_notify: FeatureBit {
    FeatureBit(word: 25, position: 10)
  }

  // 00000014.0.ebx
  /// Trace only one address space.
  public static var cr3_filtering: FeatureBit {
    FeatureBit(word: 26, position: 0)
  }
  /// Configurable sync packets and cycle-accurate mode.
  public static var psb_cyc: FeatureBit {
    FeatureBit(word: 26, position: 1)
  }
  /// Trace filtered by instruction address.
  public static var ip_filtering: FeatureBit {
    FeatureBit(word: 26, position: 2)
  }
  /// Mini time counter packets.
  public static var mtc_timing: FeatureBit {
    FeatureBit(word: 26, position: 3)
  }
  /// PTWRITE: put data into the trace.
  public static var ptwrite: FeatureBit {
    FeatureBit(word: 26, position: 4)
  }
  /// Trace of power state changes.
  public static var power_event_trace: FeatureBit {
    FeatureBit(word: 26, position: 5)
  }
  /// Sync packet and interrupt state can be preserved.
  public static var psb_pmi_preserve: FeatureBit {
    FeatureBit(word: 26, position: 6)
  }
  /// Trace of interrupts and exceptions.
  public static var event_trace: FeatureBit {
    FeatureBit(word: 26, position: 7)
  }
  /// Taken/not-taken packets can be switched off.
  public static var tnt_disable: FeatureBit {
    FeatureBit(word: 26, position: 8)
  }
  /// Debug triggers can steer the trace (one source).
  public static var pt_trigger_tracing: FeatureBit {
    FeatureBit(word: 26, position: 9)
  }

  // 00000014.0.ecx
  /// Trace goes to a table of physical ranges.
  public static var topa_output: FeatureBit {
    FeatureBit(word: 27, position: 0)
  }
  /// The table of output ranges can have many entries.
  public static var topa_multiple_entries: FeatureBit {
    FeatureBit(word: 27, position: 1)
  }
  /// Trace goes to one contiguous range.
  public static var single_range_output: FeatureBit {
    FeatureBit(word: 27, position: 2)
  }
  /// Trace goes to the trace transport subsystem.
  public static var trace_transport_output: FeatureBit {
    FeatureBit(word: 27, position: 3)
  }
  /// Trace packets hold linear addresses, segment base included.
  public static var intel_pt_lip: FeatureBit {
    FeatureBit(word: 27, position: 31)
  }

  // 00000019.0.eax
  /// Key handles can be limited to kernel mode.
  public static var kl_cpl0_only: FeatureBit {
    FeatureBit(word: 28, position: 0)
  }
  /// Key handles can be barred from encryption.
  public static var kl_no_encrypt: FeatureBit {
    FeatureBit(word: 28, position: 1)
  }
  /// Key handles can be barred from decryption.
  public static var kl_no_decrypt: FeatureBit {
    FeatureBit(word: 28, position: 2)
  }

  // 00000019.0.ebx
  /// Key Locker is enabled now by CR4.KL and firmware (AESKLE).
  public static var aes_keylocker: FeatureBit {
    FeatureBit(word: 29, position: 0)
  }
  /// Wide Key Locker instructions: eight blocks at once.
  public static var aes_keylocker_wide: FeatureBit {
    FeatureBit(word: 29, position: 2)
  }
  /// Wrapping key can be backed up and copied through MSRs.
  public static var kl_msr_iwkey: FeatureBit {
    FeatureBit(word: 29, position: 4)
  }

  // 00000019.0.ecx
  /// LOADIWKEY can forbid the backup of the key.
  public static var loadiwkey_no_backup: FeatureBit {
    FeatureBit(word: 30, position: 0)
  }
  /// Wrapping key can come from the random generator.
  public static var iwkey_rand: FeatureBit {
    FeatureBit(word: 30, position: 1)
  }

  // 0000001c.0.eax
  /// Last branch records may be lost in deep sleep (one source).
  public static var lbr_deep_c_reset: FeatureBit {
    FeatureBit(word: 31, position: 30)
  }
  /// Last branch records hold linear addresses (one source).
  public static var lbr_ip_is_lip: FeatureBit {
    FeatureBit(word: 31, position: 31)
  }

  // 0000001c.0.ebx
  /// Branch records by privilege level (one source).
  public static var lbr_cpl: FeatureBit {
    FeatureBit(word: 32, position: 0)
  }
  /// Branch records by kind (one source).
  public static var lbr_branch_filter: FeatureBit {
    FeatureBit(word: 32, position: 1)
  }
  /// Branch records as call stack (one source).
  public static var lbr_call_stack: FeatureBit {
    FeatureBit(word: 32, position: 2)
  }

  // 0000001c.0.ecx
  /// Branch records tell mispredictions (one source).
  public static var lbr_mispredict: FeatureBit {
    FeatureBit(word: 33, position: 0)
  }
  /// Branch records hold cycle counts (one source).
  public static var lbr_timed: FeatureBit {
    FeatureBit(word: 33, position: 1)
  }
  /// Branch records tell the kind (one source).
  public static var lbr_branch_type: FeatureBit {
    FeatureBit(word: 33, position: 2)
  }

  // 0000001e.1.eax
  /// Second place of AMX-INT8 (leaf 1Eh).
  public static var amx_int8_alias: FeatureBit {
    FeatureBit(word: 34, position: 0)
  }
  /// Second place of AMX-BF16 (leaf 1Eh).
  public static var amx_bf16_alias: FeatureBit {
    FeatureBit(word: 34, position: 1)
  }
  /// Second place of AMX-COMPLEX (leaf 1Eh).
  public static var amx_complex_alias: FeatureBit {
    FeatureBit(word: 34, position: 2)
  }
  /// Second place of AMX-FP16 (leaf 1Eh).
  public static var amx_fp16_alias: FeatureBit {
    FeatureBit(word: 34, position: 3)
  }
  /// AMX dot products on 8-bit floating-point tiles.
  public static var amx_fp8: FeatureBit {
    FeatureBit(word: 34, position: 4)
  }
  /// AMX tile transposition.
  public static var amx_transpose: FeatureBit {
    FeatureBit(word: 34, position: 5)
  }
  /// AMX dot products on TF32 tiles.
  public static var amx_tf32: FeatureBit {
    FeatureBit(word: 34, position: 6)
  }
  /// AMX rows moved to and from ZMM registers.
  public static var amx_avx512: FeatureBit {
    FeatureBit(word: 34, position: 7)
  }
  /// AMX tile loads with a read-shared hint.
  public static var amx_movrs: FeatureBit {
    FeatureBit(word: 34, position: 8)
  }

  // 00000020.0.ebx
  /// HRESET can reset the thread director (one source).
  public static var hreset_thread_director: FeatureBit {
    FeatureBit(word: 35, position: 0)
  }

  // 00000023.0.ebx
  /// Event selection has a second unit mask (one source).
  public static var perfmon_unitmask2: FeatureBit {
    FeatureBit(word: 36, position: 0)
  }
  /// Event selection has the EQ bit (one source).
  public static var perfmon_eq: FeatureBit {
    FeatureBit(word: 36, position: 1)
  }
  /// Reading counters at user level can be switched off (one source).
  public static var rdpmc_user_disable: FeatureBit {
    FeatureBit(word: 36, position: 2)
  }

  // 00000024.0.ebx
  /// AVX10 on 128-bit vectors.
  public static var avx10_128: FeatureBit {
    FeatureBit(word: 37, position: 16)
  }
  /// AVX10 on 256-bit vectors.
  public static var avx10_256: FeatureBit {
    FeatureBit(word: 37, position: 17)
  }
  /// AVX10 on 512-bit vectors.
  public static var avx10_512: FeatureBit {
    FeatureBit(word: 37, position: 18)
  }

  // 00000024.1.ecx
  /// AVX10 dot products of integers of either sign.
  public static var avx10_vnni_int: FeatureBit {
    FeatureBit(word: 38, position: 2)
  }

  // 00000029.0.ebx
  /// APX conditional, three-operand and flag-free forms.
  public static var apx_nci_ndd_nf: FeatureBit {
    FeatureBit(word: 39, position: 0)
  }

  // 80000001.0.ecx
  /// LAHF and SAHF in 64-bit mode; wrong on early K8 firmware.
  public static var lahf_lm: FeatureBit {
    FeatureBit(word: 40, position: 0)
  }
  /// 8000_0008 ECX counts cores; presents topology only.
  public static var cmp_legacy: FeatureBit {
    FeatureBit(word: 40, position: 1)
  }
  /// AMD-V: hardware virtualisation; firmware may lock it unseen.
  public static var svm: FeatureBit {
    FeatureBit(word: 40, position: 2)
  }
  /// Extended APIC space: more local vectors.
  public static var extapic: FeatureBit {
    FeatureBit(word: 40, position: 3)
  }
  /// LOCK MOV CR0 reaches CR8 outside 64-bit mode.
  public static var cr8_legacy: FeatureBit {
    FeatureBit(word: 40, position: 4)
  }
  /// LZCNT (advanced bit manipulation).
  public static var abm: FeatureBit {
    FeatureBit(word: 40, position: 5)
  }
  /// SSE4A: EXTRQ, INSERTQ, MOVNTSS, MOVNTSD.
  public static var sse4a: FeatureBit {
    FeatureBit(word: 40, position: 6)
  }
  /// SSE operands may be misaligned (MXCSR.MM).
  public static var misalignsse: FeatureBit {
    FeatureBit(word: 40, position: 7)
  }
  /// PREFETCH and PREFETCHW instructions.
  public static var `3dnowprefetch`: FeatureBit {
    FeatureBit(word: 40, position: 8)
  }
  /// OS-visible workarounds: errata listed in MSRs.
  public static var osvw: FeatureBit {
    FeatureBit(word: 40, position: 9)
  }
  /// Instruction-based sampling (8000_001B); firmware can hide it.
  public static var ibs: FeatureBit {
    FeatureBit(word: 40, position: 10)
  }
  /// XOP: AMD's vector extensions of family 15h.
  public static var xop: FeatureBit {
    FeatureBit(word: 40, position: 11)
  }
  /// SKINIT and STGI: secure start of a loader.
  public static var skinit: FeatureBit {
    FeatureBit(word: 40, position: 12)
  }
  /// Watchdog timer MSR.
  public static var wdt: FeatureBit {
    FeatureBit(word: 40, position: 13)
  }
  /// Lightweight profiling from user mode (family 15h).
  public static var lwp: FeatureBit {
    FeatureBit(word: 40, position: 15)
  }
  /// FMA4: fused multiply-add with four operands (family 15h).
  public static var fma4: FeatureBit {
    FeatureBit(word: 40, position: 16)
  }
  /// Translation cache extension: narrower INVLPG (EFER.TCE).
  public static var tce: FeatureBit {
    FeatureBit(word: 40, position: 17)
  }
  /// SSE5 half-precision conversion; withdrawn, no CPU has it.
  public static var cvt16: FeatureBit {
    FeatureBit(word: 40, position: 18)
  }
  /// NodeId MSR C001_100C; presents topology only.
  public static var nodeid_msr: FeatureBit {
    FeatureBit(word: 40, position: 19)
  }
  /// Trailing bit manipulation (family 15h).
  public static var tbm: FeatureBit {
    FeatureBit(word: 40, position: 21)
  }
  /// Topology leaves 8000_001D and 8000_001E.
  public static var topoext: FeatureBit {
    FeatureBit(word: 40, position: 22)
  }
  /// Six core performance counters in C001_0200 to 020B.
  public static var perfctr_core: FeatureBit {
    FeatureBit(word: 40, position: 23)
  }
  /// Northbridge performance counters in C001_0240 to 0247.
  public static var perfctr_nb: FeatureBit {
    FeatureBit(word: 40, position: 24)
  }
  /// Streaming performance monitor.
  public static var strm_perf_mon: FeatureBit {
    FeatureBit(word: 40, position: 25)
  }
  /// Breakpoints on data take address masks.
  public static var bpext: FeatureBit {
    FeatureBit(word: 40, position: 26)
  }
  /// Performance time-stamp counter MSR C001_0280.
  public static var ptsc: FeatureBit {
    FeatureBit(word: 40, position: 27)
  }
  /// Last-level cache performance counters.
  public static var perfctr_llc: FeatureBit {
    FeatureBit(word: 40, position: 28)
  }
  /// MONITORX and MWAITX: timed waiting in user mode.
  public static var mwaitx: FeatureBit {
    FeatureBit(word: 40, position: 29)
  }
  /// Breakpoint address masks reach up to bit 31.
  public static var addr_msk_ext: FeatureBit {
    FeatureBit(word: 40, position: 30)
  }

  // 80000001.0.edx
  /// AMD copy of 1.EDX[0]: x87 unit.
  public static var e1d_fpu: FeatureBit {
    FeatureBit(word: 41, position: 0)
  }
  /// AMD copy of 1.EDX[1]: virtual-8086 extensions.
  public static var e1d_vme: FeatureBit {
    FeatureBit(word: 41, position: 1)
  }
  /// AMD copy of 1.EDX[2]: debugging extensions.
  public static var e1d_de: FeatureBit {
    FeatureBit(word: 41, position: 2)
  }
  /// AMD copy of 1.EDX[3]: 4 MB pages.
  public static var e1d_pse: FeatureBit {
    FeatureBit(word: 41, position: 3)
  }
  /// AMD copy of 1.EDX[4]: time-stamp counter.
  public static var e1d_tsc: FeatureBit {
    FeatureBit(word: 41, position: 4)
  }
  /// AMD copy of 1.EDX[5]: RDMSR and WRMSR.
  public static var e1d_msr: FeatureBit {
    FeatureBit(word: 41, position: 5)
  }
  /// AMD copy of 1.EDX[6]: physical address extension.
  public static var e1d_pae: FeatureBit {
    FeatureBit(word: 41, position: 6)
  }
  /// AMD copy of 1.EDX[7]: machine-check exception.
  public static var e1d_mce: FeatureBit {
    FeatureBit(word: 41, position: 7)
  }
  /// AMD copy of 1.EDX[8]: CMPXCHG8B.
  public static var e1d_cx8: FeatureBit {
    FeatureBit(word: 41, position: 8)
  }
  /// AMD copy of 1.EDX[9]: local APIC is enabled now.
  public static var e1d_apic: FeatureBit {
    FeatureBit(word: 41, position: 9)
  }
  /// SYSCALL and SYSRET; Intel shows it in 64-bit mode only.
  public static var syscall: FeatureBit {
    FeatureBit(word: 41, position: 11)
  }
  /// AMD copy of 1.EDX[12]: memory type range registers.
  public static var e1d_mtrr: FeatureBit {
    FeatureBit(word: 41, position: 12)
  }
  /// AMD copy of 1.EDX[13]: global pages.
  public static var e1d_pge: FeatureBit {
    FeatureBit(word: 41, position: 13)
  }
  /// AMD copy of 1.EDX[14]: machine-check architecture.
  public static var e1d_mca: FeatureBit {
    FeatureBit(word: 41, position: 14)
  }
  /// AMD copy of 1.EDX[15]: conditional moves.
  public static var e1d_cmov: FeatureBit {
    FeatureBit(word: 41, position: 15)
  }
  /// AMD copy of 1.EDX[16]: page attribute table.
  public static var e1d_pat: FeatureBit {
    FeatureBit(word: 41, position: 16)
  }
  /// AMD copy of 1.EDX[17]: 4 MB pages above 4 GB.
  public static var e1d_pse36: FeatureBit {
    FeatureBit(word: 41, position: 17)
  }
  /// Multiprocessing capable (Athlon MP).
  public static var mp: FeatureBit {
    FeatureBit(word: 41, position: 19)
  }
  /// No-execute page protection (EFER.NXE).
  public static var nx: FeatureBit {
    FeatureBit(word: 41, position: 20)
  }
  /// AMD extensions to MMX: the integer part of SSE.
  public static var mmxext: FeatureBit {
    FeatureBit(word: 41, position: 22)
  }
  /// AMD copy of 1.EDX[23]: MMX.
  public static var e1d_mmx: FeatureBit {
    FeatureBit(word: 41, position: 23)
  }
  /// AMD copy of 1.EDX[24]: FXSAVE and FXRSTOR.
  public static var e1d_fxsr: FeatureBit {
    FeatureBit(word: 41, position: 24)
  }
  /// FXSAVE can leave XMM out in 64-bit kernels (EFER.FFXSR).
  public static var fxsr_opt: FeatureBit {
    FeatureBit(word: 41, position: 25)
  }
  /// 1 GB pages.
  public static var pdpe1gb: FeatureBit {
    FeatureBit(word: 41, position: 26)
  }
  /// RDTSCP: time stamp with the processor id.
  public static var rdtscp: FeatureBit {
    FeatureBit(word: 41, position: 27)
  }
  /// Long mode: the 64-bit architecture.
  public static var lm: FeatureBit {
    FeatureBit(word: 41, position: 29)
  }
  /// Extensions to 3DNow!.
  public static var `3dnowext`: FeatureBit {
    FeatureBit(word: 41, position: 30)
  }
  /// 3DNow!: single-precision pairs in MMX registers.
  public static var `3dnow`: FeatureBit {
    FeatureBit(word: 41, position: 31)
  }

  // 80000007.0.ebx
  /// Machine-check overflow can be recovered from.
  public static var overflow_recov: FeatureBit {
    FeatureBit(word: 42, position: 0)
  }
  /// Uncorrectable errors can be contained by software.
  public static var succor: FeatureBit {
    FeatureBit(word: 42, position: 1)
  }
  /// Hardware assertion MSRs.
  public static var hw_assert: FeatureBit {
    FeatureBit(word: 42, position: 2)
  }
  /// Scalable machine-check architecture: banks at C000_2000.
  public static var smca: FeatureBit {
    FeatureBit(word: 42, position: 3)
  }
  /// Platform first error handling: firmware sees errors first.
  public static var pfeh: FeatureBit {
    FeatureBit(word: 42, position: 4)
  }

  // 80000007.0.edx
  /// Digital temperature sensor.
  public static var digital_temp: FeatureBit {
    FeatureBit(word: 43, position: 0)
  }
  /// PowerNow! frequency control by FID (K8).
  public static var powernow_freq_id: FeatureBit {
    FeatureBit(word: 43, position: 1)
  }
  /// PowerNow! voltage control by VID (K8).
  public static var powernow_volt_id: FeatureBit {
    FeatureBit(word: 43, position: 2)
  }
  /// Thermal trip: shutdown when too hot.
  public static var thermal_trip: FeatureBit {
    FeatureBit(word: 43, position: 3)
  }
  /// Hardware thermal control slows the clock.
  public static var hw_thermal_control: FeatureBit {
    FeatureBit(word: 43, position: 4)
  }
  /// Software thermal control.
  public static var sw_thermal_control: FeatureBit {
    FeatureBit(word: 43, position: 5)
  }
  /// Multiplier in steps of 100 MHz.
  public static var `100mhz_steps`: FeatureBit {
    FeatureBit(word: 43, position: 6)
  }
  /// Hardware P-states in MSRs C001_0061 to 0063.
  public static var hw_pstate: FeatureBit {
    FeatureBit(word: 43, position: 7)
  }
  /// TSC runs at one rate in all states; guests with it stay put.
  public static var invtsc: FeatureBit {
    FeatureBit(word: 43, position: 8)
  }
  /// Core performance boost; firmware can switch it off.
  public static var cpb: FeatureBit {
    FeatureBit(word: 43, position: 9)
  }
  /// Effective frequency counters that software cannot write.
  public static var efro: FeatureBit {
    FeatureBit(word: 43, position: 10)
  }
  /// Processor feedback interface (8000_0007 EAX, deprecated).
  public static var proc_feedback: FeatureBit {
    FeatureBit(word: 43, position: 11)
  }
  /// Accumulated core power counter.
  public static var acc_power: FeatureBit {
    FeatureBit(word: 43, position: 12)
  }
  /// Connected standby.
  public static var connected_standby: FeatureBit {
    FeatureBit(word: 43, position: 13)
  }
  /// Running average power limit energy counters.
  public static var rapl: FeatureBit {
    FeatureBit(word: 43, position: 14)
  }
  /// CPPC requests take effect quickly.
  public static var amd_fast_cppc: FeatureBit {
    FeatureBit(word: 43, position: 15)
  }
  /// Performance priority in CPPC requests.
  public static var cppc_perf_prio: FeatureBit {
    FeatureBit(word: 43, position: 16)
  }

  // 80000008.0.ebx
  /// CLZERO: fill a cache line with zeros.
  public static var clzero: FeatureBit {
    FeatureBit(word: 44, position: 0)
  }
  /// Counter of instructions retired (IRPerfCount).
  public static var irperf: FeatureBit {
    FeatureBit(word: 44, position: 1)
  }
  /// XSAVE and XRSTOR always handle x87 error pointers.
  public static var xsaveerptr: FeatureBit {
    FeatureBit(word: 44, position: 2)
  }
  /// INVLPGB and TLBSYNC: drop TLB entries on all cores.
  public static var invlpgb: FeatureBit {
    FeatureBit(word: 44, position: 3)
  }
  /// RDPRU: read MPERF and APERF in user mode.
  public static var rdpru: FeatureBit {
    FeatureBit(word: 44, position: 4)
  }
  /// Bandwidth enforcement extension (AMD, leaf 8000_0020).
  public static var amd_mba: FeatureBit {
    FeatureBit(word: 44, position: 6)
  }
  /// MCOMMIT: wait for stores and report errors.
  public static var mcommit: FeatureBit {
    FeatureBit(word: 44, position: 8)
  }
  /// WBNOINVD: write back, keep caches; WBINVD where missing.
  public static var wbnoinvd: FeatureBit {
    FeatureBit(word: 44, position: 9)
  }
  /// Last branch record extensions.
  public static var lbrextn: FeatureBit {
    FeatureBit(word: 44, position: 10)
  }
  /// IBPB: barrier for indirect branch prediction.
  public static var amd_ibpb: FeatureBit {
    FeatureBit(word: 44, position: 12)
  }
  /// WBINVD and WBNOINVD can be interrupted.
  public static var wbinvd_int: FeatureBit {
    FeatureBit(word: 44, position: 13)
  }
  /// IBRS: restrict indirect branch speculation.
  public static var amd_ibrs: FeatureBit {
    FeatureBit(word: 44, position: 14)
  }
  /// STIBP: keep branch prediction of SMT siblings apart.
  public static var amd_stibp: FeatureBit {
    FeatureBit(word: 44, position: 15)
  }
  /// IBRS is preferred always on.
  public static var ibrs_always: FeatureBit {
    FeatureBit(word: 44, position: 16)
  }
  /// STIBP is preferred always on.
  public static var stibp_always_on: FeatureBit {
    FeatureBit(word: 44, position: 17)
  }
  /// IBRS is preferred to software mitigation.
  public static var ibrs_fast: FeatureBit {
    FeatureBit(word: 44, position: 18)
  }
  /// IBRS protects within one privilege mode as well.
  public static var ibrs_same_mode: FeatureBit {
    FeatureBit(word: 44, position: 19)
  }
  /// EFER.LMSLE is gone: no segment limits in 64-bit mode.
  public static var no_lmsl: FeatureBit {
    FeatureBit(word: 44, position: 20)
  }
  /// INVLPGB can drop nested guest translations.
  public static var tlb_flush_nested: FeatureBit {
    FeatureBit(word: 44, position: 21)
  }
  /// Protected inventory number MSRs (C001_02F0, 02F1).
  public static var amd_ppin: FeatureBit {
    FeatureBit(word: 44, position: 23)
  }
  /// SSBD: speculative store bypass off through SPEC_CTRL.
  public static var amd_ssbd: FeatureBit {
    FeatureBit(word: 44, position: 24)
  }
  /// SSBD through VIRT_SPEC_CTRL, offered by hypervisors.
  public static var virt_ssbd: FeatureBit {
    FeatureBit(word: 44, position: 25)
  }
  /// Not affected by speculative store bypass.
  public static var amd_ssb_no: FeatureBit {
    FeatureBit(word: 44, position: 26)
  }
  /// Collaborative processor performance control MSRs.
  public static var cppc: FeatureBit {
    FeatureBit(word: 44, position: 27)
  }
  /// PSFD: switch predictive store forwarding off.
  public static var amd_psfd: FeatureBit {
    FeatureBit(word: 44, position: 28)
  }
  /// Not affected by branch type confusion.
  public static var btc_no: FeatureBit {
    FeatureBit(word: 44, position: 29)
  }
  /// IBPB clears return address predictions too.
  public static var ibpb_ret: FeatureBit {
    FeatureBit(word: 44, position: 30)
  }
  /// Branch sampling by a performance counter (Zen 3).
  public static var brs: FeatureBit {
    FeatureBit(word: 44, position: 31)
  }

  // 8000000a.0.ecx
  /// Events of a guest's counters can be filtered.
  public static var guest_pmc_event_filter: FeatureBit {
    FeatureBit(word: 45, position: 3)
  }
  /// Page modification log of guest writes.
  public static var pml: FeatureBit {
    FeatureBit(word: 45, position: 4)
  }
  /// Virtual x2APIC for up to 4096 processors.
  public static var x2avic_ext: FeatureBit {
    FeatureBit(word: 45, position: 6)
  }

  // 8000000a.0.edx
  /// Nested page tables.
  public static var npt: FeatureBit {
    FeatureBit(word: 46, position: 0)
  }
  /// Last branch records saved for each guest.
  public static var lbrv: FeatureBit {
    FeatureBit(word: 46, position: 1)
  }
  /// SVM can be locked by MSR C001_0118.
  public static var svm_lock: FeatureBit {
    FeatureBit(word: 46, position: 2)
  }
  /// Next instruction pointer saved at an exit.
  public static var nrip_save: FeatureBit {
    FeatureBit(word: 46, position: 3)
  }
  /// TSC rate can be scaled for each guest.
  public static var tsc_scale: FeatureBit {
    FeatureBit(word: 46, position: 4)
  }
  /// Unchanged guest state can be marked clean.
  public static var vmcb_clean: FeatureBit {
    FeatureBit(word: 46, position: 5)
  }
  /// TLB entries dropped by address space id.
  public static var flushbyasid: FeatureBit {
    FeatureBit(word: 46, position: 6)
  }
  /// Exits carry the decoded instruction.
  public static var decodeassists: FeatureBit {
    FeatureBit(word: 46, position: 7)
  }
  /// Performance counters saved for each guest.
  public static var pmc_virt: FeatureBit {
    FeatureBit(word: 46, position: 8)
  }
  /// SSSE3 and SSE5A can be disabled (one source).
  public static var ssse3_sse5_dis: FeatureBit {
    FeatureBit(word: 46, position: 9)
  }
  /// Exit after a count of PAUSE instructions.
  public static var pausefilter: FeatureBit {
    FeatureBit(word: 46, position: 10)
  }
  /// Microcode patches are encrypted.
  public static var encrypted_ucode_patch: FeatureBit {
    FeatureBit(word: 46, position: 11)
  }
  /// PAUSE count starts anew after a quiet interval.
  public static var pfthreshold: FeatureBit {
    FeatureBit(word: 46, position: 12)
  }
  /// Virtual APIC run by hardware.
  public static var avic: FeatureBit {
    FeatureBit(word: 46, position: 13)
  }
  /// VMSAVE and VMLOAD run in a guest without an exit.
  public static var v_vmsave_vmload: FeatureBit {
    FeatureBit(word: 46, position: 15)
  }
  /// Virtual global interrupt flag: STGI and CLGI in a guest.
  public static var vgif: FeatureBit {
    FeatureBit(word: 46, position: 16)
  }
  /// Guest mode execute trap: nested user/kernel execute control.
  public static var gmet: FeatureBit {
    FeatureBit(word: 46, position: 17)
  }
  /// Virtual x2APIC run by hardware.
  public static var x2avic: FeatureBit {
    FeatureBit(word: 46, position: 18)
  }
  /// Nested page tables check supervisor shadow stacks.
  public static var sss_check: FeatureBit {
    FeatureBit(word: 46, position: 19)
  }
  /// SPEC_CTRL virtualised by hardware.
  public static var v_spec_ctrl: FeatureBit {
    FeatureBit(word: 46, position: 20)
  }
  /// Guest page tables can be kept read-only.
  public static var ro_gpt: FeatureBit {
    FeatureBit(word: 46, position: 21)
  }
  /// Machine checks reach the host even if the guest's CR4.MCE is off.
  public static var h_mce_override: FeatureBit {
    FeatureBit(word: 46, position: 23)
  }
  /// Guests may use INVLPGB; TLBSYNC can be intercepted.
  public static var tlbsync_int: FeatureBit {
    FeatureBit(word: 46, position: 24)
  }
  /// NMI masking and delivery run by hardware.
  public static var vnmi: FeatureBit {
    FeatureBit(word: 46, position: 25)
  }
  /// Instruction-based sampling saved for each guest.
  public static var ibs_virt: FeatureBit {
    FeatureBit(word: 46, position: 26)
  }
  /// Writes to extended LVT offsets fault otherwise than before.
  public static var ext_lvt_off_chg: FeatureBit {
    FeatureBit(word: 46, position: 27)
  }
  /// VMRUN, VMLOAD and VMSAVE check the guest's address.
  public static var svme_addr_chk: FeatureBit {
    FeatureBit(word: 46, position: 28)
  }
  /// Exit after a count of bus locks.
  public static var bus_lock_threshold: FeatureBit {
    FeatureBit(word: 46, position: 29)
  }
  /// HLT exits only if no interrupt is pending.
  public static var idle_hlt: FeatureBit {
    FeatureBit(word: 46, position: 30)
  }
  /// Enhanced shutdown intercept.
  public static var ext_shutdown_intercept: FeatureBit {
    FeatureBit(word: 46, position: 31)
  }

  // 8000001a.0.eax
  /// Vector units are 128 bits wide; tuning only.
  public static var fp_128: FeatureBit {
    FeatureBit(word: 47, position: 0)
  }
  /// Unaligned moves beat split moves; tuning only.
  public static var movu_preferred: FeatureBit {
    FeatureBit(word: 47, position: 1)
  }
  /// Vector units are 256 bits wide; tuning only.
  public static var fp_256: FeatureBit {
    FeatureBit(word: 47, position: 2)
  }
  /// Vector units are 512 bits wide; tuning only.
  public static var fp_512: FeatureBit {
    FeatureBit(word: 47, position: 3)
  }

  // 8000001b.0.eax
  /// The other sampling bits of this register are valid.
  public static var ibs_flags: FeatureBit {
    FeatureBit(word: 48, position: 0)
  }
  /// Sampling of instruction fetches.
  public static var ibs_fetch_sampling: FeatureBit {
    FeatureBit(word: 48, position: 1)
  }
  /// Sampling of micro-operations.
  public static var ibs_op_sampling: FeatureBit {
    FeatureBit(word: 48, position: 2)
  }
  /// Operation counter can be read and written.
  public static var ibs_rdwr_op_counter: FeatureBit {
    FeatureBit(word: 48, position: 3)
  }
  /// Sampling can count dispatched operations.
  public static var ibs_op_count: FeatureBit {
    FeatureBit(word: 48, position: 4)
  }
  /// Samples hold the target of a branch.
  public static var ibs_branch_target: FeatureBit {
    FeatureBit(word: 48, position: 5)
  }
  /// Operation counters are 7 bits longer.
  public static var ibs_op_counters_ext: FeatureBit {
    FeatureBit(word: 48, position: 6)
  }
  /// Samples can mark their address invalid.
  public static var ibs_rip_invalid_chk: FeatureBit {
    FeatureBit(word: 48, position: 7)
  }
  /// Samples mark fused branches.
  public static var ibs_op_branch_fuse: FeatureBit {
    FeatureBit(word: 48, position: 8)
  }
  /// Extended control of fetch sampling.
  public static var ibs_fetch_ctl_ext: FeatureBit {
    FeatureBit(word: 48, position: 9)
  }
  /// Fourth data MSR of operation sampling.
  public static var ibs_op_data_4: FeatureBit {
    FeatureBit(word: 48, position: 10)
  }
  /// Only samples that missed the L3 are kept.
  public static var ibs_l3_miss_filter: FeatureBit {
    FeatureBit(word: 48, position: 11)
  }
  /// Only loads slower than a limit are kept.
  public static var ibs_load_latency_filter: FeatureBit {
    FeatureBit(word: 48, position: 12)
  }
  /// Alternate bits that stop sampling (one source).
  public static var ibs_alt_disable: FeatureBit {
    FeatureBit(word: 48, position: 13)
  }
  /// Only fetches slower than a limit are kept (one source).
  public static var ibs_fetch_latency_filter: FeatureBit {
    FeatureBit(word: 48, position: 14)
  }
  /// Samples filtered by address bit 63 (one source).
  public static var ibs_addr63_filter: FeatureBit {
    FeatureBit(word: 48, position: 15)
  }
  /// Samples filtered by streaming stores (one source).
  public static var ibs_strmst_filter: FeatureBit {
    FeatureBit(word: 48, position: 16)
  }
  /// Samples go to a memory buffer, version 1 (one source).
  public static var ibs_buffer_v1: FeatureBit {
    FeatureBit(word: 48, position: 17)
  }
  /// Memory profiling by samples, version 1 (one source).
  public static var ibs_memprof_v1: FeatureBit {
    FeatureBit(word: 48, position: 18)
  }
  /// Samples hold the page size of a data TLB hit.
  public static var ibs_dtlb_pgsize: FeatureBit {
    FeatureBit(word: 48, position: 19)
  }

  // 8000001c.0.eax
  /// Lightweight profiling is enabled in XCR0.
  public static var os_lwp_avail: FeatureBit {
    FeatureBit(word: 49, position: 0)
  }
  /// LWPVAL instruction is enabled.
  public static var os_lwpval: FeatureBit {
    FeatureBit(word: 49, position: 1)
  }
  /// Instructions retired event is enabled.
  public static var os_lwp_ire: FeatureBit {
    FeatureBit(word: 49, position: 2)
  }
  /// Branches retired event is enabled.
  public static var os_lwp_bre: FeatureBit {
    FeatureBit(word: 49, position: 3)
  }
  /// Data cache miss event is enabled.
  public static var os_lwp_dme: FeatureBit {
    FeatureBit(word: 49, position: 4)
  }
  /// Core clocks not halted event is enabled.
  public static var os_lwp_cnh: FeatureBit {
    FeatureBit(word: 49, position: 5)
  }
  /// Reference clocks not halted event is enabled.
  public static var os_lwp_rnh: FeatureBit {
    FeatureBit(word: 49, position: 6)
  }
  /// Continuous sampling mode is enabled.
  public static var os_lwp_cont: FeatureBit {
    FeatureBit(word: 49, position: 29)
  }
  /// Performance time stamp in records is enabled.
  public static var os_lwp_ptsc: FeatureBit {
    FeatureBit(word: 49, position: 30)
  }
  /// Threshold interrupt is enabled.
  public static var os_lwp_int: FeatureBit {
    FeatureBit(word: 49, position: 31)
  }

  // 8000001f.0.eax
  /// Secure memory encryption; shortens physical addresses.
  public static var sme: FeatureBit {
    FeatureBit(word: 50, position: 0)
  }
  /// Secure encrypted virtualisation.
  public static var sev: FeatureBit {
    FeatureBit(word: 50, position: 1)
  }
  /// VM page flush MSR C001_011E.
  public static var vm_page_flush: FeatureBit {
    FeatureBit(word: 50, position: 2)
  }
  /// SEV with encrypted register state.
  public static var sev_es: FeatureBit {
    FeatureBit(word: 50, position: 3)
  }
  /// SEV with page ownership checked (secure nested paging).
  public static var sev_snp: FeatureBit {
    FeatureBit(word: 50, position: 4)
  }
  /// Privilege levels inside an SNP guest.
  public static var vm_permission_levels: FeatureBit {
    FeatureBit(word: 50, position: 5)
  }
  /// RMPQUERY: read page permissions of a level.
  public static var rmpquery: FeatureBit {
    FeatureBit(word: 50, position: 6)
  }
  /// Supervisor shadow stacks by VM privilege level.
  public static var vmpl_sss: FeatureBit {
    FeatureBit(word: 50, position: 7)
  }
  /// TSC that the host cannot change, for SNP guests.
  public static var snp_secure_tsc: FeatureBit {
    FeatureBit(word: 50, position: 8)
  }
  /// TSC_AUX saved for each SEV-ES guest.
  public static var v_tsc_aux: FeatureBit {
    FeatureBit(word: 50, position: 9)
  }
  /// Caches stay coherent across encryption domains.
  public static var sme_coherent: FeatureBit {
    FeatureBit(word: 50, position: 10)
  }
  /// SEV guests need a 64-bit host.
  public static var req_64bit_hypervisor: FeatureBit {
    FeatureBit(word: 50, position: 11)
  }
  /// Host may inject only one doorbell event.
  public static var restricted_injection: FeatureBit {
    FeatureBit(word: 50, position: 12)
  }
  /// Guest injects its own events at a privilege level.
  public static var alternate_injection: FeatureBit {
    FeatureBit(word: 50, position: 13)
  }
  /// Debug registers swapped for SEV-ES guests.
  public static var debug_swap: FeatureBit {
    FeatureBit(word: 50, position: 14)
  }
  /// Host sampling can be barred from a guest.
  public static var disallow_host_ibs: FeatureBit {
    FeatureBit(word: 50, position: 15)
  }
  /// Transparent encryption of a guest without its help.
  public static var virt_transparent_enc: FeatureBit {
    FeatureBit(word: 50, position: 16)
  }
  /// VMGEXIT takes a parameter in RAX.
  public static var vmgexit_parameter: FeatureBit {
    FeatureBit(word: 50, position: 17)
  }
  /// Virtual top-of-memory MSR.
  public static var virt_tom_msr: FeatureBit {
    FeatureBit(word: 50, position: 18)
  }
  /// Sampling state virtualised for SEV-ES guests.
  public static var virt_ibs: FeatureBit {
    FeatureBit(word: 50, position: 19)
  }
  /// Counters virtualised for SEV-ES guests (one source).
  public static var pmc_virt_sev: FeatureBit {
    FeatureBit(word: 50, position: 20)
  }
  /// RMPREAD: read an entry of the ownership table.
  public static var rmpread: FeatureBit {
    FeatureBit(word: 50, position: 21)
  }
  /// SEV-ES guest controls its own intercepts (one source).
  public static var guest_intercept_ctl: FeatureBit {
    FeatureBit(word: 50, position: 22)
  }
  /// Ownership table in segments.
  public static var segmented_rmp: FeatureBit {
    FeatureBit(word: 50, position: 23)
  }
  /// Saved guest registers are masked with a nonce.
  public static var vmsa_reg_protection: FeatureBit {
    FeatureBit(word: 50, position: 24)
  }
  /// SNP guest runs only while its SMT sibling idles.
  public static var smt_protection: FeatureBit {
    FeatureBit(word: 50, position: 25)
  }
  /// Virtual APIC protected from the host (one source).
  public static var secure_avic: FeatureBit {
    FeatureBit(word: 50, position: 26)
  }
  /// Host must allow each SEV feature of a guest.
  public static var allowed_sev_features: FeatureBit {
    FeatureBit(word: 50, position: 27)
  }
  /// Address of the secure service module's page in an MSR.
  public static var svsm: FeatureBit {
    FeatureBit(word: 50, position: 28)
  }
  /// MSR for SNP in nested virtualisation.
  public static var nested_virt_snp_msr: FeatureBit {
    FeatureBit(word: 50, position: 29)
  }
  /// Host may write pages in use by hardware.
  public static var hv_inuse_wr_allowed: FeatureBit {
    FeatureBit(word: 50, position: 30)
  }
  /// Branch prediction barrier at guest entry (one source).
  public static var ibpb_on_entry: FeatureBit {
    FeatureBit(word: 50, position: 31)
  }

  // 8000001f.0.ebx
  /// SNP needs no cache coherency workaround.
  public static var coherency_sfw_no: FeatureBit {
    FeatureBit(word: 51, position: 31)
  }

  // 80000020.0.ebx
  /// Memory bandwidth of the L3 limited by class.
  public static var amd_l3mbe: FeatureBit {
    FeatureBit(word: 52, position: 1)
  }
  /// Slow memory bandwidth limited by class.
  public static var smba: FeatureBit {
    FeatureBit(word: 52, position: 2)
  }
  /// Counted bandwidth events can be chosen.
  public static var bmec: FeatureBit {
    FeatureBit(word: 52, position: 3)
  }
  /// L3 ranges can be reserved.
  public static var l3rr: FeatureBit {
    FeatureBit(word: 52, position: 4)
  }
  /// Bandwidth counters can be assigned.
  public static var abmc: FeatureBit {
    FeatureBit(word: 52, position: 5)
  }
  /// Device data injected into the L3 can be limited.
  public static var sdciae: FeatureBit {
    FeatureBit(word: 52, position: 6)
  }
  /// Bandwidth enforcement across domains (one source).
  public static var glbe: FeatureBit {
    FeatureBit(word: 52, position: 7)
  }
  /// Slow memory enforcement across domains (one source).
  public static var glsbe: FeatureBit {
    FeatureBit(word: 52, position: 8)
  }
  /// Class chosen by privilege level zero (one source).
  public static var plza: FeatureBit {
    FeatureBit(word: 52, position: 9)
  }

  // 80000020.3.ecx
  /// Local reads are counted (one source).
  public static var bmec_local_reads: FeatureBit {
    FeatureBit(word: 53, position: 0)
  }
  /// Remote reads are counted (one source).
  public static var bmec_remote_reads: FeatureBit {
    FeatureBit(word: 53, position: 1)
  }
  /// Local non-temporal writes are counted (one source).
  public static var bmec_local_nontemp_wr: FeatureBit {
    FeatureBit(word: 53, position: 2)
  }
  /// Remote non-temporal writes are counted (one source).
  public static var bmec_remote_nontemp_wr: FeatureBit {
    FeatureBit(word: 53, position: 3)
  }
  /// Reads of local slow memory are counted (one source).
  public static var bmec_local_slow_mem_rd: FeatureBit {
    FeatureBit(word: 53, position: 4)
  }
  /// Reads of remote slow memory are counted (one source).
  public static var bmec_remote_slow_mem_rd: FeatureBit {
    FeatureBit(word: 53, position: 5)
  }
  /// Dirty victims are counted (one source).
  public static var bmec_all_dirty_victims: FeatureBit {
    FeatureBit(word: 53, position: 6)
  }

  // 80000021.0.eax
  /// Data breakpoints are not raised while one is handled.
  public static var no_nested_data_bp: FeatureBit {
    FeatureBit(word: 54, position: 0)
  }
  /// WRMSR of FS and GS bases does not serialise.
  public static var fs_gs_ns: FeatureBit {
    FeatureBit(word: 54, position: 1)
  }
  /// LFENCE always waits for earlier instructions.
  public static var lfence_dispatch: FeatureBit {
    FeatureBit(word: 54, position: 2)
  }
  /// Page settings of SMM can be locked.
  public static var smm_page_cfg_lock: FeatureBit {
    FeatureBit(word: 54, position: 3)
  }
  /// TLBSYNC needs no software workaround (microcode mended erratum 1718).
  public static var tlbsync_sfw_no: FeatureBit {
    FeatureBit(word: 54, position: 4)
  }
  /// VERW clears buffers (TSA); shown if any host needs it.
  public static var verw_clear: FeatureBit {
    FeatureBit(word: 54, position: 5)
  }
  /// Loading a null selector clears the segment base.
  public static var nscb: FeatureBit {
    FeatureBit(word: 54, position: 6)
  }
  /// Upper seven pointer bits can be ignored (EFER.UAIE).
  public static var upper_addr_ignore: FeatureBit {
    FeatureBit(word: 54, position: 7)
  }
  /// IBRS follows the privilege level by itself (EFER.AIBRSE).
  public static var auto_ibrs: FeatureBit {
    FeatureBit(word: 54, position: 8)
  }
  /// SMM_CTL MSR C001_0116 is gone.
  public static var no_smm_ctl_msr: FeatureBit {
    FeatureBit(word: 54, position: 9)
  }
  /// Short REP STOSB is fast; speed only, it always works.
  public static var amd_fsrs: FeatureBit {
    FeatureBit(word: 54, position: 10)
  }
  /// Short REP CMPSB is fast; speed only, it always works.
  public static var amd_fsrc: FeatureBit {
    FeatureBit(word: 54, position: 11)
  }
  /// PreciseRetire bit in performance counter 2 (PerfEvtSel2).
  public static var precise_retire: FeatureBit {
    FeatureBit(word: 54, position: 12)
  }
  /// Prefetcher control MSR C000_0108.
  public static var prefetch_ctl_msr: FeatureBit {
    FeatureBit(word: 54, position: 13)
  }
  /// L2 TLB sizes are told in units of 32; reporting only.
  public static var l2tlb_size_x32: FeatureBit {
    FeatureBit(word: 54, position: 14)
  }
  /// REP MOVSB and STOSB are fast; speed only (one source).
  public static var amd_ermsb: FeatureBit {
    FeatureBit(word: 54, position: 15)
  }
  /// Opcode 0F 01 /7 is reserved for AMD's use.
  public static var opcode_0f01_7_reclaim: FeatureBit {
    FeatureBit(word: 54, position: 16)
  }
  /// CPUID in user mode can be made to fault (HWCR[35]).
  public static var cpuid_user_dis: FeatureBit {
    FeatureBit(word: 54, position: 17)
  }
  /// Enhanced predictive store forwarding.
  public static var epsf: FeatureBit {
    FeatureBit(word: 54, position: 18)
  }
  /// Short REP SCASB is fast; speed only, it always works.
  public static var amd_fsrsc: FeatureBit {
    FeatureBit(word: 54, position: 19)
  }
  /// PREFETCHIT0 and T1: code prefetch; NOPs where missing.
  public static var amd_prefetchi: FeatureBit {
    FeatureBit(word: 54, position: 20)
  }
  /// 512-bit work is done in 256-bit halves; tuning only.
  public static var fp512_downgrade: FeatureBit {
    FeatureBit(word: 54, position: 21)
  }
  /// Workload classes for the scheduler.
  public static var amd_workload_class: FeatureBit {
    FeatureBit(word: 54, position: 22)
  }
  /// AVX-512 bit matrix multiplication.
  public static var avx512_bmm: FeatureBit {
    FeatureBit(word: 54, position: 23)
  }
  /// Return predictor is flushed by hardware, 64 entries.
  public static var eraps: FeatureBit {
    FeatureBit(word: 54, position: 24)
  }
  /// Selective branch predictor barrier.
  public static var sbpb: FeatureBit {
    FeatureBit(word: 54, position: 27)
  }
  /// IBPB clears branch type predictions too.
  public static var ibpb_brtype: FeatureBit {
    FeatureBit(word: 54, position: 28)
  }
  /// Not affected by speculative return stack overflow.
  public static var srso_no: FeatureBit {
    FeatureBit(word: 54, position: 29)
  }
  /// Return stack overflow cannot cross user and kernel.
  public static var srso_user_kernel_no: FeatureBit {
    FeatureBit(word: 54, position: 30)
  }
  /// Return stack overflow stopped by an MSR bit (BP_CFG[4]).
  public static var srso_msr_fix: FeatureBit {
    FeatureBit(word: 54, position: 31)
  }

  // 80000021.0.ecx
  /// Not affected by TSA through the store queue.
  public static var tsa_sq_no: FeatureBit {
    FeatureBit(word: 55, position: 1)
  }
  /// Not affected by TSA through the L1 data cache.
  public static var tsa_l1_no: FeatureBit {
    FeatureBit(word: 55, position: 2)
  }

  // 80000022.0.eax
  /// Performance monitoring version 2 with global control.
  public static var perfmon_v2: FeatureBit {
    FeatureBit(word: 56, position: 0)
  }
  /// Last branch record stack, version 2.
  public static var amd_lbr_v2: FeatureBit {
    FeatureBit(word: 56, position: 1)
  }
  /// Branch records and counters freeze at an interrupt.
  public static var amd_lbr_pmc_freeze: FeatureBit {
    FeatureBit(word: 56, position: 2)
  }

  // 80000023.0.eax
  /// Secure host encryption with many keys (one source).
  public static var mem_hmk: FeatureBit {
    FeatureBit(word: 57, position: 0)
  }

  // 80000026.0.eax
  /// Cores have an efficiency ranking; presents topology.
  public static var core_has_pwreff_ranking: FeatureBit {
    FeatureBit(word: 58, position: 29)
  }
  /// Cores of different kinds; presents topology.
  public static var amd_htr_cores: FeatureBit {
    FeatureBit(word: 58, position: 30)
  }
  /// Domains differ in core count; presents topology.
  public static var domain_core_count_asymm: FeatureBit {
    FeatureBit(word: 58, position: 31)
  }

  // c0000001.0.edx
  /// SM2 public-key unit.
  public static var ccs_sm2: FeatureBit {
    FeatureBit(word: 59, position: 0)
  }
  /// SM2 unit is enabled now.
  public static var ccs_sm2_en: FeatureBit {
    FeatureBit(word: 59, position: 1)
  }
  /// PadLock random number generator (XSTORE).
  public static var rng: FeatureBit {
    FeatureBit(word: 59, position: 2)
  }
  /// Random number generator is enabled now.
  public static var rng_en: FeatureBit {
    FeatureBit(word: 59, position: 3)
  }
  /// Disputed: SM3 and SM4 (Zhaoxin) or LongHaul MSR (VIA).
  public static var ccs_sm3_sm4: FeatureBit {
    FeatureBit(word: 59, position: 4)
  }
  /// Disputed: SM3 and SM4 enabled (Zhaoxin) or FEMMS (VIA).
  public static var ccs_sm3_sm4_en: FeatureBit {
    FeatureBit(word: 59, position: 5)
  }
  /// PadLock AES engine (XCRYPT).
  public static var ace: FeatureBit {
    FeatureBit(word: 59, position: 6)
  }
  /// AES engine is enabled now.
  public static var ace_en: FeatureBit {
    FeatureBit(word: 59, position: 7)
  }
  /// PadLock AES engine 2: counter mode, own block size.
  public static var ace2: FeatureBit {
    FeatureBit(word: 59, position: 8)
  }
  /// AES engine 2 is enabled now.
  public static var ace2_en: FeatureBit {
    FeatureBit(word: 59, position: 9)
  }
  /// PadLock hash engine (XSHA1, XSHA256).
  public static var phe: FeatureBit {
    FeatureBit(word: 59, position: 10)
  }
  /// Hash engine is enabled now.
  public static var phe_en: FeatureBit {
    FeatureBit(word: 59, position: 11)
  }
  /// PadLock Montgomery multiplier (MONTMUL).
  public static var pmm: FeatureBit {
    FeatureBit(word: 59, position: 12)
  }
  /// Montgomery multiplier is enabled now.
  public static var pmm_en: FeatureBit {
    FeatureBit(word: 59, position: 13)
  }
  /// Parallax: adaptive performance control (one source).
  public static var parallax: FeatureBit {
    FeatureBit(word: 59, position: 16)
  }
  /// Parallax is enabled now (one source).
  public static var parallax_en: FeatureBit {
    FeatureBit(word: 59, position: 17)
  }
  /// Thermal monitor 3 (one source).
  public static var tm3: FeatureBit {
    FeatureBit(word: 59, position: 20)
  }
  /// Thermal monitor 3 is enabled now (one source).
  public static var tm3_en: FeatureBit {
    FeatureBit(word: 59, position: 21)
  }
  /// Second random number generator.
  public static var rng2: FeatureBit {
    FeatureBit(word: 59, position: 22)
  }
  /// Second random number generator is enabled now.
  public static var rng2_en: FeatureBit {
    FeatureBit(word: 59, position: 23)
  }
  /// Second hash engine: SHA-384 and SHA-512 (one source).
  public static var phe2: FeatureBit {
    FeatureBit(word: 59, position: 25)
  }
  /// Second hash engine is enabled now (one source).
  public static var phe2_en: FeatureBit {
    FeatureBit(word: 59, position: 26)
  }
  /// RSA unit: modular exponentiation (one source).
  public static var rsa: FeatureBit {
    FeatureBit(word: 59, position: 27)
  }
  /// RSA unit is enabled now (one source).
  public static var rsa_en: FeatureBit {
    FeatureBit(word: 59, position: 28)
  }

  // msr:000000cf.eax
  /// The CPU can test itself in the field (one source).
  public static var integrity_caps: FeatureBit {
    FeatureBit(word: 60, position: 2)
  }
  /// Locks across cache lines can fault.
  public static var split_lock_detect: FeatureBit {
    FeatureBit(word: 60, position: 5)
  }

  // msr:0000010a.eax
  /// Not affected by Meltdown (rogue data cache load).
  public static var rdctl_no: FeatureBit {
    FeatureBit(word: 61, position: 0)
  }
  /// Enhanced IBRS: set once, protects always.
  public static var ibrs_all: FeatureBit {
    FeatureBit(word: 61, position: 1)
  }
  /// Returns may take other predictions; shown if any host does.
  public static var rsba: FeatureBit {
    FeatureBit(word: 61, position: 2)
  }
  /// Host below has no need to flush L1D at guest entry.
  public static var skip_l1dfl_vmentry: FeatureBit {
    FeatureBit(word: 61, position: 3)
  }
  /// Not affected by speculative store bypass.
  public static var intel_ssb_no: FeatureBit {
    FeatureBit(word: 61, position: 4)
  }
  /// Not affected by microarchitectural data sampling.
  public static var mds_no: FeatureBit {
    FeatureBit(word: 61, position: 5)
  }
  /// No machine check when code page sizes change.
  public static var pschange_mc_no: FeatureBit {
    FeatureBit(word: 61, position: 6)
  }
  /// TSX_CTRL MSR: transactions can be switched off and hidden.
  public static var tsx_ctrl: FeatureBit {
    FeatureBit(word: 61, position: 7)
  }
  /// Not affected by TSX asynchronous abort.
  public static var taa_no: FeatureBit {
    FeatureBit(word: 61, position: 8)
  }
  /// MCU_CONTROL MSR: microcode loading can be limited.
  public static var mcu_ctrl: FeatureBit {
    FeatureBit(word: 61, position: 9)
  }
  /// MISC_PACKAGE_CTLS MSR exists.
  public static var misc_pkg_ctrl: FeatureBit {
    FeatureBit(word: 61, position: 10)
  }
  /// Energy reporting can be filtered against side channels.
  public static var energy_filtering: FeatureBit {
    FeatureBit(word: 61, position: 11)
  }
  /// Data operand independent timing mode can be chosen.
  public static var doitm: FeatureBit {
    FeatureBit(word: 61, position: 12)
  }
  /// Not affected by shared buffer and stale data reads.
  public static var sbdr_ssdp_no: FeatureBit {
    FeatureBit(word: 61, position: 13)
  }
  /// Not affected by fill buffer stale data.
  public static var fbsdp_no: FeatureBit {
    FeatureBit(word: 61, position: 14)
  }
  /// Not affected by primary stale data.
  public static var psdp_no: FeatureBit {
    FeatureBit(word: 61, position: 15)
  }
  /// Extended microcode MSRs exist.
  public static var mcu_ext: FeatureBit {
    FeatureBit(word: 61, position: 16)
  }
  /// VERW clears fill buffers; shown if any host needs it.
  public static var fb_clear: FeatureBit {
    FeatureBit(word: 61, position: 17)
  }
  /// VERW's clearing of fill buffers can be switched off.
  public static var fb_clear_ctrl: FeatureBit {
    FeatureBit(word: 61, position: 18)
  }
  /// As RSBA with enhanced IBRS; shown if any host does.
  public static var rrsba: FeatureBit {
    FeatureBit(word: 61, position: 19)
  }
  /// Not affected by branch history injection.
  public static var bhi_no: FeatureBit {
    FeatureBit(word: 61, position: 20)
  }
  /// Legacy APIC mode may be locked out (status MSR).
  public static var xapic_status: FeatureBit {
    FeatureBit(word: 61, position: 21)
  }
  /// Overclocking status MSR exists.
  public static var ovrclk_status: FeatureBit {
    FeatureBit(word: 61, position: 23)
  }
  /// Not affected by post-barrier return prediction.
  public static var pbrsb_no: FeatureBit {
    FeatureBit(word: 61, position: 24)
  }
  /// Mitigation of gather data sampling can be controlled.
  public static var gds_ctrl: FeatureBit {
    FeatureBit(word: 61, position: 25)
  }
  /// Not affected by gather data sampling.
  public static var gds_no: FeatureBit {
    FeatureBit(word: 61, position: 26)
  }
  /// Not affected by register file data sampling.
  public static var rfds_no: FeatureBit {
    FeatureBit(word: 61, position: 27)
  }
  /// VERW clears register files; shown if any host needs it.
  public static var rfds_clear: FeatureBit {
    FeatureBit(word: 61, position: 28)
  }
  /// UMONITOR can be made to do nothing.
  public static var ign_umonitor: FeatureBit {
    FeatureBit(word: 61, position: 29)
  }
  /// MONITOR and UMONITOR mitigation can be controlled.
  public static var mon_umon_mitg: FeatureBit {
    FeatureBit(word: 61, position: 30)
  }

  // msr:0000010a.edx
  /// Predictor optimisation control MSR (PBOPT) exists.
  public static var pb_opt_ctrl: FeatureBit {
    FeatureBit(word: 62, position: 0)
  }
  /// Not affected by indirect target selection.
  public static var its_no: FeatureBit {
    FeatureBit(word: 62, position: 30)
  }

  // msr:00000345.eax
  /// Counters can be written in full width.
  public static var full_width_write: FeatureBit {
    FeatureBit(word: 63, position: 13)
  }
}
