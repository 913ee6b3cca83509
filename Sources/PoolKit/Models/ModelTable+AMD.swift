extension ModelTable {
  /// Rows of models of AMD, Hygon and Zhaoxin.
  ///
  /// Source: reference/models.tsv (libvirt's `cpu_map`); ``parse(_:after:)`` tells how to read them.
  static let amdRows = """
    Opteron_G1 AMD 15/6/* = +apic +clflush +cmov +cx8 +de +fpu +fxsr +lm +mca +mce +mmx +msr +mtrr
      +nx +pae +pat +pge +pni +pse +pse36 +sep +sse +sse2 +syscall +tsc
    Opteron_G1-v1 AMD 15/6/* = Opteron_G1
    Opteron_G2 AMD 15/6/* = Opteron_G1 +cx16 +lahf_lm +rdtscp +svm
    Opteron_G2-v1 AMD 15/6/* = Opteron_G2
    Opteron_G3 AMD 15/6/* = Opteron_G2 +abm +misalignsse +popcnt +sse4a
    Opteron_G3-v1 AMD 15/6/* = Opteron_G3
    Opteron_G4 AMD 21/1/* = Opteron_G3 +3dnowprefetch +aes +avx +fma4 +pclmuldq +pdpe1gb +sse4.1
      +sse4.2 +ssse3 +xop +xsave
    Opteron_G4-v1 AMD 21/1/* = Opteron_G4
    Opteron_G5 AMD 21/2/* = Opteron_G4 +f16c +fma +tbm
    Opteron_G5-v1 AMD 21/2/* = Opteron_G5
    EPYC AMD 23/1/* = Opteron_G5 +adx +arat +avx2 +bmi1 +bmi2 +clflushopt +cr8legacy +fsgsbase
      +fxsr_opt +mmxext +movbe +osvw +rdrand +rdseed +sha-ni +smap +smep +vme +xgetbv1 +xsavec
      +xsaveopt -fma4 -tbm -xop
    EPYC-IBPB AMD 23/1/* = EPYC +ibpb
    EPYC-v1 AMD 23/1/* = EPYC
    EPYC-v2 AMD 23/1/* = EPYC-IBPB
    EPYC-v3 AMD 23/1/* = EPYC-IBPB +clzero +npt +nrip-save +perfctr_core +xsaveerptr +xsaves
    EPYC-v4 AMD 23/1/* = EPYC-v3
    EPYC-v5 AMD 23/1/* = EPYC-v3 +flushbyasid +lbrv +overflow-recov +pause-filter +pfthreshold
      +succor +tsc-scale +v-vmsave-vmload +vgif +vmcb-clean
    EPYC-Rome AMD 23/49/* = EPYC-v3 +amd-stibp +clwb +rdpid +umip +wbnoinvd -xsaves
    EPYC-Rome-v1 AMD 23/49/* = EPYC-Rome
    EPYC-Rome-v2 AMD 23/49/* = EPYC-Rome +amd-ssbd +ibrs +xsaves
    EPYC-Rome-v3 AMD 23/49/* = EPYC-Rome-v2
    EPYC-Rome-v4 AMD 23/49/* = EPYC-Rome-v2 -xsaves
    EPYC-Rome-v5 AMD 23/49/* = EPYC-Rome-v4 +flushbyasid +lbrv +overflow-recov +pause-filter
      +pfthreshold +succor +tsc-scale +v-vmsave-vmload +vgif +vmcb-clean
    EPYC-Milan AMD 25/1/* = EPYC-Rome-v2 +erms +fsrm +invpcid +pcid +pku +svme-addr-chk
    EPYC-Milan-v1 AMD 25/1/* = EPYC-Milan
    EPYC-Milan-v2 AMD 25/1/* = EPYC-Milan +amd-psfd +lfence-always-serializing +no-nested-data-bp
      +null-sel-clr-base +stibp-always-on +vaes +vpclmulqdq
    EPYC-Milan-v3 AMD 25/1/* = EPYC-Milan-v2 +flushbyasid +lbrv +overflow-recov +pause-filter
      +pfthreshold +succor +tsc-scale +v-vmsave-vmload +vgif +vmcb-clean
    EPYC-Genoa AMD 25/17/* = EPYC-Milan-v2 +auto-ibrs +avx512-bf16 +avx512-vpopcntdq +avx512bitalg
      +avx512bw +avx512cd +avx512dq +avx512f +avx512ifma +avx512vbmi +avx512vbmi2 +avx512vl
      +avx512vnni +gfni +la57 +vnmi
    EPYC-Genoa-v1 AMD 25/17/* = EPYC-Genoa
    EPYC-Genoa-v2 AMD 25/17/* = EPYC-Genoa +flushbyasid +fs-gs-base-ns +lbrv +overflow-recov
      +pause-filter +perfmon-v2 +pfthreshold +succor +tsc-scale +v-vmsave-vmload +vgif +vmcb-clean
    EPYC-Turin AMD 26/0/* = EPYC-Genoa-v2 +avx-vnni +avx512-vp2intersect +ibpb-brtype +movdir64b
      +movdiri +prefetchi +sbpb +srso-user-kernel-no
    EPYC-Turin-v1 AMD 26/0/* = EPYC-Turin
    Dhyana Hygon 24/0/* = EPYC-IBPB -aes -pclmuldq -sha-ni
    Dhyana-v1 Hygon 24/0/* = Dhyana
    Dhyana-v2 Hygon 24/0/* = Dhyana +npt +nrip-save +xsaves
    YongFeng Zhaoxin 7/11/* = +3dnowprefetch +abm +ace2 +acpi +adx +aes +apic +arch-capabilities
      +avx +avx2 +bmi1 +bmi2 +clflush +cmov +cx16 +cx8 +de +f16c +fma +fpu +fsgsbase +fxsr
      +invpcid +invtsc +lahf_lm +lm +mca +mce +mds-no +mmx +movbe +msr +mtrr +nx +pae +pat +pcid
      +pclmuldq +pdpe1gb +pge +phe +phe-en +pku +pmm +pmm-en +pni +popcnt +pschange-mc-no +pse
      +pse36 +rdctl-no +rdpid +rdrand +rdseed +rdtscp +sep +sha-ni +skip-l1dfl-vmentry +smap +smep
      +spec-ctrl +ss +ssb-no +sse +sse2 +sse4.1 +sse4.2 +ssse3 +syscall +tsc +tsc-deadline +umip
      +vme +x2apic +xcrypt +xcrypt-en +xsave +xsaveopt +xstore +xstore-en
    YongFeng-v1 Zhaoxin 7/11/* = YongFeng
    YongFeng-v2 Zhaoxin 7/11/* = YongFeng
    YongFeng-v3 Zhaoxin 7/11/* = YongFeng
    """
}
