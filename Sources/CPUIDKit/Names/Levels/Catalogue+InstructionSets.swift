extension Catalogue {
  /// Features that let programs execute instructions which the first 64-bit CPUs did not have.
  ///
  /// A level of the psABI cuts these and nothing else: modes of the kernel, states of XSAVE, mitigations,
  /// virtualisation, monitoring and hints are no instruction sets.
  package static let instructionSets: FeatureSet =
    oldInstructions.union(vectorInstructions).union(integerInstructions).union(systemInstructions)

  private static let oldInstructions: FeatureSet = [
    .mmx, .mmxext, .`3dnow`, .`3dnowext`, .`3dnowprefetch`, .sse, .sse2, .pni, .ssse3, .sse4_1,
    .sse4_2, .sse4a, .misalignsse, .cx16, .lahf_lm, .popcnt, .prefetchwt1,
  ]

  private static let vectorInstructions: FeatureSet = [
    .avx, .avx2, .f16c, .fma, .fma4, .xop, .avx512f, .avx512dq, .avx512ifma, .avx512pf,
    .avx512er, .avx512cd, .avx512bw, .avx512vl, .avx512vbmi, .avx512_vbmi2, .avx512_vnni,
    .avx512_bitalg, .avx512_vpopcntdq, .avx512_4vnniw, .avx512_4fmaps,
    .avx512_vp2intersect, .avx512_bf16, .avx512_fp16, .avx_vnni, .avx_ifma, .avx_vnni_int8,
    .avx_vnni_int16, .avx_ne_convert, .avx10, .avx10_vnni_int, .amx_tile, .amx_int8,
    .amx_bf16, .amx_fp16, .amx_complex, .amx_fp8, .amx_tf32, .amx_avx512, .amx_movrs,
    .amx_int8_alias, .amx_bf16_alias, .amx_fp16_alias, .amx_complex_alias, .aes, .vaes,
    .pclmulqdq, .vpclmulqdq, .gfni, .sha_ni, .sha512, .sm3, .sm4,
  ]

  private static let integerInstructions: FeatureSet = [
    .abm, .bmi1, .bmi2, .tbm, .adx, .movbe, .rdrand, .rdseed, .movdiri, .movdir64b,
    .enqcmd, .cmpccxadd, .apxf, .apx_nci_ndd_nf, .movrs,
  ]

  private static let systemInstructions: FeatureSet = [
    .clflushopt, .clwb, .cldemote, .clzero, .rdpid, .rdpru, .serialize, .waitpkg, .mwaitx,
    .lwp, .hle, .rtm, .tsxldtrk, .mpx, .uintr, .prefetchiti, .ptwrite,
  ]
}
