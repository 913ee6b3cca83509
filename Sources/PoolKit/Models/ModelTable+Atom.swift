extension ModelTable {
  /// Rows of Intel's models for Atom, E-core and Xeon Phi.
  ///
  /// Source: reference/models.tsv (libvirt's `cpu_map`); ``parse(_:after:)`` tells how to read them.
  static let atomRows = """
    Snowridge Intel 6/134/* = +3dnowprefetch +aes +apic +arat +arch-capabilities +cldemote
      +clflush +clflushopt +clwb +cmov +core-capability +cx16 +cx8 +de +erms +fpu +fsgsbase +fxsr
      +gfni +lahf_lm +lm +mca +mce +mmx +movbe +movdir64b +movdiri +msr +mtrr +nx +pae +pat
      +pclmuldq +pdpe1gb +pge +pni +popcnt +pse +pse36 +rdrand +rdseed +rdtscp +sep +sha-ni +smap
      +smep +spec-ctrl +ssbd +sse +sse2 +sse4.1 +sse4.2 +ssse3 +syscall +tsc +tsc-deadline +umip
      +vme +x2apic +xgetbv1 +xsave +xsavec +xsaveopt
    Snowridge-v1 Intel 6/134/* = Snowridge
    Snowridge-v2 Intel 6/134/* = Snowridge
    Snowridge-v3 Intel 6/134/* = Snowridge +xsaves
    Snowridge-v4 Intel 6/134/* = Snowridge-v3 -core-capability
    SierraForest-v3 Intel 6/175/* = +3dnowprefetch +abm +adx +aes +apic +arat +arch-capabilities
      +avx +avx-ifma +avx-ne-convert +avx-vnni +avx-vnni-int8 +avx2 +bhi-ctrl +bmi1 +bmi2
      +bus-lock-detect +cldemote +clflush +clflushopt +clwb +cmov +cmpccxadd +cx16 +cx8 +de +erms
      +f16c +fbsdp-no +fma +fpu +fsgsbase +fsrm +fsrs +fxsr +gds-no +gfni +ibrs-all +intel-psfd
      +invpcid +ipred-ctrl +lahf_lm +lam +lm +mca +mcdt-no +mce +mds-no +mmx +movbe +movdir64b
      +movdiri +msr +mtrr +nx +pae +pat +pbrsb-no +pcid +pclmuldq +pdpe1gb +pge +pku +pni +popcnt
      +pschange-mc-no +psdp-no +pse +pse36 +rdctl-no +rdpid +rdrand +rdseed +rdtscp +rfds-no
      +rrsba-ctrl +sbdr-ssdp-no +sep +serialize +sha-ni +skip-l1dfl-vmentry +smap +smep +spec-ctrl
      +ss +ssbd +sse +sse2 +sse4.1 +sse4.2 +ssse3 +syscall +tsc +tsc-deadline +tsc_adjust +umip
      +vaes +vme +vpclmulqdq +wbnoinvd +x2apic +xgetbv1 +xsave +xsavec +xsaveopt +xsaves
    SierraForest Intel 6/175/* = SierraForest-v3 -bhi-ctrl -cldemote -gds-no -intel-psfd
      -ipred-ctrl -lam -movdir64b -movdiri -rfds-no -rrsba-ctrl -ss -tsc_adjust
    SierraForest-v1 Intel 6/175/* = SierraForest
    SierraForest-v2 Intel 6/175/* = SierraForest-v3
    SierraForest-v4 Intel 6/175/* = SierraForest-v2 +cet-ibt +cet-ss
    SierraForest-v5 Intel 6/175/* = SierraForest-v4 +its-no
    ClearwaterForest Intel 6/221/* = SierraForest-v2 +avx-vnni-int16 +bhi-no +ddpd-u +prefetchiti
      +sha512 +sm3 +sm4
    ClearwaterForest-v1 Intel 6/221/* = ClearwaterForest
    ClearwaterForest-v2 Intel 6/221/* = ClearwaterForest +cet-ibt +cet-ss
    ClearwaterForest-v3 Intel 6/221/* = ClearwaterForest-v2 +its-no
    Denverton Intel 6/95/* = Snowridge +mpx +rdctl-no +skip-l1dfl-vmentry -cldemote -clwb
      -core-capability -gfni -movdir64b -movdiri -umip
    Denverton-v1 Intel 6/95/* = Denverton
    Denverton-v2 Intel 6/95/* = Denverton -mpx
    Denverton-v3 Intel 6/95/* = Denverton-v2 +xsaves
    KnightsMill Intel 6/133/* = Denverton-v2 +abm +adx +avx +avx2 +avx512-4fmaps +avx512-4vnniw
      +avx512-vpopcntdq +avx512cd +avx512er +avx512f +avx512pf +bmi1 +bmi2 +f16c +fma +ss
      -arch-capabilities -clflushopt -rdctl-no -sha-ni -skip-l1dfl-vmentry -smap -spec-ctrl -ssbd
      -xgetbv1 -xsavec
    KnightsMill-v1 Intel 6/133/* = KnightsMill
    """
}
