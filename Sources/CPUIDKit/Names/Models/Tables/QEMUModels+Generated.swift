// Written by scripts/model-tables: do not edit.

/// The models of QEMU, in QEMU's own names.
///
/// Source: query-cpu-model-expansion of QEMU 7.2.22, 10.0.13, 11.1.3.
enum QEMUModels {
  static let rows = part1 + part2 + part3 + part4 + part5 + part6 + part7 + part8

  private static let part1: [ModelRow] = [
    .init("486-v1", adds: "fpu hypervisor pse vme"),
    .init("486", from: "486-v1"),
    .init("pentium-v1", from: "486", adds: "apic cx8 de mce mmx msr tsc"),
    .init("pentium", from: "pentium-v1"),
    .init("pentium2-v1", from: "pentium", adds: "cmov fxsr mca mtrr pae pat pge pse36 sep"),
    .init("pentium2", from: "pentium2-v1"),
    .init("pentium3-v1", from: "pentium2", adds: "sse"),
    .init("pentium3", from: "pentium3-v1"),
    .init(
      "coreduo-v1", .intel, from: "pentium3", adds: "acpi clflush monitor nx pni ss sse2",
      removes: "pse36"),
    .init("coreduo", from: "coreduo-v1"),
    .init("n270-v1", from: "coreduo", adds: "lahf-lm movbe ssse3"),
    .init("n270", from: "n270-v1"),
    .init("core2duo-v1", from: "n270", adds: "cx16 lm pse36 syscall", removes: "movbe"),
    .init("core2duo", from: "core2duo-v1"),
    .init("qemu32-v1", from: "pentium3", adds: "pni sse2", removes: "mca mtrr pse36 vme"),
    .init("qemu32", from: "qemu32-v1"),
    .init("kvm32-v1", from: "pentium3", adds: "clflush pni sse2"),
    .init("kvm32", from: "kvm32-v1"),
    .init("qemu64-v1", from: "kvm32", adds: "cx16 lahf-lm lm nx svm syscall", removes: "vme"),
    .init("qemu64", from: "qemu64-v1"),
    .init("kvm64-v1", from: "qemu64", adds: "vme", removes: "lahf-lm svm"),
    .init("kvm64", from: "kvm64-v1"),
    .init(
      "Conroe-v1", .intel, cpus: [.init(6, 15), .init(6, 22)], from: "kvm64", adds: "lahf-lm ssse3",
      removes: "cx16"),
    .init("Conroe", from: "Conroe-v1"),
  ]

  private static let part2: [ModelRow] = [
    .init("Penryn-v1", cpus: [.init(6, 23), .init(6, 29)], from: "Conroe", adds: "cx16 sse4.1"),
    .init("Penryn", from: "Penryn-v1"),
    .init(
      "Nehalem-v1", cpus: [.init(6, 26), .init(6, 30), .init(6, 31), .init(6, 46)], from: "Penryn",
      adds: "popcnt sse4.2"),
    .init("Nehalem-v2", from: "Nehalem-v1", adds: "spec-ctrl"),
    .init("Nehalem", from: "Nehalem-v1"),
    .init("Nehalem-IBRS", from: "Nehalem-v2"),
    .init(
      "Westmere-v1", cpus: [.init(6, 44), .init(6, 47), .init(6, 37)], from: "Nehalem",
      adds: "aes arat pclmulqdq"),
    .init("Westmere-v2", cpus: [.init(6, 44)], from: "Westmere-v1", adds: "spec-ctrl"),
    .init("Westmere", from: "Westmere-v1"),
    .init("Westmere-IBRS", from: "Westmere-v2"),
    .init(
      "SandyBridge-v1", cpus: [.init(6, 42), .init(6, 45)], from: "Westmere",
      adds: "avx rdtscp tsc-deadline x2apic xsave xsaveopt"),
    .init("SandyBridge-v2", from: "SandyBridge-v1", adds: "spec-ctrl"),
    .init("SandyBridge", from: "SandyBridge-v1"),
    .init("SandyBridge-IBRS", from: "SandyBridge-v2"),
    .init(
      "IvyBridge-v1", cpus: [.init(6, 58), .init(6, 62)], from: "SandyBridge",
      adds: "erms f16c fsgsbase rdrand smep"),
    .init("IvyBridge-v2", from: "IvyBridge-v1", adds: "spec-ctrl"),
    .init("IvyBridge", from: "IvyBridge-v1"),
    .init("IvyBridge-IBRS", from: "IvyBridge-v2"),
    .init(
      "Haswell-v1", cpus: [.init(6, 60), .init(6, 63), .init(6, 69), .init(6, 70)],
      from: "IvyBridge", adds: "abm avx2 bmi1 bmi2 fma hle invpcid movbe pcid rtm"),
    .init("Haswell-v2", from: "Haswell-v1", removes: "hle rtm"),
    .init("Haswell-v3", from: "Haswell-v2", adds: "hle rtm spec-ctrl"),
    .init("Haswell-v4", from: "Haswell-v3", removes: "hle rtm"),
    .init("Haswell", from: "Haswell-v1"),
    .init("Haswell-noTSX", from: "Haswell-v2"),
  ]

