extension ModelTable {
  /// Rows of Intel's server models since Skylake.
  ///
  /// Source: reference/models.tsv (libvirt's `cpu_map`); ``parse(_:after:)`` tells how to read them.
  static let xeonRows = """
    Skylake-Server Intel 6/85/0-4 = +3dnowprefetch +abm +adx +aes +apic +arat +avx +avx2 +avx512bw
      +avx512cd +avx512dq +avx512f +avx512vl +bmi1 +bmi2 +clflush +clwb +cmov +cx16 +cx8 +de +erms
      +f16c +fma +fpu +fsgsbase +fxsr +hle +invpcid +lahf_lm +lm +mca +mce +mmx +movbe +msr +mtrr
      +nx +pae +pat +pcid +pclmuldq +pdpe1gb +pge +pni +popcnt +pse +pse36 +rdrand +rdseed +rdtscp
      +rtm +sep +smap +smep +sse +sse2 +sse4.1 +sse4.2 +ssse3 +syscall +tsc +tsc-deadline +vme
      +x2apic +xgetbv1 +xsave +xsavec +xsaveopt
    Skylake-Server-IBRS Intel 6/85/0-4 = Skylake-Server +spec-ctrl
    Skylake-Server-noTSX-IBRS Intel 6/85/0-4 = Skylake-Server-IBRS -hle -rtm
    Skylake-Server-v1 Intel 6/85/0-4 = Skylake-Server
    Skylake-Server-v2 Intel 6/85/0-4 = Skylake-Server-IBRS
    Skylake-Server-v3 Intel 6/85/0-4 = Skylake-Server-noTSX-IBRS
    Skylake-Server-v4 Intel 6/85/0-4 = Skylake-Server-noTSX-IBRS +pku
    Skylake-Server-v5 Intel 6/85/0-4 = Skylake-Server-v4 +xsaves
    Cascadelake-Server Intel 6/85/5-7 = Skylake-Server-IBRS +avx512vnni +clflushopt +ssbd
    Cascadelake-Server-noTSX Intel 6/85/5-7 = Cascadelake-Server -hle -rtm
    Cascadelake-Server-v1 Intel 6/85/5-7 = Cascadelake-Server
    Cascadelake-Server-v2 Intel 6/85/5-7 = Cascadelake-Server +arch-capabilities +ibrs-all +mds-no
      +pku +rdctl-no +skip-l1dfl-vmentry
    Cascadelake-Server-v3 Intel 6/85/5-7 = Cascadelake-Server-noTSX
    Cascadelake-Server-v4 Intel 6/85/5-7 = Cascadelake-Server-v2 -hle -rtm
    Cascadelake-Server-v5 Intel 6/85/5-7 = Cascadelake-Server-v4 +xsaves
    Icelake-Server Intel 6/106/* = Cascadelake-Server +avx512-vpopcntdq +avx512bitalg +avx512vbmi
      +avx512vbmi2 +gfni +la57 +pku +umip +vaes +vpclmulqdq +wbnoinvd
    Icelake-Server-noTSX Intel 6/106/* = Icelake-Server -hle -rtm
    Icelake-Server-v1 Intel 6/106/* = Icelake-Server
    Icelake-Server-v2 Intel 6/106/* = Icelake-Server-noTSX
    Icelake-Server-v3 Intel 6/106/* = Icelake-Server-noTSX +arch-capabilities +ibrs-all +mds-no
      +pschange-mc-no +rdctl-no +skip-l1dfl-vmentry +taa-no
    Icelake-Server-v4 Intel 6/106/* = Icelake-Server-v3 +avx512ifma +fsrm +rdpid +sha-ni
    Icelake-Server-v5 Intel 6/106/* = Icelake-Server-v4 +xsaves
    Icelake-Server-v6 Intel 6/106/* = Icelake-Server-v5
    Icelake-Server-v7 Intel 6/106/* = Icelake-Server-v5 +hle +rtm
    Cooperlake Intel 6/85/10-11 = Cascadelake-Server-v2 +avx512-bf16 +pschange-mc-no +stibp
      +taa-no
    Cooperlake-v1 Intel 6/85/10-11 = Cooperlake
    Cooperlake-v2 Intel 6/85/10-11 = Cooperlake +xsaves
    SapphireRapids Intel 6/143/* = Icelake-Server-v7 +amx-bf16 +amx-int8 +amx-tile +avx-vnni
      +avx512-bf16 +avx512-fp16 +bus-lock-detect +fsrc +fsrs +fzrm +serialize +tsx-ldtrk +xfd
    SapphireRapids-v1 Intel 6/143/* = SapphireRapids
    SapphireRapids-v2 Intel 6/143/* = SapphireRapids +fbsdp-no +psdp-no +sbdr-ssdp-no
    SapphireRapids-v3 Intel 6/143/* = SapphireRapids-v2 +cldemote +movdir64b +movdiri +ss
      +tsc_adjust
    SapphireRapids-v4 Intel 6/143/* = SapphireRapids-v3
    SapphireRapids-v5 Intel 6/143/* = SapphireRapids-v3 +cet-ibt +cet-ss
    SapphireRapids-v6 Intel 6/143/* = SapphireRapids-v5 +its-no
    GraniteRapids Intel 6/173/* = SapphireRapids-v2 +amx-fp16 +mcdt-no +pbrsb-no +prefetchiti
    GraniteRapids-v1 Intel 6/173/* = GraniteRapids
    GraniteRapids-v2 Intel 6/173/* = GraniteRapids +avx10 +avx10-128 +avx10-256 +avx10-512
      +cldemote +movdir64b +movdiri +ss +tsc_adjust
    GraniteRapids-v3 Intel 6/173/* = GraniteRapids-v2
    GraniteRapids-v4 Intel 6/173/* = GraniteRapids-v2 +cet-ibt +cet-ss
    GraniteRapids-v5 Intel 6/173/* = GraniteRapids-v4 +its-no
    DiamondRapids Intel 19/1/* = +3dnowprefetch +abm +adx +aes +amx-avx512 +amx-bf16
      +amx-bf16-alias +amx-complex +amx-complex-alias +amx-fp16 +amx-fp16-alias +amx-fp8 +amx-int8
      +amx-int8-alias +amx-movrs +amx-tf32 +amx-tile +apic +apx-nci-ndd-nf +apxf +arat
      +arch-capabilities +avx +avx-ifma +avx-ne-convert +avx-vnni +avx-vnni-int8 +avx10
      +avx10-vnni-int +avx2 +avx512-bf16 +avx512-fp16 +avx512-vpopcntdq +avx512bitalg +avx512bw
      +avx512cd +avx512dq +avx512f +avx512ifma +avx512vbmi +avx512vbmi2 +avx512vl +avx512vnni
      +bhi-ctrl +bhi-no +bmi1 +bmi2 +bus-lock-detect +cet-ibt +cet-ss +cldemote +clflush
      +clflushopt +clwb +cmov +cmpccxadd +cx16 +cx8 +ddpd-u +de +erms +f16c +fbsdp-no
      +fdp-excptn-only +flush-l1d +fma +fpu +fred +fsgsbase +fsrc +fsrm +fsrs +fxsr +fzrm +gds-no
      +gfni +hle +ibrs-all +intel-psfd +invpcid +ipred-ctrl +la57 +lahf_lm +lam +lkgs +lm +mca
      +mcdt-no +mce +md-clear +mds-no +mmx +movbe +movdir64b +movdiri +movrs +msr +mtrr +nx +pae
      +pat +pbrsb-no +pcid +pclmuldq +pdpe1gb +pge +pku +pni +popcnt +prefetchiti +pschange-mc-no
      +psdp-no +pse +pse36 +rdctl-no +rdpid +rdrand +rdseed +rdtscp +rfds-no +rrsba-ctrl +rtm
      +sbdr-ssdp-no +sep +serialize +sha-ni +skip-l1dfl-vmentry +smap +smep +spec-ctrl +ss +ssbd
      +sse +sse2 +sse4.1 +sse4.2 +ssse3 +stibp +syscall +taa-no +tsc +tsc-deadline +tsc_adjust
      +tsx-ldtrk +umip +vaes +vme +vpclmulqdq +wbnoinvd +wrmsrns +x2apic +xfd +xgetbv1 +xsave
      +xsavec +xsaveopt +xsaves +zero-fcs-fds
    DiamondRapids-v1 Intel 19/1/* = DiamondRapids
    """
}
