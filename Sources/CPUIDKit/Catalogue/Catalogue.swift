/// Every feature bit that poolcpu knows, and the graph of what requires what.
///
/// The rows are in the files of this folder, one literal a register; this file only looks them up.
public enum Catalogue {
  /// All words in the order of the manuals: basic leaves, extended leaves, Centaur, MSRs.
  public static let words: [WordDefinition] = allWords

  private static let wordIndex: [WordID: Int] = Dictionary(
    uniqueKeysWithValues: words.enumerated().map { ($1.name, $0) })

  private static let bitsByName: [String: FeatureBit] = {
    var bits: [String: FeatureBit] = [:]
    for (index, word) in words.enumerated() {
      for row in word.features { bits[row.name] = FeatureBit(word: index, position: row.bit) }
    }
    return bits
  }()

  private static let rows: [FeatureDefinition?] = {
    var rows = [FeatureDefinition?](repeating: nil, count: words.count * 32)
    for (index, word) in words.enumerated() {
      for row in word.features { rows[index * 32 + Int(row.bit)] = row }
    }
    return rows
  }()

  /// The place of a word in ``words``, or `nil` when the catalogue has no such word.
  public static func index(of word: WordID) -> Int? { wordIndex[word] }

  /// The bit with a canonical name, or `nil` when the catalogue has no such name.
  public static func bit(named name: String) -> FeatureBit? { bitsByName[name] }

  /// The row of a bit, or `nil` for a bit that nobody has named.
  public static func definition(of bit: FeatureBit) -> FeatureDefinition? {
    rows[bit.word * 32 + Int(bit.position)]
  }
}

extension Catalogue {
  /// What glibc calls the features that `glibc.cpu.hwcaps` can take away, by feature.
  ///
  /// OSXSAVE, which glibc can ignore as well, is a live state and is not listed.
  ///
  /// Source: glibc `sysdeps/x86/cpu-tunables.c`, `TUNABLE_CALLBACK (set_hwcaps)`; the bits of the names
  /// are those of `sysdeps/x86/bits/platform/x86.h`.
  public static let glibcNames: [FeatureBit: String] = [
    .avx: "AVX", .cx8: "CX8", .fma: "FMA", .ht: "HTT", .cet_ibt: "IBT", .rtm: "RTM",
    .avx2: "AVX2", .bmi1: "BMI1", .bmi2: "BMI2", .cmov: "CMOV", .erms: "ERMS", .fma4: "FMA4",
    .sse2: "SSE2", .cet_ss: "SHSTK", .abm: "LZCNT", .movbe: "MOVBE", .ssse3: "SSSE3",
    .xsave: "XSAVE", .popcnt: "POPCNT", .sse4_1: "SSE4_1", .sse4_2: "SSE4_2",
    .xsavec: "XSAVEC", .avx512f: "AVX512F", .avx512cd: "AVX512CD", .avx512bw: "AVX512BW",
    .avx512dq: "AVX512DQ", .avx512er: "AVX512ER", .avx512pf: "AVX512PF",
    .avx512vl: "AVX512VL",
  ]
}

extension Catalogue {
  /// The bits of 8000_0001.EDX that repeat 1.EDX on AMD and Hygon and are reserved elsewhere.
  ///
  /// Source: AMD 24594 (APM volume 3) appendix E, CPUID Fn8000_0001_EDX.
  public static let copiedEDX: RegisterValue = 0x0183_f3ff

  /// The local APIC's bit of 1.EDX, which hardware ands with its live state.
  public static let apicEDX = RegisterValue.bit(9)
}

extension Catalogue {
  /// The bits of words that any record may lack.
  package static let optional: FeatureSet = words.indices.reduce(into: []) { bits, word in
    if words[word].isOptional { bits[word: word] = .all }
  }

  /// The bits that concern guests with guests of their own: SVM, VMX and all of leaf 8000_000A.
  public static let nested: FeatureSet = {
    var set = FeatureSet([.svm, .vmx])
    for word in words {
      if case .cpuid(let query, _) = word.name, query.leaf == 0x8000_000a { set[word.name] = .all }
    }
    return set
  }()
}

extension Catalogue {
  /// The canonical name that is likeliest meant by `text`, or `nil` when none is near.
  ///
  /// That is the feature that Linux, Xen, libvirt or QEMU calls so, or else the name that differs by
  /// one or two characters at most.
  public static func likeliestName(for text: String) -> String? {
    let rows = words.flatMap(\.features)
    let products = rows.first { [$0.linux, $0.xen, $0.libvirt, $0.qemu].contains(text) }
    return products?.name ?? NearestName.of(text, among: rows.map(\.name))
  }
}
