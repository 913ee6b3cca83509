// Written by scripts/model-tables: do not edit.

/// The properties of QEMU's CPUs, by the release that brought them.
enum QEMUNames {
  /// Bits of CPUID and ARCH_CAPABILITIES.
  static let features: [KnownNames] = [
    .init(
      since: .debian12,
      """
      3dnow 3dnowext 3dnowprefetch abm ace2 ace2-en acpi adx aes amd-no-ssb amd-ssbd \
      amd-stibp amx-bf16 amx-int8 amx-tile apic arat arch-capabilities arch-lbr avic \
      avx avx-vnni avx2 avx512-4fmaps avx512-4vnniw avx512-bf16 avx512-fp16 \
      avx512-vp2intersect avx512-vpopcntdq avx512bitalg avx512bw avx512cd avx512dq \
      avx512er avx512f avx512ifma avx512pf avx512vbmi avx512vbmi2 avx512vl \
      avx512vnni bmi1 bmi2 bus-lock-detect cid cldemote clflush clflushopt clwb \
      clzero cmov cmp-legacy core-capability cr8legacy cx16 cx8 dca de decodeassists \
      ds ds-cpl dtes64 erms est extapic f16c flushbyasid fma fma4 fpu fsgsbase fsrm \
      full-width-write fxsr fxsr-opt gfni hle ht hypervisor ia64 ibpb ibrs ibrs-all \
      ibs intel-pt intel-pt-lip invpcid invtsc la57 lahf-lm lbrv lm lwp mca mce \
      md-clear mds-no misalignsse mmx mmxext monitor movbe movdir64b movdiri mpx msr \
      mtrr nodeid-msr npt nrip-save nx osvw pae pat pause-filter pbe pcid pclmulqdq \
      pcommit pdcm pdpe1gb perfctr-core perfctr-nb pfthreshold pge phe phe-en pks \
      pku pmm pmm-en pn pni popcnt pschange-mc-no pse pse36 rdctl-no rdpid rdrand \
      rdseed rdtscp rsba rtm sep serialize sgx sgx-debug sgx-exinfo sgx-kss \
      sgx-mode64 sgx-provisionkey sgx-tokenkey sgx1 sgx2 sgxlc sha-ni skinit \
      skip-l1dfl-vmentry smap smep smx spec-ctrl split-lock-detect ss ssb-no ssbd \
      sse sse2 sse4.1 sse4.2 sse4a ssse3 stibp svm svm-lock svme-addr-chk syscall \
      taa-no tbm tce tm tm2 topoext tsc tsc-adjust tsc-deadline tsc-scale tsx-ctrl \
      tsx-ldtrk umip v-vmsave-vmload vaes vgif virt-ssbd vmcb-clean vme vmx \
      vpclmulqdq waitpkg wbnoinvd wdt x2apic xcrypt xcrypt-en xfd xgetbv1 xop xsave \
      xsavec xsaveerptr xsaveopt xsaves xstore xstore-en xtpr
      """),
    .init(
      since: .debian13,
      """
      amd-psfd amx-complex amx-fp16 auto-ibrs avx-ifma avx-ne-convert avx-vnni-int16 \
      avx-vnni-int8 avx10 avx10-128 avx10-256 avx10-512 bhi-ctrl bhi-no cmpccxadd \
      ddpd-u eraps fb-clear fbsdp-no fdp-excptn-only flush-l1d fred fsrc fsrs fzrm \
      gds-no ibpb-brtype intel-psfd ipred-ctrl lam lfence-always-serializing lkgs \
      mcdt-no no-nested-data-bp null-sel-clr-base overflow-recov pbrsb-no perfmon-v2 \
      prefetchiti psdp-no rfds-clear rfds-no rrsba-ctrl sbdr-ssdp-no sbpb \
      sgx-aex-notify sgx-edeccssa sha512 sm3 sm4 srso-no srso-user-kernel-no \
      stibp-always-on succor vnmi wrmsrns zero-fcs-fds
      """),
    .init(
      since: .unstable,
      """
      amx-avx512 amx-bf16-alias amx-complex-alias amx-fp16-alias amx-fp8 \
      amx-int8-alias amx-movrs amx-tf32 apx-nci-ndd-nf apxf avx10-vnni-int cet-ibt \
      cet-ss fs-gs-base-ns gmet its-no movrs msr-imm prefetchi tsa-l1-no tsa-sq-no \
      verw-clear
      """),
  ]

