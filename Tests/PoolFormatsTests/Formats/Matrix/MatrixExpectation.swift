internal import CPUIDKit
internal import PoolKit

/// What must be said of a move between two texts, worked out from what each tells and the rules.
struct MatrixExpectation {
  /// The features that the move is refused for.
  let missing: FeatureSet
  /// The features that the guest has, or its text leaves open, and of which nobody can tell whether it would miss them.
  let open: FeatureSet
  /// Everything that one of the texts does not tell.
  let partial: FeatureSet

  /// What must be said of a guest from `source` that goes to `destination`.
  init(from source: MoveSource, to destination: HostClass, by rules: MatrixRules) {
    let view = destination.view
    let there = view.profile
    let (shown, unknown) = MatrixExpectation.told(source, rules)
    var compared =
      (view.perspective == .guest ? rules.compared : rules.comparedOnCPU)
      .subtracting(view.accepted ?? FeatureSet())
    if !source.isDefinition { compared.subtract(RuleTable.neverRefusing) }
    // What stands for others that a text leaves open is open as well.
    let own = there.unknown.subtracting(.foreign(to: rules.pair.to.vendor))
    let maybe = rules.translated.filter { row in
      let untold = row.from.subtracting(there.shown)
      return view.perspective != .guest && !untold.isEmpty && untold.isSubset(of: own)
    }
    let absent = there.absent.subtracting(FeatureSet(maybe.map(\.bit)))
    missing = shown.intersection(absent).intersection(compared)
    let isOfCPU = source.classes.first.map { $0.view.perspective != .guest }
    let gives = isOfCPU.map { $0 ? rules.openable : rules.stated } ?? .all
    let untold = unknown.intersection(absent).intersection(gives)
      .subtracting(RuleTable.neverRefusing)
    // What neither tells goes as far as the texts tell.
    open = shown.subtracting(absent).subtracting(there.shown).union(untold).intersection(compared)
    let partial = there.unknown.union(unknown)
    self.partial = rules.translated.filter { !$0.from.isDisjoint(with: partial) }
      .reduce(into: partial) { $0.insert($1.bit) }
  }

  /// What the text of a guest or its host tells of what the guest has, and what it leaves open.
  private static func told(
    _ source: MoveSource, _ rules: MatrixRules
  ) -> (shown: FeatureSet, unknown: FeatureSet) {
    switch source {
    case .definition(let definition): return (definition.features, definition.unknown)
    case .hosts(let classes), .baseline(let classes, _):
      let (view, isOfGuests) = (classes[0].view, classes[0].view.perspective == .guest)
      let gives = isOfGuests ? rules.stated : rules.given
      let shown = (isOfGuests ? view.words : rules.translated(view.words)).intersection(gives)
      return (shown, view.profile.unknown.subtracting(shown))
    }
  }
}
