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
    let profile = statement.profile(showing: words)
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