  /// Bits of the VMX capability MSRs, for nested guests.
  static let nested: [KnownNames] = [
    .init(
      since: .debian12,
      """
      vmx-activity-hlt vmx-activity-shutdown vmx-activity-wait-sipi \
      vmx-apicv-register vmx-apicv-vid vmx-apicv-x2apic vmx-apicv-xapic \
      vmx-cr3-load-noexit vmx-cr3-store-noexit vmx-cr8-load-exit vmx-cr8-store-exit \
      vmx-desc-exit vmx-encls-exit vmx-entry-ia32e-mode vmx-entry-load-bndcfgs \
      vmx-entry-load-efer vmx-entry-load-pat vmx-entry-load-perf-global-ctrl \
      vmx-entry-load-pkrs vmx-entry-load-rtit-ctl vmx-entry-noload-debugctl vmx-ept \
      vmx-ept-1gb vmx-ept-2mb vmx-ept-advanced-exitinfo vmx-ept-execonly vmx-eptad \
      vmx-eptp-switching vmx-exit-ack-intr vmx-exit-clear-bndcfgs \
      vmx-exit-clear-rtit-ctl vmx-exit-load-efer vmx-exit-load-pat \
      vmx-exit-load-perf-global-ctrl vmx-exit-load-pkrs vmx-exit-nosave-debugctl \
      vmx-exit-save-efer vmx-exit-save-pat vmx-exit-save-preemption-timer \
      vmx-flexpriority vmx-hlt-exit vmx-ins-outs vmx-intr-exit vmx-invept \
      vmx-invept-all-context vmx-invept-single-context \
      vmx-invept-single-context-noglobals vmx-invlpg-exit vmx-invpcid-exit \
      vmx-invvpid vmx-invvpid-all-context vmx-invvpid-single-addr vmx-io-bitmap \
      vmx-io-exit vmx-monitor-exit vmx-movdr-exit vmx-msr-bitmap vmx-mtf \
      vmx-mwait-exit vmx-nmi-exit vmx-page-walk-4 vmx-page-walk-5 vmx-pause-exit \
      vmx-ple vmx-pml vmx-posted-intr vmx-preemption-timer vmx-rdpmc-exit \
      vmx-rdrand-exit vmx-rdseed-exit vmx-rdtsc-exit vmx-rdtscp-exit \
      vmx-secondary-ctls vmx-shadow-vmcs vmx-store-lma vmx-true-ctls vmx-tsc-offset \
      vmx-tsc-scaling vmx-unrestricted-guest vmx-vintr-pending vmx-vmfunc \
      vmx-vmwrite-vmexit-fields vmx-vnmi vmx-vnmi-pending vmx-vpid vmx-wbinvd-exit \
      vmx-xsaves vmx-zero-len-inject
      """),
    .init(
      since: .debian13,
      """
      vmx-any-errcode vmx-enable-user-wait-pause vmx-entry-load-fred \
      vmx-exit-secondary-ctls vmx-nested-exception
      """),
    .init(since: .unstable, "vmx-entry-load-cet vmx-exit-save-cet vmx-mbec"),
  ]

  /// KVM's own bits.
  static let paravirtual: [KnownNames] = [
    .init(
      since: .debian12,
      """
      kvm-asyncpf kvm-asyncpf-int kvm-hint-dedicated kvm-mmu kvm-msi-ext-dest-id \
      kvm-nopiodelay kvm-poll-control kvm-pv-eoi kvm-pv-ipi kvm-pv-sched-yield \
      kvm-pv-tlb-flush kvm-pv-unhalt kvm-steal-time kvmclock kvmclock-stable-bit
      """),
    .init(since: .debian13, "kvm-asyncpf-vmexit"),
  ]

  /// QEMU's own switches, and other names of features.
  static let switches: [KnownNames] = [
    .init(
      since: .debian12,
      """
      check cpuid-0xb enforce ffxsr fill-mtrr-mask full-cpuid-auto-level \
      host-phys-bits hv-apicv hv-avic hv-crash hv-emsr-bitmap hv-enforce-cpuid \
      hv-evmcs hv-frequencies hv-ipi hv-passthrough hv-reenlightenment hv-relaxed \
      hv-reset hv-runtime hv-stimer hv-stimer-direct hv-syndbg hv-synic hv-time \
      hv-tlbflush hv-tlbflush-direct hv-tlbflush-ext hv-vapic hv-vpindex \
      hv-xmm-input i64 kvm kvm-no-smi-migration kvm-pv-enforce-cpuid l3-cache \
      legacy-cache lmce pclmuldq pmu realized sse3 start-powered-off tcg-cpuid \
      vmware-cpuid-freq x-force-features x-hv-synic-kvm-only x-intel-pt-auto-level \
      x-migrate-smi-count x-vendor-cpuid-only xd
      """),
    .init(
      since: .debian13,
      """
      legacy-multi-node x-amd-topoext-features-only x-l1-cache-per-thread xen-vapic
      """),
    .init(
      since: .unstable,
      """
      x-arch-cap-always-on x-consistent-cache x-force-cpuid-0x1f \
      x-pdcm-on-even-without-pmu x-vendor-cpuid-only-v2
      """),
  ]

  /// Properties with a value.
  static let values: [KnownNames] = [
    .init(
      since: .debian12,
      """
      apic-id core-id die-id family host-phys-bits-limit hv-no-nonarch-coresharing \
      hv-spinlocks hv-vendor-id hv-version-id-build hv-version-id-major \
      hv-version-id-minor hv-version-id-sbranch hv-version-id-snumber \
      hv-version-id-spack lbr-fmt lbr_fmt level level-func7 memory min-level \
      min-xlevel min-xlevel2 model model-id node-id phys-bits socket-id stepping \
      thread-id tsc-frequency ucode-rev vendor x-hv-max-vps xlevel xlevel2
      """),
    .init(since: .debian13, "avx10-version guest-phys-bits module-id"),
  ]
}
