internal import Testing

@testable import CPUIDKit

/// What a row's rule must agree with: requirements, levels, platforms, copies and the meaning of its word.
///
/// None of these lists the features of a rule; what Xen and the manuals say of each row is held by
/// CatalogueReferenceTests, and libvirt's word on migration by LibvirtMapTests.
struct PoolingRuleTests {
  private struct Row {
    let bit: FeatureBit
    let definition: FeatureDefinition
    var name: String { definition.name }
    var rule: PoolingRule { definition.rule }
  }

  private static let rows = Catalogue.words.enumerated().flatMap { index, word in
    word.features.map { Row(bit: FeatureBit(word: index, position: $0.bit), definition: $0) }
  }

  private static func rows(of word: WordID) throws -> [Row] {
    let index = try #require(Catalogue.index(of: word))
    return rows.filter { $0.bit.word == index }
  }

  /// Whether the baseline shows a bit of the rule only where every host shows it, and compares it.
  private static func isHeldByAll(_ rule: PoolingRule) -> Bool {
    switch rule {
    case .intersect, .unmigratable, .live(.intersectedOrWith): true
    default: false
    }
  }

  @Test func `what another feature requires is held by every host, or always there`() {
    for row in Self.rows where !Catalogue.children(of: row.bit).isEmpty {
      #expect(Self.isHeldByAll(row.rule) || row.rule == .live(shown: .always), "\(row.name)")
    }
  }

  @Test func `a mitigation is held by every host, or shown when any host needs it`() {
    for row in Self.rows where row.definition.protects != nil {
      #expect(Self.isHeldByAll(row.rule) || row.rule == .accumulate, "\(row.name)")
    }
  }

  /// Without them the instruction does nothing, or what an older one does.
  ///
  /// Source: Intel SDM volume 2, CLDEMOTE and PREFETCHh.
  private static let harmlessInstructions: FeatureSet = [.cldemote, .prefetchiti]

  @Test func `a program's instructions are held by every host`() {
    let asked = Catalogue.instructionSets.subtracting(Self.harmlessInstructions)
    let levels = Level.all.filter(\.vendors.isEmpty).map(\.features)
    #expect(!levels.isEmpty)
    for row in Self.rows
    where asked.contains(row.bit) || levels.contains(where: { $0.contains(row.bit) }) {
      #expect(Self.isHeldByAll(row.rule), "\(row.name)")
    }
  }

  @Test func `a warning reaches the guests of both platforms`() {
    for row in Self.rows {
      switch row.rule {
      case .accumulate, .alternative:
        #expect(row.definition.kvm == .asHost, "\(row.name)")
        #expect(row.definition.xenPolicy.isDefault, "\(row.name)")
      default: break
      }
    }
  }

  @Test func `what nothing can hide Xen does not pool, and KVM passes on`() {
    for row in Self.rows where row.rule == .fixed {
      #expect(row.definition.xenPolicy == .never && row.definition.kvm == .asHost, "\(row.name)")
    }
  }

  @Test func `a guest may bring to every host of Xen only what need not be held by all`() {
    let gates = Catalogue.words.compactMap(\.presentIf)
    for row in Self.rows where !row.definition.xenPolicy.isEmulated && !gates.contains(row.bit) {
      guard case .everywhere = row.definition.xenPolicy.acceptance else { continue }
      #expect(!Self.isHeldByAll(row.rule), "\(row.name)")
    }
  }

  @Test func `two bits of one capability have one rule`() {
    for row in Self.rows {
      for prefix in ["amd_", "intel_", "e1d_"] where row.name.hasPrefix(prefix) {
        let stem = String(row.name.dropFirst(prefix.count))
        for other in [stem, "intel_\(stem)"].compactMap({ Catalogue.bit(named: $0) }) {
          guard let rule = other.definition?.rule else { continue }
          // AMD's copy is there only on AMD, so that it is shown with the copies.
          let expected = rule == .live(shown: .always) ? .live(shown: .with(.e1d_fpu)) : rule
          #expect(row.rule == expected, "\(row.name)")
        }
      }
    }
  }

  @Test func `how fast a string operation is, is a hint`() {
    for row in Self.rows where row.name.contains(#/^(amd_)?(erms|fsr|fzr)/#) {
      #expect(row.rule == .hint, "\(row.name)")
    }
  }

  /// Source: AMD APM volume 3, appendix E.4: Fn8000_001A identifies performance optimisations,
  /// Fn8000_001C EAX what is enabled of lightweight profiling, Fn8000_0026 EAX the topology.
  @Test func `a word of one kind has one rule`() throws {
    for row in try Self.rows(of: WordID(0x8000_001a, 0, .eax)) { #expect(row.rule == .hint) }
    for row in try Self.rows(of: WordID(0x8000_001c, 0, .eax)) {
      #expect(row.rule == .live(shown: .intersected))
    }
    for row in try Self.rows(of: WordID(0x8000_0026, 0, .eax)) {
      #expect(row.rule == .presentation)
    }
  }

  @Test func `of a unit of Centaur's the bit that says enabled is live, the one below it is not`()
    throws
  {
    let rows = try Self.rows(of: WordID(0xc000_0001, 0, .edx))
    for row in rows {
      let isLive = row.rule == .live(shown: .intersected)
      #expect(isLive == row.name.hasSuffix("_en"), "\(row.name)")
      guard isLive else { continue }
      let unit = rows.first { $0.definition.bit == row.definition.bit - 1 }
      #expect(unit.map { "\($0.name)_en" } == row.name && unit?.rule == .intersect, "\(row.name)")
    }
  }

  @Test func `elsewhere what is live and intersected requires the feature whose state it is`()
    throws
  {
    let centaur = Catalogue.index(of: WordID(0xc000_0001, 0, .edx))
    for row in Self.rows where row.rule == .live(shown: .intersected) && row.bit.word != centaur {
      #expect(!Catalogue.parents(of: row.bit).isEmpty, "\(row.name)")
    }
  }

  @Test func `what a rule refers to is intersected`() {
    for row in Self.rows {
      switch row.rule {
      case .live(.with(let other)), .live(.intersectedOrWith(let other)), .covered(let other),
        .alternative(_, let other, _):
        #expect(other.definition?.rule == .intersect, "\(row.name)")
      default: break
      }
    }
  }

  @Test func `an alternative's alternative is itself, under the opposite condition`() {
    for row in Self.rows {
      guard case .alternative(let other, let condition, let shown) = row.rule else { continue }
      let back = PoolingRule.alternative(to: row.bit, condition: condition, whenShown: !shown)
      #expect(other.definition?.rule == back, "\(row.name)")
    }
  }
}
