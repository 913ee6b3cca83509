/// One row of the table of levels: what it is called and how it differs from its parent.
public struct LevelDefinition: Hashable, Sendable {
  /// Which level it is.
  public let id: LevelID
  /// The vendors whose CPUs have the level; empty when any vendor's may.
  public let vendors: [CPUVendor]
  /// VMware's Enhanced vMotion Compatibility mode that corresponds to it.
  public let evc: EVCMode?
  /// The CPUs that it is named after; empty when it is named after none.
  public let cpus: [CPURange]
  /// The level from which ``adds`` and ``removes`` start; `nil` for the empty set.
  public let parent: LevelID?
  /// The features that the parent lacks.
  public let adds: [FeatureBit]
  /// The parent's features that this level lacks.
  public let removes: [FeatureBit]
  /// Where the bits were taken from.
  public let source: String
  /// How well the bits are known.
  public let confidence: Confidence
  /// What else to know; `nil` for nothing.
  public let notes: String?

  /// A row.
  public init(
    _ id: LevelID, _ vendors: CPUVendor..., evc: EVCMode? = nil, cpus: [CPURange] = [],
    parent: LevelID? = nil, adds: [FeatureBit] = [], removes: [FeatureBit] = [],
    source: String, _ confidence: Confidence, notes: String? = nil
  ) {
    self.id = id
    self.vendors = vendors
    self.evc = evc
    self.cpus = cpus
    self.parent = parent
    self.adds = adds
    self.removes = removes
    self.source = source
    self.confidence = confidence
    self.notes = notes
  }
}

extension LevelDefinition {
  /// The name, unique among levels, as in `amd-zen2`.
  public var name: String { id.rawValue }
}

extension LevelDefinition {
  /// The x86-64 psABI's levels, which compilers and distributions use.
  ///
  /// Source: docs/sources.md, "Levels"; each row names its own.
  static let psABI: [LevelDefinition] = [
    .init(
      .x86_64_v1,
      adds: [.cmov, .cx8, .fpu, .fxsr, .mmx, .syscall, .sse, .sse2],
      source: "x86-64 psABI (from memory), archspec microarchitectures.json", .memory,
      notes: "the psABI also needs OSFXSR (CR4) and lm"),
    .init(
      .x86_64_v2,
      parent: .x86_64_v1,
      adds: [.cx16, .lahf_lm, .popcnt, .pni, .sse4_1, .sse4_2, .ssse3],
      source: "x86-64 psABI (from memory), archspec microarchitectures.json", .confirmed),
    .init(
      .x86_64_v3,
      parent: .x86_64_v2,
      adds: [.avx, .avx2, .bmi1, .bmi2, .f16c, .fma, .abm, .movbe, .xsave],
      source: "x86-64 psABI (from memory), archspec microarchitectures.json", .confirmed,
      notes: "the psABI names OSXSAVE; this level asks for xsave, as OSXSAVE is a live state"),
    .init(
      .x86_64_v4,
      parent: .x86_64_v3,
      adds: [.avx512f, .avx512bw, .avx512cd, .avx512dq, .avx512vl],
      source: "x86-64 psABI (from memory), archspec microarchitectures.json", .confirmed,
      notes: "the psABI names OSXSAVE; this level asks for xsave, as OSXSAVE is a live state"),
  ]
}

extension LevelDefinition {
  /// Zhaoxin.
  ///
  /// Source: docs/sources.md, "Levels"; each row names its own.
  static let zhaoxin: [LevelDefinition] = [
    .init(
      .zhaoxin_yongfeng, .centaur, .zhaoxin,
      cpus: [CPURange(7, 0x5b)],
      adds: [
        .pni, .pclmulqdq, .ssse3, .fma, .cx16, .pcid, .sse4_1, .sse4_2, .movbe, .popcnt,
        .aes, .xsave, .avx, .f16c, .rdrand, .fpu, .vme, .de, .pse, .tsc, .msr, .pae,
        .mce, .cx8, .sep, .mtrr, .pge, .mca, .cmov, .pat, .pse36, .clflush, .mmx, .fxsr,
        .sse, .sse2, .fsgsbase, .bmi1, .avx2, .smep, .bmi2, .invpcid, .rdseed, .adx,
        .smap, .sha_ni, .umip, .pku, .rdpid, .spec_ctrl, .arch_capabilities, .xsaveopt,
        .lahf_lm, .abm, .`3dnowprefetch`, .syscall, .nx, .pdpe1gb, .rdtscp, .lm, .rng,
        .ace, .ace2, .phe, .pmm, .rdctl_no,
        .skip_l1dfl_vmentry, .intel_ssb_no, .mds_no, .pschange_mc_no,
      ],
      source: "libvirt 12.8 cpu_map YongFeng (QEMU's model), 1 dump (KH-40000)", .oneSource,
      notes: """
        both vendor strings are used; its model number counts the extended model, as Linux \
        does for family 7
        """)
  ]
}

/// A mode of VMware's Enhanced vMotion Compatibility.
public struct EVCMode: Hashable, Sendable {
  /// The key that vCenter's interfaces use, as in `intel-westmere`.
  public let key: String
  /// What else VMware's tables call it, as in `L3`; `nil` for nothing.
  public let alias: String?
  /// How well the key is known, and that it stands for the level's generation.
  ///
  /// Sources: the list of keys in a public PowerCLI function of 2017 (to Skylake and Zen) and copies of
  /// VMware's KB 1003212 agree; later keys are seen in public programs that read vCenter.
  public let confidence: Confidence

  /// A mode.
  public init(_ key: String, _ alias: String? = nil, _ confidence: Confidence = .confirmed) {
    self.key = key
    self.alias = alias
    self.confidence = confidence
  }
}

extension EVCMode: CustomStringConvertible {
  /// The key, with what is less than confirmed marked: `amd-zen5 (memory)`.
  public var description: String {
    confidence == .confirmed ? key : "\(key) (\(confidence.rawValue))"
  }
}
