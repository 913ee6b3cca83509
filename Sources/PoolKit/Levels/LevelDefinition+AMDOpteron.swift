extension LevelDefinition {
  /// AMD's CPUs from the first Opteron to family 12h.
  ///
  /// Source: reference/levels.tsv.
  static let amdOpteron: [LevelDefinition] = [
    .init(
      "amd-k8-rev-c", .amd,
      cpus: "0Fh ext-model 0 (CPUID.1.EAX 00000F48..00000FFF)",
      adds: [
        "fpu", "vme", "de", "pse", "tsc", "msr", "pae", "mce", "cx8", "sep", "mtrr", "pge", "mca",
        "cmov", "pat", "pse36", "clflush", "mmx", "fxsr", "sse", "sse2", "syscall", "nx", "mmxext",
        "lm", "3dnowext", "3dnow",
      ],
      source: "Xen amd.h before 317051c2f0, written by AMD in 2c9b12c9e4", .oneSource,
      notes: """
        the ECX halves have no override MSR at C001_1005 (reference/override-msrs.md section 1.4); \
        one source, agrees with the dumps
        """),
    .init(
      "amd-k8-rev-d", .amd,
      cpus: "0Fh models 10h-1Fh",
      parent: "amd-k8-rev-c",
      adds: ["fxsr_opt", "lahf_lm"],
      source: "Xen amd.h before 317051c2f0, written by AMD in 2c9b12c9e4", .oneSource,
      notes: "the ECX half of 8000_0001 is at C001_100D; one source, agrees with the dumps"),
    .init(
      "amd-k8-rev-e", .amd, evc: "amd-rev-e (A0, Opteron Gen 1)",
      cpus: "0Fh models 20h-3Fh",
      parent: "amd-k8-rev-d",
      adds: ["pni"],
      source: "Xen amd.h before 317051c2f0, written by AMD in 2c9b12c9e4", .oneSource,
      notes: "one source, agrees with the dumps"),
    .init(
      "amd-k8-rev-f", .amd, evc: "amd-rev-f (A1, Opteron Gen 2)",
      cpus: "0Fh models 40h-5Fh,C0h+",
      parent: "amd-k8-rev-e",
      adds: ["cx16", "rdtscp", "svm", "extapic", "cr8_legacy"],
      source: "Xen amd.h before 317051c2f0, written by AMD in 2c9b12c9e4", .oneSource,
      notes: "one source, agrees with the dumps"),
    .init(
      "amd-k8-rev-g", .amd,
      cpus: "0Fh models 60h-7Fh",
      parent: "amd-k8-rev-f",
      adds: ["3dnowprefetch"],
      source: "Xen amd.h before 317051c2f0, written by AMD in 2c9b12c9e4", .oneSource,
      notes: "one source, agrees with the dumps"),
    .init(
      "amd-fam11h-rev-b", .amd,
      cpus: "11h",
      parent: "amd-k8-rev-g",
      adds: ["skinit"],
      source: "Xen amd.h before 317051c2f0, written by AMD in 2c9b12c9e4", .oneSource,
      notes: """
        11h has no override MSRs: level can be a target, not a host to mask; one source, agrees \
        with the dumps
        """),
    .init(
      "amd-fam10h-rev-b", .amd,
      cpus: "10h model 02h",
      parent: "amd-k8-rev-f",
      adds: ["monitor", "popcnt", "pdpe1gb", "abm", "sse4a", "misalignsse", "osvw", "ibs"],
      source: "Xen amd.h before 317051c2f0, written by AMD in 2c9b12c9e4", .oneSource,
      notes: "omits 3dnowprefetch (real 10h parts have it); one source, agrees with the dumps"),
    .init(
      "amd-fam10h-rev-c", .amd, evc: "amd-greyhound (A2, Opteron Gen 3)",
      cpus: "10h models 04h-0Ah",
      parent: "amd-fam10h-rev-b",
      adds: ["skinit", "wdt"],
      source: "Xen amd.h before 317051c2f0, written by AMD in 2c9b12c9e4", .oneSource,
      notes: "omits 3dnowprefetch and nodeid_msr; one source, agrees with the dumps"),
    .init(
      "amd-opteron-g3-no3dnow", .amd, evc: "amd-greyhound-no3dnow (A3/B0)",
      cpus: "10h or later",
      parent: "amd-fam10h-rev-c",
      removes: ["3dnowext", "3dnow"],
      source: """
        Xen amd.h before 317051c2f0, written by AMD in 2c9b12c9e4 minus 3DNow!; VMware KB 1003212 \
        (name, track split)
        """, .memory,
      notes: """
        common base of the A and B EVC tracks; all later AMD parts dropped 3DNow!; bits from one \
        source, name from memory
        """),
  ]
}
