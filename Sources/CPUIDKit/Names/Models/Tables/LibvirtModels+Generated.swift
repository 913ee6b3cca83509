// Written by scripts/model-tables: do not edit.

/// The models of libvirt, in libvirt's own names.
///
/// Source: the cpu_map of libvirt 9.0.0, 11.3.0, 12.8.0.
enum LibvirtModels {
  static let rows = part1 + part2 + part3 + part4 + part5 + part6 + part7 + part8

  private static let part1: [ModelRow] = [
    .init("486", adds: "fpu pse vme"),
    .init("486-v1", from: "486", since: .debian13),
    .init("pentium", from: "486-v1", adds: "cx8 de mce mmx msr tsc"),
    .init("pentium-v1", from: "pentium", since: .debian13),
    .init("pentium2", from: "pentium-v1", adds: "cmov fxsr mca mtrr pae pat pge pse36 sep"),
    .init("pentium2-v1", from: "pentium2", since: .debian13),
    .init("pentium3", from: "pentium2-v1", adds: "sse"),
    .init("pentium3-v1", from: "pentium3", since: .debian13),
    .init("pentiumpro", from: "pentium3-v1", adds: "apic sse2", removes: "mca mtrr pse36 vme"),
    .init("coreduo", .intel, from: "pentiumpro", adds: "clflush mca monitor mtrr nx pni vme"),
    .init("coreduo-v1", from: "coreduo", since: .debian13),
    .init("n270", from: "coreduo-v1", adds: "ssse3"),
    .init("n270-v1", from: "n270", since: .debian13),
    .init("core2duo", from: "n270-v1", adds: "lm pse36 syscall"),
    .init("core2duo-v1", from: "core2duo", since: .debian13),
    .init("qemu32", from: "pentiumpro", adds: "pni"),
    .init("qemu32-v1", from: "qemu32", since: .debian13),
    .init("kvm32", from: "qemu32-v1", adds: "clflush mca mtrr pse36"),
    .init("kvm32-v1", from: "kvm32", since: .debian13),
    .init("cpu64-rhel5", from: "kvm32-v1", adds: "lm nx syscall"),
    .init("cpu64-rhel6", from: "cpu64-rhel5", adds: "cx16 lahf_lm"),
    .init("qemu64", from: "cpu64-rhel6", adds: "svm", removes: "lahf_lm"),
    .init("qemu64-v1", from: "qemu64", since: .debian13),
    .init("kvm64", from: "qemu64-v1", removes: "svm"),
  ]

  private static let part2: [ModelRow] = [
    .init("kvm64-v1", from: "kvm64", since: .debian13),
    .init(
      "Conroe", .intel, cpus: [.init(6, 15), .init(6, 22)], from: "cpu64-rhel6", adds: "ssse3",
      removes: "cx16"),
    .init("Conroe-v1", from: "Conroe", since: .debian13),
    .init("Penryn", cpus: [.init(6, 23), .init(6, 29)], from: "Conroe-v1", adds: "cx16 sse4.1"),
    .init("Penryn-v1", from: "Penryn", since: .debian13),
    .init(
      "Nehalem", cpus: [.init(6, 26), .init(6, 30), .init(6, 31), .init(6, 46)], from: "Penryn-v1",
      adds: "popcnt sse4.2"),
    .init("Nehalem-IBRS", from: "Nehalem", adds: "spec-ctrl"),
    .init("Nehalem-v1", from: "Nehalem", since: .debian13),
    .init("Nehalem-v2", from: "Nehalem-v1", adds: "spec-ctrl", since: .debian13),
    .init(
      "Westmere", cpus: [.init(6, 44), .init(6, 47), .init(6, 37)], from: "Nehalem-v1", adds: "aes"),
    .init("Westmere-IBRS", cpus: [.init(6, 44)], from: "Westmere", adds: "spec-ctrl"),
    .init("Westmere-v1", from: "Westmere", since: .debian13),
    .init(
      "Westmere-v2", cpus: [.init(6, 44)], from: "Westmere-v1", adds: "spec-ctrl", since: .debian13),
    .init(
      "SandyBridge", cpus: [.init(6, 42), .init(6, 45)], from: "Westmere-v1",
      adds: "avx pclmuldq rdtscp tsc-deadline x2apic xsave"),
    .init("SandyBridge-IBRS", from: "SandyBridge", adds: "spec-ctrl"),
    .init("SandyBridge-v1", from: "SandyBridge", since: .debian13),
    .init("SandyBridge-v2", from: "SandyBridge-v1", adds: "spec-ctrl", since: .debian13),
    .init(
      "IvyBridge", cpus: [.init(6, 58), .init(6, 62)], from: "SandyBridge-v1",
      adds: "erms f16c fsgsbase rdrand smep vme"),
    .init("IvyBridge-IBRS", from: "IvyBridge", adds: "spec-ctrl"),
    .init("IvyBridge-v1", from: "IvyBridge", since: .debian13),
    .init("IvyBridge-v2", from: "IvyBridge-v1", adds: "spec-ctrl", since: .debian13),
    .init(
      "Haswell-noTSX", cpus: [.init(6, 60), .init(6, 63), .init(6, 69), .init(6, 70)],
      from: "IvyBridge-v1", adds: "avx2 bmi1 bmi2 fma invpcid movbe pcid",
      removes: "f16c rdrand vme"),
    .init("Haswell-noTSX-IBRS", from: "Haswell-noTSX", adds: "spec-ctrl"),
    .init("Haswell", from: "Haswell-noTSX", adds: "hle rtm"),
  ]

