internal import CPUIDKit

/// What several views have in common, and why more is not in it.
struct LevelledView {
  private(set) var words: FeatureSet
  var limits: HostLimits
  /// The features that left for another reason than absence.
  private(set) var causes: [FeatureBit: RemovalCause] = [:]

  /// Levels `views`, which is not empty.
  ///
  /// - Parameters:
  ///   - views: words and limits of each CPU or host; equal ones count once.
  ///   - isOneMachine: whether the views are CPUs of one machine, where an unread layout is taken
  ///     to be the same on all of them.
  ///   - isStrict: whether children whose parent is missing leave, even where every view shows them so.
  ///   - restrict: takes out what must not be in it besides.
  init(
    _ views: [(words: FeatureSet, limits: HostLimits)], isOneMachine: Bool = false,
    isStrict: Bool = false, restrict: (inout LevelledView) -> Void = { _ in }
  ) {
    let shared = views.dropFirst().reduce(views.first?.words ?? FeatureSet()) {
      $0.intersection($1.words)
    }
    words = Levelling.words(of: views.map(\.words))
    limits = HostLimits(levelling: views.map(\.limits), isOneMachine: isOneMachine)
    dropConflicts(views.map(\.limits), isOneMachine: isOneMachine)
    dropBeyondLimits()
    restrict(&self)
    close(among: isStrict ? words : words.subtracting(shared))
    Levelling.applyLiveStates(to: &words)
    dropLostComponents()
  }

  /// Takes `features` out, with everything that requires them.
  mutating func drop(_ features: FeatureSet, _ cause: RemovalCause) {
    let leaving = features.intersection(words)
    guard !leaving.isEmpty else { return }
    for bit in leaving.bits { causes[bit] = cause }
    words.subtract(leaving)
    for edge in Catalogue.descendants(of: leaving, in: words) {
      causes[edge.child] = .requires(edge.parent)
      words.remove(edge.child)
    }
    for state in XSAVEState.all {
      guard causes[state.announcedBy] != nil else { continue }
      let orphans = state.neededBy.intersection(words)
      if !orphans.isEmpty { drop(orphans, .requires(state.announcedBy)) }
    }
  }

  private mutating func dropConflicts(_ all: [HostLimits], isOneMachine: Bool) {
    for state in XSAVEState.all {
      guard words.contains(state.announcedBy) else { continue }
      switch limits.components[state.number] {
      case .known: continue
      case .unread where Set(all).count == 1 || isOneMachine: continue
      case .unread: dropState(state, .unreadLayout)
      case .differing, nil: dropState(state, .layout)
      }
    }
    for limit in Limit.allCases {
      guard case .equal(let features) = limit.definition.rule else { continue }
      if Set(all.map { $0[limit] }.filter { $0 != 0 }).count > 1 {
        drop(features, .layout)
      }
    }
  }

  private mutating func dropState(_ state: XSAVEState, _ cause: RemovalCause) {
    drop(state.neededBy.union([state.announcedBy]), cause)
  }

  /// Takes out what only some hosts asked for when its leaf is not one that every host has.
  private mutating func dropBeyondLimits() {
    for (index, definition) in Catalogue.words.enumerated() where words[word: index] != [] {
      guard case .cpuid(let query, _) = definition.name, !limits.reaches(query) else { continue }
      var beyond = FeatureSet()
      beyond[word: index] = words[word: index]
      drop(beyond, .limit)
    }
  }

  /// Takes out the children among `candidates` whose parent is missing.
  ///
  /// Unless the user is strict, these are only features that entered because some other host shows
  /// them: what every host shows without its parent stays, as an anomaly.
  private mutating func close(among candidates: FeatureSet) {
    for bit in candidates.bits where words.contains(bit) {
      guard let parent = Catalogue.parents(of: bit).first(where: { !words.contains($0) })
      else { continue }
      var orphan = FeatureSet()
      orphan.insert(bit)
      drop(orphan, .requires(parent))
    }
  }

  /// Forgets the layout of components that are no longer announced.
  private mutating func dropLostComponents() {
    for state in XSAVEState.all where !words.contains(state.announcedBy) {
      limits.components[state.number] = nil
    }
  }
}
