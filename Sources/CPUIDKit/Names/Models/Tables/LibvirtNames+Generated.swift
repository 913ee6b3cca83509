// Written by scripts/model-tables: do not edit.

/// The features of libvirt, by the release that brought them.
enum LibvirtNames {
  /// Bits of CPUID and ARCH_CAPABILITIES.
  static let features: [KnownNames] = [
    .init(
      since: .debian12,
      """
      3dnow 3dnowext 3dnowprefetch abm acpi adx aes amd-no-ssb amd-ssbd amd-stibp \
      amx-bf16 amx-int8 amx-tile apic arat arch-capabilities arch-lbr avic avx \
      avx-vnni avx2 avx512-4fmaps avx512-4vnniw avx512-bf16 avx512-fp16 \
      avx512-vp2intersect avx512-vpopcntdq avx512bitalg avx512bw avx512cd avx512dq \
      avx512er avx512f avx512ifma avx512pf avx512vbmi avx512vbmi2 avx512vl \
      avx512vnni bmi1 bmi2 bus-lock-detect cid cldemote clflush clflushopt clwb \
      clzero cmov cmp_legacy cmt core-capability cr8legacy cvt16 cx16 cx8 dca de \
      decodeassists ds ds_cpl dtes64 erms est extapic f16c flushbyasid fma fma4 fpu \
      fsgsbase fsrm fxsr fxsr_opt gfni hle ht hypervisor ia64 ibpb ibrs ibrs-all ibs \
      intel-pt intel-pt-lip invpcid invtsc la57 lahf_lm lbrv lm lwp mbm_local \
      mbm_total mca mce md-clear mds-no misalignsse mmx mmxext monitor movbe \
      movdir64b movdiri mpx msr mtrr nodeid_msr npt nrip-save nx ospke osvw osxsave \
      pae pat pause-filter pbe pcid pclmuldq pcommit pconfig pdcm pdpe1gb \
      perfctr_core perfctr_nb pfthreshold pge pks pku pn pni popcnt pschange-mc-no \
      pse pse36 rdctl-no rdpid rdrand rdseed rdtscp rsba rtm sep serialize sgx \
      sgx-debug sgx-exinfo sgx-kss sgx-mode64 sgx-provisionkey sgx-tokenkey sgx1 \
      sgx2 sgxlc sha-ni skinit skip-l1dfl-vmentry smap smep smx spec-ctrl \
      split-lock-detect ss ssb-no ssbd sse sse2 sse4.1 sse4.2 sse4a ssse3 stibp svm \
      svm-lock svme-addr-chk syscall taa-no tbm tce tm tm2 topoext tsc tsc-deadline \
      tsc-scale tsc_adjust tsx-ctrl tsx-ldtrk umip v-vmsave-vmload vaes vgif \
      virt-ssbd vmcb-clean vme vmx vpclmulqdq waitpkg wbnoinvd wdt x2apic xfd \
      xgetbv1 xop xsave xsavec xsaveerptr xsaveopt xsaves xtpr
      """),
    .init(
      since: .debian13,
      """
      amd-psfd amx-complex amx-fp16 auto-ibrs avx-ifma avx-ne-convert avx-vnni-int16 \
      avx-vnni-int8 avx10 avx10-128 avx10-256 avx10-512 bhi-ctrl cmpccxadd ddpd-u \
      eraps fb-clear fbsdp-no fdp-excptn-only flush-l1d fred fsrc fsrs fzrm gds-no \
      ibpb-brtype intel-psfd ipred-ctrl lam lfence-always-serializing lkgs mcdt-no \
      no-nested-data-bp null-sel-clr-base overflow-recov pbrsb-no perfmon-v2 \
      prefetchiti psdp-no rfds-clear rfds-no rrsba-ctrl sbdr-ssdp-no sbpb \
      sgx-aex-notify sgx-edeccssa sha512 sm3 sm4 srso-no srso-user-kernel-no \
      stibp-always-on succor vnmi wrmsrns zero-fcs-fds
      """),
    .init(
      since: .unstable,
      """
      ace2 ace2-en amx-avx512 amx-bf16-alias amx-complex-alias amx-fp16-alias \
      amx-fp8 amx-int8-alias amx-movrs amx-tf32 apx-nci-ndd-nf apxf avx10-vnni-int \
      bhi-no cet-ibt cet-ss fs-gs-base-ns gmet its-no movrs msr-imm phe phe-en pmm \
      pmm-en prefetchi tsa-l1-no tsa-sq-no verw-clear xcrypt xcrypt-en xstore \
      xstore-en
      """),
  ]

  /// Bits of other MSRs.
  static let elsewhere: [KnownNames] = [
    .init(
      since: .debian13,
      """
      vmx-activity-hlt vmx-activity-shutdown vmx-activity-wait-sipi vmx-any-errcode \
      vmx-apicv-register vmx-apicv-vid vmx-apicv-x2apic vmx-apicv-xapic \
      vmx-cr3-load-noexit vmx-cr3-store-noexit vmx-cr8-load-exit vmx-cr8-store-exit \
      vmx-desc-exit vmx-enable-user-wait-pause vmx-encls-exit vmx-entry-ia32e-mode \
      vmx-entry-load-bndcfgs vmx-entry-load-efer vmx-entry-load-fred \
      vmx-entry-load-pat vmx-entry-load-perf-global-ctrl vmx-entry-load-pkrs \
      vmx-entry-load-rtit-ctl vmx-entry-noload-debugctl vmx-ept vmx-ept-1gb \
      vmx-ept-2mb vmx-ept-advanced-exitinfo vmx-ept-execonly vmx-ept-uc vmx-ept-wb \
      vmx-eptad vmx-eptp-switching vmx-exit-ack-intr vmx-exit-clear-bndcfgs \
      vmx-exit-clear-rtit-ctl vmx-exit-load-efer vmx-exit-load-pat \
      vmx-exit-load-perf-global-ctrl vmx-exit-load-pkrs vmx-exit-nosave-debugctl \
      vmx-exit-save-efer vmx-exit-save-pat vmx-exit-save-preemption-timer \
      vmx-exit-secondary-ctls vmx-flexpriority vmx-hlt-exit vmx-ins-outs \
      vmx-intr-exit vmx-invept vmx-invept-all-context vmx-invept-single-context \
      vmx-invlpg-exit vmx-invpcid-exit vmx-invvpid vmx-invvpid-all-context \
      vmx-invvpid-single-addr vmx-invvpid-single-context \
      vmx-invvpid-single-context-noglobals vmx-io-bitmap vmx-io-exit \
      vmx-monitor-exit vmx-movdr-exit vmx-msr-bitmap vmx-mtf vmx-mwait-exit \
      vmx-nested-exception vmx-nmi-exit vmx-page-walk-4 vmx-page-walk-5 \
      vmx-pause-exit vmx-ple vmx-pml vmx-posted-intr vmx-preemption-timer \
      vmx-rdpmc-exit vmx-rdrand-exit vmx-rdseed-exit vmx-rdtsc-exit vmx-rdtscp-exit \
      vmx-secondary-ctls vmx-shadow-vmcs vmx-store-lma vmx-true-ctls vmx-tsc-offset \
      vmx-tsc-scaling vmx-unrestricted-guest vmx-vintr-pending vmx-vmfunc \
      vmx-vmwrite-vmexit-fields vmx-vnmi vmx-vnmi-pending vmx-vpid vmx-wbinvd-exit \
      vmx-xsaves vmx-zero-len-inject
      """),
    .init(since: .unstable, "vmx-entry-load-cet vmx-exit-save-cet vmx-mbec"),
  ]
}