  private static let part3: [ModelRow] = [
    .init("Haswell-IBRS", from: "Haswell", adds: "spec-ctrl"),
    .init("Haswell-v1", from: "Haswell", since: .debian13),
    .init("Haswell-v2", from: "Haswell-v1", removes: "hle rtm", since: .debian13),
    .init("Haswell-v3", from: "Haswell-v2", adds: "hle rtm spec-ctrl", since: .debian13),
    .init("Haswell-v4", from: "Haswell-v3", removes: "hle rtm", since: .debian13),
    .init(
      "Broadwell-noTSX", cpus: [.init(6, 61), .init(6, 71), .init(6, 79), .init(6, 86)],
      from: "Haswell-v2", adds: "3dnowprefetch adx rdseed smap"),
    .init("Broadwell-noTSX-IBRS", from: "Broadwell-noTSX", adds: "spec-ctrl"),
    .init("Broadwell", from: "Broadwell-noTSX", adds: "hle rtm"),
    .init("Broadwell-IBRS", from: "Broadwell", adds: "spec-ctrl"),
    .init("Broadwell-v1", from: "Broadwell", since: .debian13),
    .init("Broadwell-v2", from: "Broadwell-v1", removes: "hle rtm", since: .debian13),
    .init("Broadwell-v3", from: "Broadwell-v2", adds: "hle rtm spec-ctrl", since: .debian13),
    .init("Broadwell-v4", from: "Broadwell-v3", removes: "hle rtm", since: .debian13),
    .init(
      "Skylake-Client", cpus: [.init(6, 94), .init(6, 78), .init(6, 142), .init(6, 158)],
      from: "Broadwell-v1", adds: "abm arat f16c rdrand vme xgetbv1 xsavec xsaveopt"),
    .init("Skylake-Client-IBRS", from: "Skylake-Client", adds: "spec-ctrl"),
    .init("Skylake-Client-noTSX-IBRS", from: "Skylake-Client-IBRS", removes: "hle rtm"),
    .init("Skylake-Client-v1", from: "Skylake-Client", since: .debian13),
    .init("Skylake-Client-v2", from: "Skylake-Client-v1", adds: "spec-ctrl", since: .debian13),
    .init("Skylake-Client-v3", from: "Skylake-Client-v2", removes: "hle rtm", since: .debian13),
    .init("Skylake-Client-v4", from: "Skylake-Client-v3", adds: "xsaves", since: .debian13),
    .init(
      "Skylake-Server", cpus: [.init(6, 85, 0...4)], from: "Skylake-Client-v1",
      adds: "avx512bw avx512cd avx512dq avx512f avx512vl clwb pdpe1gb"),
    .init("Skylake-Server-IBRS", from: "Skylake-Server", adds: "spec-ctrl"),
    .init("Skylake-Server-noTSX-IBRS", from: "Skylake-Server-IBRS", removes: "hle rtm"),
    .init("Skylake-Server-v1", from: "Skylake-Server", since: .debian13),
  ]

