/// The feature bits that a text means: a name of any product, a place in CPUID or a bit of an MSR.
///
/// One name may mean different bits in different products; then all of them match.
public struct FeatureQuery: Hashable, Sendable {
  /// The text.
  public let text: String
  /// The bits, in catalogue order; never empty.
  public let matches: [FeatureMatch]

  /// Looks `text` up; case and the choice among `_`, `-` and `.` make no difference in a name.
  ///
  /// - Throws: ``FeatureQueryError`` when it means no feature.
  public init(_ text: String) throws(FeatureQueryError) {
    guard let matches = try FeatureQuery.matches(meantBy: text) else {
      if let other = OtherName.of(text) { throw .otherName(text, other) }
      throw .unknownName(text, likeliest: Catalogue.likeliestName(for: text.lowercased()))
    }
    self.text = text
    self.matches = matches
  }

  /// The same without a word about what else may be meant, which costs more than all else: `nil` when `text` means no
  /// feature.
  public init?(known text: String) {
    guard let matches = (try? FeatureQuery.matches(meantBy: text)) ?? nil else { return nil }
    self.text = text
    self.matches = matches
  }

  /// The bits at the place or with the name `text`; `nil` where there is none.
  private static func matches(
    meantBy text: String
  ) throws(FeatureQueryError) -> [FeatureMatch]? {
    var place = try FeaturePlace(warning: text)
    if place == nil { place = try FeaturePlace(text) }
    if let place {
      let bit = place.bit
      guard let definition = bit.definition else { throw .unnamed(text, bit) }
      return [FeatureMatch(bit: bit, definition: definition, naming: [place.naming])]
    }
    let matches = matches(of: text)
    var all = matches.isEmpty ? self.matches(ofVMwareKey: text) : matches
    if all.isEmpty { all = self.matches(ofSquashed: text) }
    return all.isEmpty ? nil : all
  }

  private static func matches(of name: String) -> [FeatureMatch] {
    var naming: [FeatureBit: [FeatureNaming]] = [:]
    let key = Vocabulary.key(name)
    for bit in canonicalBits[key] ?? [] { naming[bit, default: []].append(.canonical) }
    for vocabulary in Vocabulary.allCases {
      for bit in vocabulary.bits(named: name) {
        naming[bit, default: []].append(.product(vocabulary))
      }
    }
    for bit in KernelFlag.bits(meantBy: key).bits {
      naming[bit, default: []].append(.sharedLinuxFlag)
    }
    for bit in naming.isEmpty ? CommonName.bits[key] ?? [] : [] { naming[bit] = [.common] }
    return naming.sorted { $0.key < $1.key }.compactMap { bit, naming in
      bit.definition.map { FeatureMatch(bit: bit, definition: $0, naming: naming) }
    }
  }

  /// What a key of VMware's settings or capabilities is about, as in `featMask.vm.cpuid.SSE41` or `cpuid.avx2`.
  private static func matches(ofVMwareKey key: String) -> [FeatureMatch] {
    let parts = key.lowercased().split(separator: ".", omittingEmptySubsequences: false)
    guard let name = parts.last, parts.dropLast().last == "cpuid",
      [[], ["featmask", "vm"], ["featmask", "evc"]].contains(parts.dropLast(2))
    else { return [] }
    return Vocabulary.vmware.bits(named: name).compactMap { bit in
      bit.definition.map {
        FeatureMatch(bit: bit, definition: $0, naming: [.product(.vmware)])
      }
    }
  }

  /// What is spelt with other separators, or with none: AVX-512-F.
  private static func matches(ofSquashed text: String) -> [FeatureMatch] {
    let bits = squashedBits[Vocabulary.key(text).filter { $0 != "-" }] ?? []
    return bits.count == 1 ? bits.flatMap { bit in bit.name.map { matches(of: $0) } ?? [] } : []
  }

  /// The bits by their own names without separators.
  private static let squashedBits: [String: [FeatureBit]] = {
    var bits: [String: [FeatureBit]] = [:]
    for (key, found) in canonicalBits { bits[key.filter { $0 != "-" }, default: []] += found }
    return bits
  }()

  private static let canonicalBits: [String: [FeatureBit]] = {
    var bits: [String: [FeatureBit]] = [:]
    for (index, word) in Catalogue.words.enumerated() {
      for row in word.features {
        bits[Vocabulary.key(row.name), default: []]
          .append(FeatureBit(word: index, position: row.bit))
      }
    }
    return bits
  }()
}

/// A feature bit that a question means.
public struct FeatureMatch: Hashable, Sendable {
  /// The bit.
  public let bit: FeatureBit
  /// The bit's row of the catalogue.
  public let definition: FeatureDefinition
  /// Who or what names the bit so; never empty.
  public let naming: [FeatureNaming]

  /// The edges to what the feature requires.
  public var requirements: [FeatureDependency] { Catalogue.dependencies(of: bit) }

  /// The edges from what requires the feature.
  public var dependents: [FeatureDependency] {
    Catalogue.children(of: bit).compactMap { Catalogue.dependency(of: $0, on: bit) }
  }

  /// The levels that have the feature, in the order of the table.
  public var levels: [Level] { Level.all.filter { $0.features.contains(bit) } }

  /// The MSRs that change whether CPUID shows the bit, each with its own bit for it.
  public var registers: [(register: CPUIDMSR, position: Int)] {
    CPUIDMSR.all.compactMap { register in
      let name = CPUIDMSR.Half.word(Catalogue.words[bit.word].name)
      if register.high == name { return (register, Int(bit.position) + 32) }
      return register.low == name ? (register, Int(bit.position)) : nil
    }
  }
}

/// Who or what names a feature bit as a question did.
public enum FeatureNaming: Hashable, Sendable {
  /// poolcpu's own name.
  case canonical
  /// What people call it.
  case common
  /// The name that a product has for the bit.
  case product(Vocabulary)
  /// A flag of Linux's own, shown for whichever of several bits the CPU has.
  case sharedLinuxFlag
  /// The bit's place.
  case place
  /// A bit of an MSR that changes what CPUID shows there.
  case register(CPUIDMSR)
}
