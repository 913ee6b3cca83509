extension LevelDefinition {
  /// The x86-64 psABI's levels, which compilers and distributions use.
  ///
  /// Source: reference/levels.tsv.
  static let psABI: [LevelDefinition] = [
    .init(
      "x86-64-v1",
      adds: ["cmov", "cx8", "fpu", "fxsr", "mmx", "syscall", "sse", "sse2"],
      source: "x86-64 psABI (from memory), archspec microarchitectures.json", .memory,
      notes: "the psABI also needs OSFXSR (CR4) and lm"),
    .init(
      "x86-64-v2",
      parent: "x86-64-v1",
      adds: ["cx16", "lahf_lm", "popcnt", "pni", "sse4_1", "sse4_2", "ssse3"],
      source: "x86-64 psABI (from memory), archspec microarchitectures.json", .confirmed),
    .init(
      "x86-64-v3",
      parent: "x86-64-v2",
      adds: ["avx", "avx2", "bmi1", "bmi2", "f16c", "fma", "abm", "movbe", "xsave"],
      source: "x86-64 psABI (from memory), archspec microarchitectures.json", .confirmed,
      notes: "the psABI names OSXSAVE; this level asks for xsave, as OSXSAVE is a live state"),
    .init(
      "x86-64-v4",
      parent: "x86-64-v3",
      adds: ["avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"],
      source: "x86-64 psABI (from memory), archspec microarchitectures.json", .confirmed,
      notes: "the psABI names OSXSAVE; this level asks for xsave, as OSXSAVE is a live state"),
  ]
}
