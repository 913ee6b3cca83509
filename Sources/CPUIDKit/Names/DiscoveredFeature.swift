/// The features that Node Feature Discovery's labels name, in the words of the Go package klauspost/cpuid.
///
/// Source: klauspost/cpuid of November 2025, `cpuid.go` (`support`), for the bit of each name.
public enum DiscoveredFeature {
  /// The bit that `name` stands for on CPUs of `vendor`; `nil` where it stands for none alone, or nobody knows for which.
  public static func bit(named name: String, of vendor: CPUVendor?) -> FeatureBit? {
    let bits = names[name] ?? Catalogue.bit(named: Vocabulary.key(name)).map { [$0] } ?? []
    let own = bits.filter { bit in
      guard let vendor, let vendors = bit.definition?.vendors else { return bits.count == 1 }
      return vendors.contains(VendorSet(vendor))
    }
    return own.count == 1 ? own[0] : nil
  }

  /// The names that are not poolcpu's own in capitals; with several bits where CPUs of each vendor have another, with none
  /// where the package works the answer out of more than a bit.
  static let names: [String: [FeatureBit]] = instructions.merging(others) { first, _ in first }

  private static let instructions: [String: [FeatureBit]] = [
    "AESNI": [.aes], "AMD3DNOW": [.`3dnow`], "AMD3DNOWEXT": [.`3dnowext`], "AMXBF16": [.amx_bf16],
    "AMXCOMPLEX": [.amx_complex], "AMXFP16": [.amx_fp16], "AMXFP8": [], "AMXINT8": [.amx_int8],
    "AMXTF32": [], "AMXTILE": [.amx_tile], "AMXTRANSPOSE": [], "APX_F": [.apxf],
    "AVX512BF16": [.avx512_bf16],
    "AVX512BITALG": [.avx512_bitalg], "AVX512FP16": [.avx512_fp16],
    "AVX512VBMI2": [.avx512_vbmi2], "AVX512VNNI": [.avx512_vnni],
    "AVX512VP2INTERSECT": [.avx512_vp2intersect], "AVX512VPOPCNTDQ": [.avx512_vpopcntdq],
    "AVXIFMA": [.avx_ifma], "AVXNECONVERT": [.avx_ne_convert], "AVXVNNI": [.avx_vnni],
    "AVXVNNIINT16": [.avx_vnni_int16], "AVXVNNIINT8": [.avx_vnni_int8], "CLMUL": [.pclmulqdq],
    "CMPSB_SCADBS_SHORT": [.fsrcs], "CMPXCHG8": [.cx8], "FMA3": [.fma], "LAHF": [.lahf_lm],
    "LZCNT": [.abm], "MOVSB_ZL": [.fzrm], "SHA": [.sha_ni], "SM3_X86": [.sm3], "SM4_X86": [.sm4],
    "SSE3": [.pni], "SSE4": [.sse4_1], "SSE42": [.sse4_2], "STOSB_SHORT": [.fsrs],
    "SYSEE": [.sep], "TSXLDTRK": [.tsxldtrk], "X87": [.fpu],
  ]

  private static let others: [String: [FeatureBit]] = [
    "CETIBT": [.cet_ibt], "CETSS": [.cet_ss], "CPBOOST": [.cpb], "FXSROPT": [], "HTT": [],
    "HYBRID_CPU": [.hybrid], "HWA": [], "IA32_ARCH_CAP": [.arch_capabilities],
    "IA32_CORE_CAP": [.core_capability], "IBPB": [.spec_ctrl, .amd_ibpb],
    "IBRS": [.amd_ibrs], "IBRS_PREFERRED": [.ibrs_fast], "IBRS_PROVIDES_SMP": [.ibrs_same_mode],
    "INT_WBINVD": [.wbinvd_int],
    "KEYLOCKER": [.key_locker], "LBRVIRT": [.lbrv], "MCAOVERFLOW": [.overflow_recov],
    "NRIPS": [.nrip_save], "PPIN": [.amd_ppin], "PSFD": [.intel_psfd, .amd_psfd],
    "SGXLC": [.sgx_lc], "SPEC_CTRL_SSBD": [.intel_ssbd, .amd_ssbd],
    "STIBP": [.intel_stibp, .amd_stibp], "STIBP_ALWAYSON": [.stibp_always_on],
    "SVMDA": [.decodeassists], "SVMFBASID": [.flushbyasid], "SVML": [.svm_lock],
    "SVMNP": [.npt], "SVMPF": [.pausefilter], "SVMPFT": [.pfthreshold], "TOPEXT": [.topoext],
    "TSA_L1_NO": [], "TSA_SQ_NO": [], "TSA_VERW_CLEAR": [], "TSCRATEMSR": [.tsc_scale],
    "VMCBCLEAN": [.vmcb_clean],
  ]
}
