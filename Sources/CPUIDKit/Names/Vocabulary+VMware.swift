extension Vocabulary {
  /// VMware's names, as in `featMask.vm.cpuid.SSE41` and a host's `featureCapability`, by the canonical one.
  ///
  /// VMware spells the same name in capitals or small letters. IBRS is 7.EDX[26], and IBPB is taken for
  /// 8000_0008.EBX[12], as libvirt's is.
  ///
  /// Source: the names with their meanings in a public PowerCLI function, as of vSphere 8.0 Update 1
  /// (Get-VMCPUFeatures), the capabilities of a host in Foreman's tests, and field reports; one source for most.
  static let vmwareNames: [String: String] = [
    vmware1, vmware2, vmware3, vmware4,
  ].reduce(into: [:]) { $0.merge($1) { first, _ in first } }

  private static let vmware1: [String: String] = [
    "3dnow": "3dnow", "3dnowext": "3dnowplus", "3dnowprefetch": "3dnprefetch", "abm": "abm",
    "adx": "adx", "aes": "aes", "amd_fsrc": "amd_fast_short_cmpsb",
    "amd_fsrs": "amd_fast_short_stosb", "amd_ibpb": "ibpb", "amd_psfd": "leaf88_psfd",
    "amd_ssbd": "leaf88_ssbd_spec_ctrl", "amx_bf16": "amx_bf16", "amx_int8": "amx_int8",
    "amx_tile": "amx_tile", "auto_ibrs": "automatic_ibrs", "avx": "avx", "avx2": "avx2",
    "avx512_bf16": "avx512bf16", "avx512_bitalg": "avx512bitalg", "avx512_fp16": "avx512fp16",
    "avx512_vbmi2": "avx512vbmi2", "avx512_vnni": "avx512vnni",
    "avx512_vp2intersect": "avx512vp2intersect", "avx512_vpopcntdq": "avx512vpopcntdq",
    "avx512bw": "avx512bw", "avx512cd": "avx512cd", "avx512dq": "avx512dq", "avx512er": "avx512er",
    "avx512f": "avx512f", "avx512ifma": "avx512ifma", "avx512pf": "avx512pf",
    "avx512vbmi": "avx512vbmi", "avx512vl": "avx512vl", "avx_vnni": "avx_vnni", "bmi1": "bmi1",
    "bmi2": "bmi2", "cat_l3": "pqe_l3", "cet_ss": "cet_ss", "cldemote": "cldemote",
    "clflushopt": "clflushopt",
  ]

  private static let vmware2: [String: String] = [
    "clwb": "clwb", "clzero": "clzero", "cr8_legacy": "cr8avail", "cx16": "cmpxchg16b",
    "decodeassists": "svm_decode_assists", "ds": "ds", "erms": "enfstrg", "extapic": "extapicspc",
    "f16c": "f16c", "flush_l1d": "fcmd", "flushbyasid": "svm_flush_by_asid", "fma": "fma",
    "fma4": "fma4", "fsgsbase": "fsgsbase", "fsrcs": "fast_short_cmpsb_scasb",
    "fsrm": "fast_short_repmov", "fsrs": "fast_short_stosb", "fxsr_opt": "ffxsr",
    "fzrm": "fast_zero_movsb", "gfni": "gfni", "gmet": "svm_gmet", "hle": "hle",
    "ibrs_fast": "leaf88_prefer_ibrs", "ibrs_same_mode": "leaf88_ibrs_same_mode",
    "intel_psfd": "psfd", "intel_ssbd": "ssbd", "intel_stibp": "stibp", "invpcid": "invpcid",
    "lahf_lm": "lahf64", "lfence_dispatch": "always_serializing_lfence", "lm": "lm",
    "md_clear": "mdclear", "misalignsse": "misaligned_sse", "mmxext": "mmxext", "monitor": "mwait",
    "movbe": "movbe", "movdir64b": "movdir64b", "movdiri": "movdiri", "mpx": "mpx",
    "npt": "svm_npt",
  ]

  private static let vmware3: [String: String] = [
    "nrip_save": "svm_nrip", "nx": "nx", "pcid": "pcid", "pclmulqdq": "pclmulqdq",
    "pdpe1gb": "pdpe1gb", "pks": "pks", "pku": "pku", "pn": "psn", "pni": "sse3",
    "popcnt": "popcnt", "prefetchwt1": "prefetchwt1", "rdpid": "rdpid", "rdrand": "rdrand",
    "rdseed": "rdseed", "rdt_a": "pqe", "rdtscp": "rdtscp", "rtm": "rtm", "serialize": "serialize",
    "sha_ni": "sha", "smap": "smap", "smep": "smep", "spec_ctrl": "ibrs", "ss": "ss",
    "sse4_1": "sse41", "sse4_2": "sse42", "sse4a": "sse4a", "sss_check": "svm_sss",
    "ssse3": "ssse3", "svm": "svm", "tbm": "tbm", "umip": "umip",
    "upper_addr_ignore": "upper_address_ignore", "vaes": "vaes", "vmcb_clean": "svm_vmcb_clean",
    "vmx": "vmx", "vpclmulqdq": "vpclmulqdq", "wbnoinvd": "wbnoinvd",
    "xcr0_avx": "xcr0_master_ymm_h", "xcr0_avx512_hi16_zmm": "xcr0_master_hi16_zmm",
    "xcr0_avx512_opmask": "xcr0_master_opmask",
  ]

  private static let vmware4: [String: String] = [
    "xcr0_avx512_zmm_hi256": "xcr0_master_zmm_h", "xcr0_mpx_bndcsr": "xcr0_master_bndcsr",
    "xcr0_mpx_bndregs": "xcr0_master_bndregs", "xcr0_pkru": "xcr0_master_pkru",
    "xcr0_sse": "xcr0_master_sse", "xcr0_tileconfig": "xcr0_master_xtilecfg",
    "xcr0_tiledata": "xcr0_master_xtiledata", "xfd": "xfd", "xgetbv1": "xgetbv_ecx1", "xop": "xop",
    "xsave": "xsave", "xsavec": "xsavec", "xsaveopt": "xsaveopt", "xsaves": "xsaves",
    "xss_cet_s": "xss_master_cet_s", "xss_cet_u": "xss_master_cet_u",
    "zero_fcs_fds": "fp_segment_zero",
  ]
}