  private static let part4: [ModelRow] = [
    .init("Skylake-Server-v2", from: "Skylake-Server-v1", adds: "spec-ctrl", since: .debian13),
    .init("Skylake-Server-v3", from: "Skylake-Server-v2", removes: "hle rtm", since: .debian13),
    .init("Skylake-Server-v4", from: "Skylake-Server-v3", adds: "pku", since: .debian13),
    .init("Skylake-Server-v5", from: "Skylake-Server-v4", adds: "xsaves", since: .debian13),
    .init(
      "Cascadelake-Server", cpus: [.init(6, 85, 5...7)], from: "Skylake-Server-v2",
      adds: "avx512vnni clflushopt ssbd"),
    .init("Cascadelake-Server-noTSX", from: "Cascadelake-Server", removes: "hle rtm"),
    .init("Cascadelake-Server-v1", from: "Cascadelake-Server", since: .debian13),
    .init(
      "Cascadelake-Server-v2", from: "Cascadelake-Server-v1",
      adds: "arch-capabilities ibrs-all mds-no pku rdctl-no skip-l1dfl-vmentry", since: .debian13),
    .init(
      "Cascadelake-Server-v3", from: "Cascadelake-Server-v2",
      removes: """
        arch-capabilities hle ibrs-all mds-no pku rdctl-no rtm skip-l1dfl-vmentry
        """, since: .debian13),
    .init(
      "Cascadelake-Server-v4", from: "Cascadelake-Server-v3",
      adds: "arch-capabilities ibrs-all mds-no pku rdctl-no skip-l1dfl-vmentry", since: .debian13),
    .init("Cascadelake-Server-v5", from: "Cascadelake-Server-v4", adds: "xsaves", since: .debian13),
    .init(
      "Icelake-Client", cpus: [.init(6, 126)], from: "Skylake-Client-v2",
      adds: """
        avx512-vpopcntdq avx512bitalg avx512vbmi avx512vbmi2 avx512vnni gfni mpx pku \
        ssbd umip vaes vpclmulqdq wbnoinvd
        """),
    .init("Icelake-Client-noTSX", from: "Icelake-Client", removes: "hle rtm"),
    .init(
      "Icelake-Server", cpus: [.init(6, 106)], from: "Icelake-Client",
      adds: """
        avx512bw avx512cd avx512dq avx512f avx512vl clflushopt clwb la57 pdpe1gb
        """, removes: "mpx"),
    .init("Icelake-Server-noTSX", from: "Icelake-Server", removes: "hle rtm"),
    .init("Icelake-Server-v1", from: "Icelake-Server", since: .debian13),
    .init("Icelake-Server-v2", from: "Icelake-Server-v1", removes: "hle rtm", since: .debian13),
    .init(
      "Icelake-Server-v3", from: "Icelake-Server-v2",
      adds: """
        arch-capabilities ibrs-all mds-no pschange-mc-no rdctl-no skip-l1dfl-vmentry \
        taa-no
        """, since: .debian13),
    .init(
      "Icelake-Server-v4", from: "Icelake-Server-v3", adds: "avx512ifma fsrm rdpid sha-ni",
      since: .debian13),
    .init("Icelake-Server-v5", from: "Icelake-Server-v4", adds: "xsaves", since: .debian13),
    .init("Icelake-Server-v6", from: "Icelake-Server-v5", since: .debian13),
    .init("Icelake-Server-v7", from: "Icelake-Server-v6", adds: "hle rtm", since: .debian13),
    .init(
      "Cooperlake", cpus: [.init(6, 85, 10...11)], from: "Cascadelake-Server-v2",
      adds: "avx512-bf16 pschange-mc-no stibp taa-no"),
    .init("Cooperlake-v1", from: "Cooperlake", since: .debian13),
  ]