  private static let part3: [ModelRow] = [
    .init("Haswell-IBRS", from: "Haswell-v3"),
    .init("Haswell-noTSX-IBRS", from: "Haswell-v4"),
    .init(
      "Broadwell-v1", cpus: [.init(6, 61), .init(6, 71), .init(6, 79), .init(6, 86)],
      from: "Haswell", adds: "3dnowprefetch adx rdseed smap"),
    .init("Broadwell-v2", from: "Broadwell-v1", removes: "hle rtm"),
    .init("Broadwell-v3", from: "Broadwell-v2", adds: "hle rtm spec-ctrl"),
    .init("Broadwell-v4", from: "Broadwell-v3", removes: "hle rtm"),
    .init("Broadwell", from: "Broadwell-v1"),
    .init("Broadwell-noTSX", from: "Broadwell-v2"),
    .init("Broadwell-IBRS", from: "Broadwell-v3"),
    .init("Broadwell-noTSX-IBRS", from: "Broadwell-v4"),
    .init(
      "Skylake-Client-v1", cpus: [.init(6, 94), .init(6, 78), .init(6, 142), .init(6, 158)],
      from: "Broadwell", adds: "xgetbv1 xsavec"),
    .init("Skylake-Client-v2", from: "Skylake-Client-v1", adds: "spec-ctrl"),
    .init("Skylake-Client-v3", from: "Skylake-Client-v2", removes: "hle rtm"),
    .init("Skylake-Client-v4", from: "Skylake-Client-v3", adds: "xsaves"),
    .init("Skylake-Client", from: "Skylake-Client-v1"),
    .init("Skylake-Client-IBRS", from: "Skylake-Client-v2"),
    .init("Skylake-Client-noTSX-IBRS", from: "Skylake-Client-v3"),
    .init(
      "Skylake-Server-v1", cpus: [.init(6, 85, 0...4)], from: "Skylake-Client",
      adds: """
        avx512bw avx512cd avx512dq avx512f avx512vl clflushopt clwb pdpe1gb pku
        """),
    .init("Skylake-Server-v2", from: "Skylake-Server-v1", adds: "spec-ctrl", removes: "clflushopt"),
    .init("Skylake-Server-v3", from: "Skylake-Server-v2", removes: "hle rtm"),
    .init("Skylake-Server-v4", from: "Skylake-Server-v3"),
    .init("Skylake-Server-v5", from: "Skylake-Server-v4", adds: "xsaves"),
    .init("Skylake-Server-v6", from: "Skylake-Server-v5", since: .unstable),
    .init("Skylake-Server", from: "Skylake-Server-v1"),
  ]

