/// What one microarchitecture was the last of a line to have, for good or until another had it again.
struct FeatureDeparture {
  let last: Microarchitecture
  /// The first that had them again; `nil` when none did.
  let next: Microarchitecture?
  /// The line whose later members do without.
  let line: ProductLine
  let features: FeatureSet

  private init(
    after last: Microarchitecture, until next: Microarchitecture? = nil, in line: ProductLine,
    _ features: FeatureSet
  ) {
    self.last = last
    self.next = next
    self.line = line
    self.features = features
  }

  /// Every row; what a whole line left behind that another took the place of is not listed.
  ///
  /// Source: CPUID dumps of InstLatx64 and libcpuid, at least five of later members; TSX went after Ice Lake,
  /// as QEMU's models have it.
  static let all: [FeatureDeparture] = [
    .init(after: .p6, in: .netBurst, [.pn]),
    .init(after: .p6, in: .intelCore, [.pn]),
    .init(after: .penryn, in: .intelCore, [.acnt2]),
    .init(
      after: .penryn, until: .sandyBridge, in: .intelCore,
      [.xsave, .osxsave, .xcr0_x87, .xcr0_sse]),
    .init(after: .broadwell, in: .intelClient, clusters),
    .init(after: .skylake, in: .intelClient, [.tsx_force_abort, .srbds_ctrl]),
    .init(after: .iceLake, in: .intelClient, [.hle, .rtm]),
    .init(
      after: .rocketLake, in: .intelClient, enclaves.union([.mpx, .hdc_base_regs, .xss_hdc])),
    .init(after: .tigerLake, until: .alderLake, in: .intelClient, keyLocker.union(notCypressCove)),
    .init(after: .alderLake, in: .intelClient, avx512),
    .init(after: .meteorLake, in: .intelClient, keyLocker),
    .init(after: .cascadeLake, in: .intelServer, [.mpx]),
    .init(after: .saltwell, in: .intelAtom, [.acnt2]),
    .init(after: .goldmontPlus, in: .intelAtom, enclaves.union([.mpx])),
    .init(after: .k7, in: .amdFirst, [.mp]),
    .init(after: .k8RevG, in: .amdFirst, [.powernow_freq_id, .powernow_volt_id]),
    .init(after: .bobcat, in: .jaguar, [.sw_thermal_control, .ssse3_sse5_dis]),
    .init(after: .zen, in: .zen, [.fp_128]),
    .init(after: .zen3, in: .zen, [.mcommit, .lbrextn, .brs, .vm_page_flush]),
    .init(after: .ezra, in: .centaur, [.`3dnow`]),
  ]

  /// What serves servers with many cores.
  private static let clusters: FeatureSet = [
    .dca, .cqm, .cqm_llc, .cqm_occup_llc, .cqm_mbm_total, .cqm_mbm_local,
  ]
  private static let enclaves: FeatureSet = [
    .sgx, .sgx_lc, .sgx1, .sgx2, .sgx_debug, .sgx_mode64, .sgx_provisionkey,
    .sgx_tokenkey, .sgx_kss, .sgx_exinfo, .enclv_leaves, .encls_leaves,
  ]
  /// What Rocket Lake, whose cores are older than Tiger Lake's, is without.
  private static let notCypressCove: FeatureSet = [
    .avx512_vp2intersect, .cet_ss, .cet_ibt, .clwb, .movdiri, .movdir64b, .core_capability,
    .psb_pmi_preserve,
  ]
  private static let avx512: FeatureSet = [
    .avx512f, .avx512dq, .avx512ifma, .avx512cd, .avx512bw, .avx512vl, .avx512vbmi,
    .avx512_vbmi2, .avx512_vnni, .avx512_bitalg, .avx512_vpopcntdq, .avx512_vp2intersect,
    .avx512_fp16, .avx512_bf16,
  ]
  private static let keyLocker: FeatureSet = [
    .key_locker, .kl_cpl0_only, .kl_no_encrypt, .kl_no_decrypt, .aes_keylocker_wide,
    .kl_msr_iwkey, .loadiwkey_no_backup, .iwkey_rand,
  ]
}