  private static let part5: [ModelRow] = [
    .init("Cooperlake-v2", from: "Cooperlake-v1", adds: "xsaves", since: .debian13),
    .init(
      "Snowridge", cpus: [.init(6, 134)], from: "Skylake-Client-v3",
      adds: """
        arch-capabilities cldemote clflushopt clwb core-capability gfni movdir64b \
        movdiri pdpe1gb sha-ni split-lock-detect ssbd umip
        """, removes: "abm adx avx avx2 bmi1 bmi2 f16c fma invpcid pcid"),
    .init("Snowridge-v1", from: "Snowridge", since: .debian13),
    .init("Snowridge-v2", from: "Snowridge-v1", since: .debian13),
    .init("Snowridge-v3", from: "Snowridge-v2", adds: "xsaves", since: .debian13),
    .init(
      "Snowridge-v4", from: "Snowridge-v3", removes: "core-capability split-lock-detect",
      since: .debian13),
    .init(
      "SapphireRapids", cpus: [.init(6, 143)], from: "Icelake-Server-v7",
      adds: """
        amx-bf16 amx-int8 amx-tile avx-vnni avx512-bf16 avx512-fp16 bus-lock-detect \
        fsrc fsrs fzrm serialize tsx-ldtrk xfd
        """, since: .debian13),
    .init("SapphireRapids-v1", from: "SapphireRapids", since: .debian13),
    .init(
      "SapphireRapids-v2", from: "SapphireRapids-v1", adds: "fbsdp-no psdp-no sbdr-ssdp-no",
      since: .debian13),
    .init(
      "SapphireRapids-v3", from: "SapphireRapids-v2",
      adds: "cldemote movdir64b movdiri ss tsc_adjust", since: .debian13),
    .init("SapphireRapids-v4", from: "SapphireRapids-v3", since: .unstable),
    .init("SapphireRapids-v5", from: "SapphireRapids-v4", adds: "cet-ibt cet-ss", since: .unstable),
    .init("SapphireRapids-v6", from: "SapphireRapids-v5", adds: "its-no", since: .unstable),
    .init(
      "GraniteRapids", cpus: [.init(6, 173)], from: "SapphireRapids-v2",
      adds: "amx-fp16 mcdt-no pbrsb-no prefetchiti", since: .debian13),
    .init("GraniteRapids-v1", from: "GraniteRapids", since: .debian13),
    .init(
      "GraniteRapids-v2", from: "GraniteRapids-v1",
      adds: """
        avx10 avx10-128 avx10-256 avx10-512 cldemote movdir64b movdiri ss tsc_adjust
        """, since: .debian13),
    .init("GraniteRapids-v3", from: "GraniteRapids-v2", since: .unstable),
    .init("GraniteRapids-v4", from: "GraniteRapids-v3", adds: "cet-ibt cet-ss", since: .unstable),
    .init("GraniteRapids-v5", from: "GraniteRapids-v4", adds: "its-no", since: .unstable),
    .init(
      "SierraForest-v3", cpus: [.init(6, 175)], from: "SapphireRapids-v4",
      adds: """
        avx-ifma avx-ne-convert avx-vnni-int8 bhi-ctrl cmpccxadd gds-no intel-psfd \
        ipred-ctrl lam mcdt-no pbrsb-no rfds-no rrsba-ctrl
        """,
      removes: """
        amx-bf16 amx-int8 amx-tile avx512-bf16 avx512-fp16 avx512-vpopcntdq \
        avx512bitalg avx512bw avx512cd avx512dq avx512f avx512ifma avx512vbmi \
        avx512vbmi2 avx512vl avx512vnni fsrc fzrm hle la57 rtm taa-no tsx-ldtrk xfd
        """, since: .unstable),
    .init(
      "SierraForest", from: "SierraForest-v3",
      removes: """
        bhi-ctrl cldemote gds-no intel-psfd ipred-ctrl lam movdir64b movdiri rfds-no \
        rrsba-ctrl ss tsc_adjust
        """, since: .debian13),
    .init("SierraForest-v1", from: "SierraForest", since: .debian13),
    .init(
      "SierraForest-v2", from: "SierraForest-v1",
      adds: """
        bhi-ctrl cldemote gds-no intel-psfd ipred-ctrl lam movdir64b movdiri rfds-no \
        rrsba-ctrl ss tsc_adjust
        """, since: .unstable),
    .init("SierraForest-v4", from: "SierraForest-v3", adds: "cet-ibt cet-ss", since: .unstable),
  ]