  private static let part4: [ModelRow] = [
    .init("Skylake-Server-IBRS", from: "Skylake-Server-v2"),
    .init("Skylake-Server-noTSX-IBRS", from: "Skylake-Server-v3"),
    .init(
      "Cascadelake-Server-v1", cpus: [.init(6, 85, 5...7)], from: "Skylake-Server-IBRS",
      adds: "avx512vnni clflushopt ssbd"),
    .init(
      "Cascadelake-Server-v2", from: "Cascadelake-Server-v1",
      adds: "arch-capabilities ibrs-all mds-no rdctl-no skip-l1dfl-vmentry"),
    .init("Cascadelake-Server-v3", from: "Cascadelake-Server-v2", removes: "hle rtm"),
    .init("Cascadelake-Server-v4", from: "Cascadelake-Server-v3"),
    .init("Cascadelake-Server-v5", from: "Cascadelake-Server-v4", adds: "xsaves"),
    .init(
      "Cascadelake-Server-v6", from: "Cascadelake-Server-v5",
      adds: "fb-clear gds-no psdp-no rfds-no sbdr-ssdp-no", since: .unstable),
    .init("Cascadelake-Server-v7", from: "Cascadelake-Server-v6", since: .unstable),
    .init("Cascadelake-Server", from: "Cascadelake-Server-v1"),
    .init("Cascadelake-Server-noTSX", from: "Cascadelake-Server-v3"),
    .init(
      "Icelake-Server-v1", cpus: [.init(6, 106)], from: "Cascadelake-Server",
      adds: """
        avx512-vpopcntdq avx512bitalg avx512vbmi avx512vbmi2 gfni la57 umip vaes \
        vpclmulqdq wbnoinvd
        """),
    .init("Icelake-Server-v2", from: "Icelake-Server-v1", removes: "hle rtm"),
    .init(
      "Icelake-Server-v3", from: "Icelake-Server-v2",
      adds: """
        arch-capabilities ibrs-all mds-no pschange-mc-no rdctl-no skip-l1dfl-vmentry \
        taa-no
        """),
    .init("Icelake-Server-v4", from: "Icelake-Server-v3", adds: "avx512ifma fsrm rdpid sha-ni"),
    .init("Icelake-Server-v5", from: "Icelake-Server-v4", adds: "xsaves"),
    .init("Icelake-Server-v6", from: "Icelake-Server-v5"),
    .init("Icelake-Server-v7", from: "Icelake-Server-v6", adds: "hle rtm", since: .debian13),
    .init(
      "Icelake-Server-v8", from: "Icelake-Server-v7",
      adds: "fb-clear gds-no psdp-no rfds-no sbdr-ssdp-no", since: .unstable),
    .init("Icelake-Server-v9", from: "Icelake-Server-v8", since: .unstable),
    .init("Icelake-Server", from: "Icelake-Server-v1"),
    .init("Icelake-Server-noTSX", from: "Icelake-Server-v2"),
    .init(
      "Cooperlake-v1", cpus: [.init(6, 85, 10...11)], from: "Cascadelake-Server-v2",
      adds: "avx512-bf16 pschange-mc-no stibp taa-no"),
    .init("Cooperlake-v2", from: "Cooperlake-v1", adds: "xsaves"),
  ]

