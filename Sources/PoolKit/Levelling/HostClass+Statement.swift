internal import CPUIDKit

extension HostClass {
  /// The class of the one host or machine that a text describes.
  ///
  /// Numbers that the text does not give are 0, which means that nothing is known of them: a
  /// statement's view is never compared with a CPU's own numbers.
  ///
  /// - Throws: ``StatementError/needsHost(_:)`` for a text that says only what differs from its host.
  public init(_ statement: CPUStatement) throws(StatementError) {
    guard statement.subject != .difference else { throw .needsHost(statement.name) }
    var words = statement.shown.subtracting(statement.hidden)
    Levelling.applyLiveStates(to: &words)
    var limits = HostLimits(
      numbers: Array(repeating: 0, count: LimitDefinition.all.count), components: [:])
    for (limit, number) in statement.limits { limits[limit] = number }
    for state in XSAVEState.all where words.contains(state.announcedBy) {
      limits.components[state.number] = .unread
    }
    var profile = PartialProfile(shown: words, known: statement.known)
    profile.excludeStrangers(to: statement.vendor, highestLeaf: statement.highestBasicLeaf)
    profile.excludeOrphans()
    profile.excludeOptional()
    let unread = Catalogue.words.indices.filter { profile.known[word: $0] == [] }
    var untold = profile.unknown
    for word in unread { untold[word: word] = [] }
    let view = HostProfile(
      as: statement.view, vendor: statement.vendor ?? .unstated, signature: statement.signature,
      words: words, unread: unread.map { Catalogue.words[$0].name },
      untold: untold.isEmpty ? nil : untold,
      accepted: statement.accepted?.subtracting(statement.hidden).subtracting(words),
      capabilities: statement.namesCapabilities
        ? Set(statement.capabilities.filter(\.value).keys) : nil,
      limits: limits, present: [:], divergences: [])
    var facts = HostFacts()
    facts.clocks = ClockRange(statement.clock)
    self.init(view: view, brand: statement.brand, hosts: [statement.name], facts: facts)
  }
}

extension PartialProfile {
  /// Excludes the words that any record may lack, unless the text tells of them.
  fileprivate mutating func excludeOptional() {
    for (word, definition) in Catalogue.words.enumerated()
    where definition.isOptional && known[word: word] == [] {
      var bits = FeatureSet()
      bits[word: word] = .all
      exclude(bits)
    }
  }

  /// Excludes what a CPU of `vendor` cannot have: bits of other vendors, and of leaves above its highest.
  mutating func excludeStrangers(to vendor: CPUVendor?, highestLeaf: Int?) {
    if let vendor { exclude(.foreign(to: vendor)) }
    guard let highestLeaf else { return }
    let lowest = vendor?.isAMDLike ?? true ? Self.leafWithSubleavesAMD : Self.leafWithSubleavesIntel
    for (word, definition) in Catalogue.words.enumerated() {
      guard case .cpuid(let query, _) = definition.name, query.leaf.rangeStart == 0 else {
        continue
      }
      let isThere =
        query.leaf.rawValue <= highestLeaf
        && (query.leaf != 7 || query.subleaf == 0 || highestLeaf >= lowest)
      guard !isThere else { continue }
      var bits = FeatureSet()
      bits[word: word] = .all
      exclude(bits)
    }
  }

  /// No AMD CPU whose highest basic leaf is lower has subleaves of leaf 7 above 0.
  ///
  /// Zen 4 is the first of AMD's that has, Cooper Lake of Intel's. Held against every dump by a test.
  private static let leafWithSubleavesAMD = 0x10
  private static let leafWithSubleavesIntel = 0x16
}
