extension ModelTable {
  /// Rows of Intel's models from Core 2 to the client generations, which servers shared until Broadwell.
  ///
  /// Source: reference/models.tsv (libvirt's `cpu_map`); ``parse(_:after:)`` tells how to read them.
  static let coreRows = """
    Conroe Intel 6/15/*;6/22/* = +apic +clflush +cmov +cx8 +de +fpu +fxsr +lahf_lm +lm +mca +mce
      +mmx +msr +mtrr +nx +pae +pat +pge +pni +pse +pse36 +sep +sse +sse2 +ssse3 +syscall +tsc
    Conroe-v1 Intel 6/15/*;6/22/* = Conroe
    Penryn Intel 6/23/*;6/29/* = Conroe +cx16 +sse4.1
    Penryn-v1 Intel 6/23/*;6/29/* = Penryn
    Nehalem Intel 6/26/*;6/30/*;6/31/*;6/46/* = Penryn +popcnt +sse4.2
    Nehalem-IBRS Intel 6/26/*;6/30/*;6/31/*;6/46/* = Nehalem +spec-ctrl
    Nehalem-v1 Intel 6/26/*;6/30/*;6/31/*;6/46/* = Nehalem
    Nehalem-v2 Intel 6/26/*;6/30/*;6/31/*;6/46/* = Nehalem-IBRS
    Westmere Intel 6/44/*;6/47/*;6/37/* = Nehalem +aes
    Westmere-IBRS Intel 6/44/* = Westmere +spec-ctrl
    Westmere-v1 Intel 6/44/*;6/47/*;6/37/* = Westmere
    Westmere-v2 Intel 6/44/* = Westmere-IBRS
    SandyBridge Intel 6/42/*;6/45/* = Westmere +avx +pclmuldq +rdtscp +tsc-deadline +x2apic +xsave
    SandyBridge-IBRS Intel 6/42/*;6/45/* = SandyBridge +spec-ctrl
    SandyBridge-v1 Intel 6/42/*;6/45/* = SandyBridge
    SandyBridge-v2 Intel 6/42/*;6/45/* = SandyBridge-IBRS
    IvyBridge Intel 6/58/*;6/62/* = SandyBridge +erms +f16c +fsgsbase +rdrand +smep +vme
    IvyBridge-IBRS Intel 6/58/*;6/62/* = IvyBridge +spec-ctrl
    IvyBridge-v1 Intel 6/58/*;6/62/* = IvyBridge
    IvyBridge-v2 Intel 6/58/*;6/62/* = IvyBridge-IBRS
    Haswell-noTSX Intel 6/60/*;6/63/*;6/69/*;6/70/* = IvyBridge +avx2 +bmi1 +bmi2 +fma +invpcid
      +movbe +pcid -f16c -rdrand -vme
    Haswell-noTSX-IBRS Intel 6/60/*;6/63/*;6/69/*;6/70/* = Haswell-noTSX +spec-ctrl
    Haswell Intel 6/60/*;6/63/*;6/69/*;6/70/* = Haswell-noTSX +hle +rtm
    Haswell-IBRS Intel 6/60/*;6/63/*;6/69/*;6/70/* = Haswell +spec-ctrl
    Haswell-v1 Intel 6/60/*;6/63/*;6/69/*;6/70/* = Haswell
    Haswell-v2 Intel 6/60/*;6/63/*;6/69/*;6/70/* = Haswell-noTSX
    Haswell-v3 Intel 6/60/*;6/63/*;6/69/*;6/70/* = Haswell-IBRS
    Haswell-v4 Intel 6/60/*;6/63/*;6/69/*;6/70/* = Haswell-noTSX-IBRS
    Broadwell-noTSX Intel 6/61/*;6/71/*;6/79/*;6/86/* = Haswell-noTSX +3dnowprefetch +adx +rdseed
      +smap
    Broadwell-noTSX-IBRS Intel 6/61/*;6/71/*;6/79/*;6/86/* = Broadwell-noTSX +spec-ctrl
    Broadwell Intel 6/61/*;6/71/*;6/79/*;6/86/* = Broadwell-noTSX +hle +rtm
    Broadwell-IBRS Intel 6/61/*;6/71/*;6/79/*;6/86/* = Broadwell +spec-ctrl
    Broadwell-v1 Intel 6/61/*;6/71/*;6/79/*;6/86/* = Broadwell
    Broadwell-v2 Intel 6/61/*;6/71/*;6/79/*;6/86/* = Broadwell-noTSX
    Broadwell-v3 Intel 6/61/*;6/71/*;6/79/*;6/86/* = Broadwell-IBRS
    Broadwell-v4 Intel 6/61/*;6/71/*;6/79/*;6/86/* = Broadwell-noTSX-IBRS
    Skylake-Client Intel 6/94/*;6/78/*;6/142/*;6/158/* = Broadwell +abm +arat +f16c +rdrand +vme
      +xgetbv1 +xsavec +xsaveopt
    Skylake-Client-IBRS Intel 6/94/*;6/78/*;6/142/*;6/158/* = Skylake-Client +spec-ctrl
    Skylake-Client-noTSX-IBRS Intel 6/94/*;6/78/*;6/142/*;6/158/* = Skylake-Client-IBRS -hle -rtm
    Skylake-Client-v1 Intel 6/94/*;6/78/*;6/142/*;6/158/* = Skylake-Client
    Skylake-Client-v2 Intel 6/94/*;6/78/*;6/142/*;6/158/* = Skylake-Client-IBRS
    Skylake-Client-v3 Intel 6/94/*;6/78/*;6/142/*;6/158/* = Skylake-Client-noTSX-IBRS
    Skylake-Client-v4 Intel 6/94/*;6/78/*;6/142/*;6/158/* = Skylake-Client-noTSX-IBRS +xsaves
    Icelake-Client Intel 6/126/* = Skylake-Client-IBRS +avx512-vpopcntdq +avx512bitalg +avx512vbmi
      +avx512vbmi2 +avx512vnni +gfni +mpx +pku +ssbd +umip +vaes +vpclmulqdq +wbnoinvd
    Icelake-Client-noTSX Intel 6/126/* = Icelake-Client -hle -rtm
    """
}