  private static let part5: [ModelRow] = [
    .init("Cooperlake", from: "Cooperlake-v1"),
    .init(
      "Snowridge-v1", cpus: [.init(6, 134)], from: "IvyBridge-IBRS",
      adds: """
        3dnowprefetch arch-capabilities cldemote clflushopt clwb core-capability \
        gfni monitor movbe movdir64b movdiri mpx pdpe1gb rdseed sha-ni smap \
        split-lock-detect ssbd umip xgetbv1 xsavec
        """, removes: "avx f16c"),
    .init("Snowridge-v2", from: "Snowridge-v1", removes: "mpx"),
    .init("Snowridge-v3", from: "Snowridge-v2", adds: "xsaves"),
    .init("Snowridge-v4", from: "Snowridge-v3", removes: "core-capability split-lock-detect"),
    .init("Snowridge", from: "Snowridge-v1"),
    .init(
      "SapphireRapids-v1", cpus: [.init(6, 143)], from: "Icelake-Server-v7",
      adds: """
        amx-bf16 amx-int8 amx-tile avx-vnni avx512-bf16 avx512-fp16 bus-lock-detect \
        fsrc fsrs fzrm serialize tsx-ldtrk xfd
        """, since: .debian13),
    .init(
      "SapphireRapids-v2", from: "SapphireRapids-v1", adds: "fbsdp-no psdp-no sbdr-ssdp-no",
      since: .debian13),
    .init(
      "SapphireRapids-v3", from: "SapphireRapids-v2",
      adds: "cldemote movdir64b movdiri ss tsc-adjust", since: .debian13),
    .init("SapphireRapids-v4", from: "SapphireRapids-v3", since: .unstable),
    .init("SapphireRapids-v5", from: "SapphireRapids-v4", adds: "cet-ibt cet-ss", since: .unstable),
    .init("SapphireRapids-v6", from: "SapphireRapids-v5", adds: "its-no", since: .unstable),
    .init("SapphireRapids-v7", from: "SapphireRapids-v6", adds: "gds-no rfds-no", since: .unstable),
    .init("SapphireRapids-v8", from: "SapphireRapids-v7", since: .unstable),
    .init("SapphireRapids", from: "SapphireRapids-v1", since: .debian13),
    .init(
      "GraniteRapids-v1", cpus: [.init(6, 173)], from: "SapphireRapids-v2",
      adds: "amx-fp16 mcdt-no pbrsb-no prefetchiti", since: .debian13),
    .init(
      "GraniteRapids-v2", from: "GraniteRapids-v1",
      adds: """
        avx10 avx10-128 avx10-256 avx10-512 cldemote movdir64b movdiri ss tsc-adjust
        """, since: .debian13),
    .init("GraniteRapids-v3", from: "GraniteRapids-v2", since: .unstable),
    .init("GraniteRapids-v4", from: "GraniteRapids-v3", adds: "cet-ibt cet-ss", since: .unstable),
    .init("GraniteRapids-v5", from: "GraniteRapids-v4", adds: "its-no", since: .unstable),
    .init("GraniteRapids-v6", from: "GraniteRapids-v5", adds: "gds-no rfds-no", since: .unstable),
    .init("GraniteRapids-v7", from: "GraniteRapids-v6", since: .unstable),
    .init("GraniteRapids", from: "GraniteRapids-v1", since: .debian13),
    .init(
      "SierraForest-v1", cpus: [.init(6, 175)], from: "Icelake-Server-v6",
      adds: """
        avx-ifma avx-ne-convert avx-vnni avx-vnni-int8 bus-lock-detect cmpccxadd \
        fbsdp-no fsrs mcdt-no pbrsb-no psdp-no sbdr-ssdp-no serialize
        """,
      removes: """
        avx512-vpopcntdq avx512bitalg avx512bw avx512cd avx512dq avx512f avx512ifma \
        avx512vbmi avx512vbmi2 avx512vl avx512vnni la57 taa-no
        """, since: .debian13),
  ]

  private static let part6: [ModelRow] = [
    .init(
      "SierraForest-v2", from: "SierraForest-v1",
      adds: """
        bhi-ctrl cldemote gds-no intel-psfd ipred-ctrl lam movdir64b movdiri rfds-no \
        rrsba-ctrl ss tsc-adjust
        """, since: .debian13),
    .init("SierraForest-v3", from: "SierraForest-v2", since: .unstable),
    .init("SierraForest-v4", from: "SierraForest-v3", adds: "cet-ibt cet-ss", since: .unstable),
    .init("SierraForest-v5", from: "SierraForest-v4", adds: "its-no", since: .unstable),
    .init("SierraForest-v6", from: "SierraForest-v5", since: .unstable),
    .init("SierraForest", from: "SierraForest-v1", since: .debian13),
    .init(
      "ClearwaterForest-v1", cpus: [.init(6, 221)], from: "SierraForest-v3",
      adds: "avx-vnni-int16 bhi-no ddpd-u prefetchiti sha512 sm3 sm4", since: .debian13),
    .init(
      "ClearwaterForest-v2", from: "ClearwaterForest-v1", adds: "cet-ibt cet-ss", since: .unstable),
    .init("ClearwaterForest-v3", from: "ClearwaterForest-v2", adds: "its-no", since: .unstable),
    .init("ClearwaterForest-v4", from: "ClearwaterForest-v3", since: .unstable),
    .init("ClearwaterForest", from: "ClearwaterForest-v1", since: .debian13),
    .init(
      "Denverton-v1", cpus: [.init(6, 95)], from: "Snowridge", adds: "rdctl-no skip-l1dfl-vmentry",
      removes: """
        cldemote clwb core-capability gfni movdir64b movdiri split-lock-detect umip
        """),
    .init("Denverton-v2", from: "Denverton-v1", removes: "monitor mpx"),
    .init("Denverton-v3", from: "Denverton-v2", adds: "xsaves"),
    .init("Denverton", from: "Denverton-v1"),
    .init(
      "KnightsMill-v1", cpus: [.init(6, 133)], from: "Broadwell-noTSX",
      adds: """
        avx512-4fmaps avx512-4vnniw avx512-vpopcntdq avx512cd avx512er avx512f \
        avx512pf pdpe1gb ss
        """, removes: "invpcid pcid smap"),
    .init("KnightsMill", from: "KnightsMill-v1"),
    .init(
      "DiamondRapids-v1", cpus: [.init(19, 1)], from: "GraniteRapids-v7",
      adds: """
        amx-avx512 amx-bf16-alias amx-complex amx-complex-alias amx-fp16-alias \
        amx-fp8 amx-int8-alias amx-movrs amx-tf32 apx-nci-ndd-nf apxf avx-ifma \
        avx-ne-convert avx-vnni-int8 avx10-vnni-int bhi-ctrl bhi-no cmpccxadd ddpd-u \
        fdp-excptn-only flush-l1d fred intel-psfd ipred-ctrl lam lkgs md-clear movrs \
        rrsba-ctrl stibp wrmsrns zero-fcs-fds
        """, removes: "its-no", since: .unstable),
    .init("DiamondRapids-v2", from: "DiamondRapids-v1", since: .unstable),
    .init("DiamondRapids", from: "DiamondRapids-v1", since: .unstable),
    .init("athlon-v1", .amd, from: "pentium3", adds: "3dnow 3dnowext mmxext sse2"),
    .init("athlon", from: "athlon-v1"),
    .init(
      "phenom-v1", .amd, from: "qemu64",
      adds: """
        3dnow 3dnowext abm fxsr-opt mmxext monitor npt pdpe1gb popcnt rdtscp sse4a \
        vme
        """),
    .init("phenom", from: "phenom-v1"),
  ]

