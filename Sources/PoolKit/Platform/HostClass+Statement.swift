extension HostClass {
  /// The class of the one host or machine that a text describes.
  ///
  /// Numbers that the text does not give are 0, which means that nothing is known of them: a
  /// statement's view is never compared with a CPU's own numbers.
  ///
  /// - Throws: ``StatementError/needsHost(_:)`` for a text that says only what differs from its host.
  public init(_ statement: CPUStatement) throws(StatementError) {
    guard statement.unsaid == .absent else { throw .needsHost(statement.name) }
    var words = statement.shown.subtracting(statement.hidden)
    Levelling.applyLiveStates(to: &words)
    var limits = HostLimits(
      numbers: Array(repeating: 0, count: LimitDefinition.all.count), components: [:])
    for (name, number) in statement.limits { limits[name] = number }
    for state in XSAVEState.all where words.shows(state.announcedBy) {
      limits.components[state.number] = .unread
    }
    let view = HostView(
      as: statement.view, vendor: statement.vendor ?? .unstated, signature: statement.signature,
      words: words, unread: statement.unread, limits: limits, present: [:], divergences: [])
    self.init(view: view, brand: statement.brand, hosts: [statement.name])
  }
}
