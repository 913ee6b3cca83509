extension Catalogue {
  /// Instruction sets up to SSE4, paging, long mode and timers.
  ///
  /// Source: docs/sources.md, "Requirements"; each row names its own.
  static let baseDependencies: [FeatureDependency] = [
    .init(.`3dnowext`, requires: .`3dnow`, "extends 3DNow! by five instructions", source: "xen"),
    .init(
      .`3dnow`, requires: .mmx, "works on pairs of singles in the MMX registers",
      source: "xen"),
    .init(
      .mmxext, requires: .mmx, "adds integer instructions on the MMX registers",
      source: "linux,xen"),
    .init(.mmx, requires: .fpu, "the MMX registers are the x87 registers", source: "xen"),
    .init(
      .mmx, requires: .fxsr, "kernels save MMX with FXSAVE, so Linux drops it with that",
      source: "linux"),
    .init(.fxsr, requires: .fpu, "FXSAVE stores x87 state", source: "linux"),
    .init(
      .xsaveerptr, requires: .fpu, "is about the error pointers of the x87 unit",
      source: "xen"),
    .init(
      .cmov, requires: .fxsr, "Linux drops CMOV together with the FPU save area",
      source: "linux"),
    .init(.fxsr_opt, requires: .fxsr, "is a mode of FXSAVE and FXRSTOR", source: "linux,xen"),
    .init(
      .sse, requires: .fxsr, "the XMM registers are enabled and saved through FXSAVE",
      source: "linux,xen"),
    .init(
      .xsave, requires: .fxsr, "the first 512 bytes of the XSAVE area are the FXSAVE image",
      source: "linux"),
    .init(.misalignsse, requires: .sse, "relaxes the alignment of SSE operands", source: "xen"),
    .init(.sse2, requires: .sse, "widens SSE to doubles and integers", source: "linux,xen"),
    .init(.aes, requires: .sse2, "works on the XMM integers of SSE2", source: "linux,xen"),
    .init(.f16c, requires: .sse2, "moves between XMM integers and singles", source: "linux"),
    .init(
      .gfni, requires: .sse2, "has legacy forms on the XMM integers of SSE2",
      source: "linux,xen"),
    .init(
      .lm, requires: .sse2, "64-bit code passes floating point in SSE2 registers",
      source: "xen"),
    .init(.pclmulqdq, requires: .sse2, "multiplies XMM integers of SSE2", source: "linux,xen"),
    .init(.pni, requires: .sse2, "adds to SSE2's vectors", source: "linux,xen"),
    .init(.sha_ni, requires: .sse2, "hashes in the XMM integers of SSE2", source: "linux,xen"),
    .init(.sse4_1, requires: .sse2, "adds to SSE2's integer vectors", source: "linux"),
    .init(.sse4_2, requires: .sse2, "compares strings in SSE2 registers", source: "linux"),
    .init(.ssse3, requires: .sse2, "shuffles the XMM integers of SSE2", source: "linux"),
    .init(
      .ssse3, requires: .pni, "supplements SSE3 and is never built without it",
      source: "xen"),
    .init(.sse4a, requires: .pni, "is AMD's step after SSE3", source: "xen"),
    .init(.sse4_1, requires: .ssse3, "is Intel's step after SSSE3", source: "xen"),
    .init(.sse4_2, requires: .sse4_1, "is the second half of SSE4", source: "xen"),
    .init(
      .pse36, requires: .pse, "stretches the 4 MB pages of PSE to more memory",
      source: "xen"),
    .init(.lm, requires: .pae, "long mode's page tables are PAE entries", source: "xen"),
    .init(.nx, requires: .pae, "the NX bit lies in the upper half of a PAE entry", source: "xen"),
    .init(
      .smap, requires: .nx, "Xen's shadow page tables cannot honour SMAP without NX",
      source: "xen"),
    .init(.lass, requires: .smap, "LASS honours EFLAGS.AC as SMAP does", source: "linux"),
    .init(.cmpccxadd, requires: .lm, "is encoded in 64-bit mode only", source: "xen"),
    .init(.cx16, requires: .lm, "is encoded in 64-bit mode only", source: "xen"),
    .init(.fred, requires: .lm, "delivers events in 64-bit mode only", source: "qemu"),
    .init(.lahf_lm, requires: .lm, "is LAHF in 64-bit mode", source: "xen"),
    .init(.lkgs, requires: .lm, "loads the kernel's GS base of 64-bit mode", source: "xen"),
    .init(.movrs, requires: .lm, "is encoded in 64-bit mode only", source: "xen"),
    .init(.no_lmsl, requires: .lm, "is about segment limits in 64-bit mode", source: "xen"),
    .init(.pcid, requires: .lm, "CR4.PCIDE can be set in long mode only", source: "xen"),
    .init(
      .pdpe1gb, requires: .lm, "needs the third level of long-mode page tables",
      source: "xen"),
    .init(
      .pku, requires: .lm, "protection keys lie in the upper bits of long-mode entries",
      source: "xen"),
    .init(
      .fred, requires: .lkgs, "FRED takes SWAPGS away and offers LKGS instead",
      source: "linux,qemu"),
    .init(
      .invlpgb, requires: .pcid, "broadcasts invalidation by process-context id",
      source: "linux"),
    .init(.invtsc, requires: .tsc, "describes the time-stamp counter", source: "xen"),
    .init(.rdtscp, requires: .tsc, "reads the time-stamp counter", source: "xen"),
    .init(.tsc_adjust, requires: .tsc, "offsets the time-stamp counter", source: "xen"),
    .init(
      .tsc_deadline_timer, requires: .tsc, "compares with the time-stamp counter",
      source: "xen"),
    .init(
      .tsc_deadline_timer, requires: .apic, "is a mode of the local APIC's timer",
      source: "xen"),
    .init(.extapic, requires: .apic, "adds registers to the local APIC", source: "xen"),
    .init(.x2apic, requires: .apic, "is a mode of the local APIC", source: "xen"),
    .init(
      .clzero, requires: .clflush, "Xen ties CLZERO to a known cache line size",
      source: "xen"),
    .init(
      .tsxldtrk, requires: .rtm, "suspends load tracking inside a transaction",
      source: "xen"),
  ]
}