  private static let part6: [ModelRow] = [
    .init("SierraForest-v5", from: "SierraForest-v4", adds: "its-no", since: .unstable),
    .init(
      "ClearwaterForest", cpus: [.init(6, 221)], from: "SierraForest-v2",
      adds: "avx-vnni-int16 bhi-no ddpd-u prefetchiti sha512 sm3 sm4", since: .unstable),
    .init("ClearwaterForest-v1", from: "ClearwaterForest", since: .unstable),
    .init(
      "ClearwaterForest-v2", from: "ClearwaterForest-v1", adds: "cet-ibt cet-ss", since: .unstable),
    .init("ClearwaterForest-v3", from: "ClearwaterForest-v2", adds: "its-no", since: .unstable),
    .init(
      "Denverton", cpus: [.init(6, 95)], from: "Snowridge-v4",
      adds: "mpx rdctl-no skip-l1dfl-vmentry",
      removes: "cldemote clwb gfni movdir64b movdiri umip xsaves", since: .debian13),
    .init("Denverton-v1", from: "Denverton", since: .debian13),
    .init("Denverton-v2", from: "Denverton-v1", removes: "mpx", since: .debian13),
    .init("Denverton-v3", from: "Denverton-v2", adds: "xsaves", since: .debian13),
    .init(
      "KnightsMill", cpus: [.init(6, 133)], from: "Skylake-Client-v3",
      adds: """
        avx512-4fmaps avx512-4vnniw avx512-vpopcntdq avx512cd avx512er avx512f \
        avx512pf pdpe1gb ss
        """, removes: "invpcid pcid smap spec-ctrl xgetbv1 xsavec", since: .debian13),
    .init("KnightsMill-v1", from: "KnightsMill", since: .debian13),
    .init(
      "DiamondRapids", cpus: [.init(19, 1)], from: "GraniteRapids-v4",
      adds: """
        amx-avx512 amx-bf16-alias amx-complex amx-complex-alias amx-fp16-alias \
        amx-fp8 amx-int8-alias amx-movrs amx-tf32 apx-nci-ndd-nf apxf avx-ifma \
        avx-ne-convert avx-vnni-int8 avx10-vnni-int bhi-ctrl bhi-no cmpccxadd ddpd-u \
        fdp-excptn-only flush-l1d fred gds-no intel-psfd ipred-ctrl lam lkgs \
        md-clear movrs rfds-no rrsba-ctrl stibp wrmsrns zero-fcs-fds
        """, removes: "avx10-128 avx10-256 avx10-512", since: .unstable),
    .init("DiamondRapids-v1", from: "DiamondRapids", since: .unstable),
    .init("athlon", .amd, from: "pentiumpro", adds: "3dnow 3dnowext mmxext mtrr pse36 vme"),
    .init("athlon-v1", from: "athlon", since: .debian13),
    .init(
      "phenom", .amd, from: "qemu64-v1", adds: "3dnow 3dnowext fxsr_opt mmxext monitor",
      removes: "cx16"),
    .init("phenom-v1", from: "phenom", since: .debian13),
    .init("Opteron_G1", .amd, cpus: [.init(15, 6)], from: "cpu64-rhel5"),
    .init("Opteron_G1-v1", from: "Opteron_G1", since: .debian13),
    .init("Opteron_G2", .amd, cpus: [.init(15, 6)], from: "qemu64-v1", adds: "lahf_lm rdtscp"),
    .init("Opteron_G2-v1", from: "Opteron_G2", since: .debian13),
    .init("Opteron_G3", from: "Opteron_G2-v1", adds: "abm misalignsse popcnt sse4a"),
    .init("Opteron_G3-v1", from: "Opteron_G3", since: .debian13),
    .init(
      "Opteron_G4", .amd, cpus: [.init(21, 1)], from: "SandyBridge-v1",
      adds: "3dnowprefetch abm fma4 misalignsse pdpe1gb sse4a svm xop",
      removes: "tsc-deadline x2apic"),
  ]