  private static let part7: [ModelRow] = [
    .init("Opteron_G1-v1", .amd, cpus: [.init(15, 6)], from: "kvm64", removes: "cx16"),
    .init("Opteron_G1", from: "Opteron_G1-v1"),
    .init("Opteron_G2-v1", .amd, cpus: [.init(15, 6)], from: "qemu64", adds: "vme"),
    .init("Opteron_G2", from: "Opteron_G2-v1"),
    .init("Opteron_G3-v1", from: "Opteron_G2", adds: "abm misalignsse monitor popcnt rdtscp sse4a"),
    .init("Opteron_G3", from: "Opteron_G3-v1"),
    .init(
      "Opteron_G4-v1", cpus: [.init(21, 1)], from: "Opteron_G3",
      adds: """
        3dnowprefetch aes avx fma4 npt nrip-save pclmulqdq pdpe1gb sse4.1 sse4.2 \
        ssse3 xop xsave
        """, removes: "monitor"),
    .init("Opteron_G4", from: "Opteron_G4-v1"),
    .init("Opteron_G5-v1", cpus: [.init(21, 2)], from: "Opteron_G4", adds: "f16c fma tbm"),
    .init("Opteron_G5", from: "Opteron_G5-v1"),
    .init(
      "EPYC-v1", .amd, cpus: [.init(23, 1)], from: "Skylake-Client-noTSX-IBRS",
      adds: """
        clflushopt cr8legacy fxsr-opt misalignsse mmxext monitor npt nrip-save osvw \
        pdpe1gb sha-ni sse4a svm topoext
        """, removes: "erms invpcid pcid spec-ctrl tsc-deadline x2apic"),
    .init("EPYC-v2", from: "EPYC-v1", adds: "ibpb"),
    .init("EPYC-v3", from: "EPYC-v2", adds: "clzero perfctr-core xsaveerptr xsaves"),
    .init("EPYC-v4", from: "EPYC-v3", since: .debian13),
    .init(
      "EPYC-v5", from: "EPYC-v4",
      adds: """
        flushbyasid lbrv overflow-recov pause-filter pfthreshold succor tsc-scale \
        v-vmsave-vmload vgif vmcb-clean
        """, since: .unstable),
    .init("EPYC", from: "EPYC-v1"),
    .init("EPYC-IBPB", from: "EPYC-v2"),
    .init(
      "EPYC-Rome-v1", cpus: [.init(23, 49)], from: "EPYC-v4",
      adds: "amd-stibp clwb rdpid umip wbnoinvd"),
    .init("EPYC-Rome-v2", from: "EPYC-Rome-v1", adds: "amd-ssbd ibrs"),
    .init("EPYC-Rome-v3", from: "EPYC-Rome-v2", since: .debian13),
    .init("EPYC-Rome-v4", from: "EPYC-Rome-v3", removes: "xsaves", since: .debian13),
    .init(
      "EPYC-Rome-v5", from: "EPYC-Rome-v4",
      adds: """
        flushbyasid lbrv overflow-recov pause-filter pfthreshold succor tsc-scale \
        v-vmsave-vmload vgif vmcb-clean
        """, since: .unstable),
    .init("EPYC-Rome", from: "EPYC-Rome-v1"),
    .init(
      "EPYC-Milan-v1", cpus: [.init(25, 1)], from: "EPYC-Rome-v3",
      adds: "erms fsrm invpcid pcid pku svme-addr-chk"),
  ]

  private static let part8: [ModelRow] = [
    .init(
      "EPYC-Milan-v2", from: "EPYC-Milan-v1",
      adds: """
        amd-psfd lfence-always-serializing no-nested-data-bp null-sel-clr-base \
        stibp-always-on vaes vpclmulqdq
        """, since: .debian13),
    .init(
      "EPYC-Milan-v3", from: "EPYC-Milan-v2",
      adds: """
        flushbyasid lbrv overflow-recov pause-filter pfthreshold succor tsc-scale \
        v-vmsave-vmload vgif vmcb-clean
        """, since: .unstable),
    .init("EPYC-Milan-v4", from: "EPYC-Milan-v3", adds: "gmet", since: .unstable),
    .init("EPYC-Milan", from: "EPYC-Milan-v1"),
    .init(
      "EPYC-Genoa-v1", cpus: [.init(25, 17)], from: "EPYC-Milan-v2",
      adds: """
        auto-ibrs avx512-bf16 avx512-vpopcntdq avx512bitalg avx512bw avx512cd \
        avx512dq avx512f avx512ifma avx512vbmi avx512vbmi2 avx512vl avx512vnni gfni \
        la57 vnmi
        """, since: .debian13),
    .init(
      "EPYC-Genoa-v2", from: "EPYC-Genoa-v1",
      adds: """
        flushbyasid fs-gs-base-ns lbrv overflow-recov pause-filter perfmon-v2 \
        pfthreshold succor tsc-scale v-vmsave-vmload vgif vmcb-clean
        """, since: .unstable),
    .init("EPYC-Genoa-v3", from: "EPYC-Genoa-v2", adds: "gmet", since: .unstable),
    .init("EPYC-Genoa", from: "EPYC-Genoa-v1", since: .debian13),
    .init(
      "EPYC-Turin-v1", cpus: [.init(26, 0)], from: "EPYC-Genoa-v2",
      adds: """
        avx-vnni avx512-vp2intersect ibpb-brtype movdir64b movdiri prefetchi sbpb \
        srso-user-kernel-no
        """, since: .unstable),
    .init("EPYC-Turin-v2", from: "EPYC-Turin-v1", adds: "gmet", since: .unstable),
    .init("EPYC-Turin", from: "EPYC-Turin-v1", since: .unstable),
    .init(
      "Dhyana-v1", .hygon, cpus: [.init(24, 0)], from: "EPYC-IBPB", removes: "aes pclmulqdq sha-ni"),
    .init("Dhyana-v2", from: "Dhyana-v1", adds: "xsaves"),
    .init("Dhyana", from: "Dhyana-v1"),
    .init(
      "YongFeng-v1", .centaur, cpus: [.init(7, 11)], from: "Broadwell-noTSX-IBRS",
      adds: """
        ace2 acpi arch-capabilities invtsc mds-no monitor pdpe1gb phe phe-en pku pmm \
        pmm-en pschange-mc-no rdctl-no rdpid sha-ni skip-l1dfl-vmentry ss ssb-no \
        umip xcrypt xcrypt-en xstore xstore-en
        """, removes: "arat erms", since: .debian13),
    .init("YongFeng-v2", from: "YongFeng-v1", since: .debian13),
    .init("YongFeng-v3", from: "YongFeng-v2", since: .unstable),
    .init("YongFeng", from: "YongFeng-v1", since: .debian13),
  ]
}