  private static let part7: [ModelRow] = [
    .init("Opteron_G4-v1", from: "Opteron_G4", since: .debian13),
    .init("Opteron_G5", cpus: [.init(21, 2)], from: "Opteron_G4-v1", adds: "f16c fma tbm"),
    .init("Opteron_G5-v1", from: "Opteron_G5", since: .debian13),
    .init(
      "EPYC", .amd, cpus: [.init(23, 1)], from: "Skylake-Client-v3",
      adds: """
        clflushopt cr8legacy fxsr_opt misalignsse mmxext osvw pdpe1gb sha-ni sse4a \
        svm
        """, removes: "erms invpcid pcid spec-ctrl tsc-deadline x2apic"),
    .init("EPYC-IBPB", from: "EPYC", adds: "ibpb"),
    .init("EPYC-v1", from: "EPYC", since: .debian13),
    .init("EPYC-v2", from: "EPYC-v1", adds: "ibpb", since: .debian13),
    .init(
      "EPYC-v3", from: "EPYC-v2", adds: "clzero npt nrip-save perfctr_core xsaveerptr xsaves",
      since: .debian13),
    .init("EPYC-v4", from: "EPYC-v3", since: .debian13),
    .init(
      "EPYC-v5", from: "EPYC-v4",
      adds: """
        flushbyasid lbrv overflow-recov pause-filter pfthreshold succor tsc-scale \
        v-vmsave-vmload vgif vmcb-clean
        """, since: .unstable),
    .init(
      "EPYC-Rome", cpus: [.init(23, 49)], from: "EPYC-v4",
      adds: "amd-stibp clwb rdpid umip wbnoinvd", removes: "xsaves"),
    .init("EPYC-Rome-v1", from: "EPYC-Rome", since: .debian13),
    .init("EPYC-Rome-v2", from: "EPYC-Rome-v1", adds: "amd-ssbd ibrs xsaves", since: .debian13),
    .init("EPYC-Rome-v3", from: "EPYC-Rome-v2", since: .debian13),
    .init("EPYC-Rome-v4", from: "EPYC-Rome-v3", removes: "xsaves", since: .debian13),
    .init(
      "EPYC-Rome-v5", from: "EPYC-Rome-v4",
      adds: """
        flushbyasid lbrv overflow-recov pause-filter pfthreshold succor tsc-scale \
        v-vmsave-vmload vgif vmcb-clean
        """, since: .unstable),
    .init(
      "EPYC-Milan", cpus: [.init(25, 1)], from: "EPYC-Rome-v3",
      adds: "erms fsrm invpcid pcid pku svme-addr-chk"),
    .init("EPYC-Milan-v1", from: "EPYC-Milan", since: .debian13),
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
    .init(
      "EPYC-Genoa", cpus: [.init(25, 17)], from: "EPYC-Milan-v2",
      adds: """
        auto-ibrs avx512-bf16 avx512-vpopcntdq avx512bitalg avx512bw avx512cd \
        avx512dq avx512f avx512ifma avx512vbmi avx512vbmi2 avx512vl avx512vnni gfni \
        la57 vnmi
        """, since: .debian13),
    .init("EPYC-Genoa-v1", from: "EPYC-Genoa", since: .debian13),
    .init(
      "EPYC-Genoa-v2", from: "EPYC-Genoa-v1",
      adds: """
        flushbyasid fs-gs-base-ns lbrv overflow-recov pause-filter perfmon-v2 \
        pfthreshold succor tsc-scale v-vmsave-vmload vgif vmcb-clean
        """, since: .unstable),
    .init(
      "EPYC-Turin", cpus: [.init(26, 0)], from: "EPYC-Genoa-v2",
      adds: """
        avx-vnni avx512-vp2intersect ibpb-brtype movdir64b movdiri prefetchi sbpb \
        srso-user-kernel-no
        """, since: .unstable),
  ]

  private static let part8: [ModelRow] = [
    .init("EPYC-Turin-v1", from: "EPYC-Turin", since: .unstable),
    .init("Dhyana", .hygon, cpus: [.init(24, 0)], from: "EPYC-v2", removes: "aes pclmuldq sha-ni"),
    .init("Dhyana-v1", from: "Dhyana", since: .debian13),
    .init("Dhyana-v2", from: "Dhyana-v1", adds: "npt nrip-save xsaves", since: .debian13),
    .init(
      "YongFeng", .centaur, cpus: [.init(7, 11)], from: "Skylake-Client-v3",
      adds: """
        ace2 acpi arch-capabilities invtsc mds-no pdpe1gb phe phe-en pku pmm pmm-en \
        pschange-mc-no rdctl-no rdpid sha-ni skip-l1dfl-vmentry ss ssb-no umip \
        xcrypt xcrypt-en xstore xstore-en
        """, removes: "arat erms xgetbv1 xsavec", since: .unstable),
    .init("YongFeng-v1", from: "YongFeng", since: .unstable),
    .init("YongFeng-v2", from: "YongFeng-v1", since: .unstable),
    .init("YongFeng-v3", from: "YongFeng-v2", since: .unstable),
  ]

  static let differences: [ModelDifference] = [
    .init("Skylake-Client", until: .debian12, adds: "mpx"),
    .init("Skylake-Client-IBRS", until: .debian12, adds: "mpx"),
    .init("Skylake-Client-noTSX-IBRS", until: .debian12, adds: "mpx"),
    .init("Skylake-Server", until: .debian12, adds: "mpx"),
    .init("Skylake-Server-IBRS", until: .debian12, adds: "mpx"),
    .init("Skylake-Server-noTSX-IBRS", until: .debian12, adds: "mpx"),
    .init("Cascadelake-Server", until: .debian12, adds: "mpx"),
    .init("Cascadelake-Server-noTSX", until: .debian12, adds: "mpx"),
    .init("Icelake-Server", until: .debian12, adds: "mpx"),
    .init("Icelake-Server-noTSX", until: .debian12, adds: "mpx"),
  ]
}
