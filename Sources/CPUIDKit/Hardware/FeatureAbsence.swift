/// Why no CPU of one microarchitecture has a feature, as far as the tables of generations tell.
package enum FeatureAbsence: Hashable {
  /// It came before the first with the feature.
  case before(Microarchitecture, first: Microarchitecture)
  /// It came after the last with the feature.
  case after(Microarchitecture, last: Microarchitecture)
  /// It came between one with the feature and the next that has it again.
  case between(Microarchitecture, last: Microarchitecture, next: Microarchitecture)
  /// No CPU of its line has the feature; those of another have.
  case elsewhere(ProductLine)
  /// A manual announces the feature for later CPUs, and no CPU that was looked at has it.
  case announced(Microarchitecture)

  /// What the tables say of `bit` on CPUs of `microarchitecture`; `nil` where such CPUs can have it, and
  /// where nobody tells.
  package init?(of bit: FeatureBit, on microarchitecture: Microarchitecture) {
    guard !ProductLine.open.contains(microarchitecture),
      let line = ProductLine.of(microarchitecture),
      let here = line.history.firstIndex(of: microarchitecture)
    else { return nil }
    if FeatureIntroduction.announced.contains(bit) {
      self = .announced(microarchitecture)
      return
    }
    guard FeatureAbsence.introduced.contains(bit) else { return nil }
    guard let first = line.brought.firstIndex(where: { $0.contains(bit) }) else {
      self = FeatureAbsence.outside(line, bit, microarchitecture)
      return
    }
    if here < first {
      self = .before(microarchitecture, first: line.history[first])
    } else if let gap = line.gaps(bit).first(where: { $0.isAround(here, in: line.history) }) {
      self =
        gap.next.map { .between(microarchitecture, last: gap.last, next: $0) }
        ?? .after(microarchitecture, last: gap.last)
    } else {
      return nil
    }
  }

  /// What to say where neither the line nor one that it continues ever had `bit`.
  private static func outside(
    _ line: ProductLine, _ bit: FeatureBit, _ microarchitecture: Microarchitecture
  ) -> FeatureAbsence {
    // Of two lines that go on from here, the one that had it sooner.
    let later = line.continuations.compactMap { next in
      next.members.enumerated().first { $0.element.introduces(bit) }
    }
    if let (_, first) = later.min(by: { $0.offset < $1.offset }) {
      return .before(microarchitecture, first: first)
    }
    if let last = line.end(of: bit) { return .after(microarchitecture, last: last) }
    return .elsewhere(line)
  }

  /// What each microarchitecture was the first to have.
  fileprivate static let first: [Microarchitecture: FeatureSet] = Dictionary(
    uniqueKeysWithValues: FeatureIntroduction.all.map { ($0.microarchitecture, $0.features) }
  )
  private static let introduced = first.values.reduce(into: FeatureSet()) { $0.formUnion($1) }
  fileprivate static let departed = FeatureDeparture.all.map {
    (row: $0, features: $0.features)
  }
}

extension Microarchitecture {
  /// Whether it is known that some of its CPUs can have `bit`: its line brought the feature and did not drop it.
  package func canHave(_ bit: FeatureBit) -> Bool {
    guard !ProductLine.open.contains(self), let line = ProductLine.of(self) else { return false }
    return line.ever(bit) && FeatureAbsence(of: bit, on: self) == nil
  }

  /// Whether it was the first of its line to have `bit`.
  func introduces(_ bit: FeatureBit) -> Bool {
    FeatureAbsence.first[self]?.contains(bit) ?? false
  }
}

extension ProductLine {
  /// The last with `bit`, of this line or of one whose place it took, where later ones do without it for good;
  /// `nil` where none is known.
  func end(of bit: FeatureBit) -> Microarchitecture? {
    if let gap = gaps(bit).first(where: { $0.next == nil }) { return gap.last }
    if ever(bit) { return nil }
    guard let older = replaced else { return nil }
    return older.end(of: bit)
      ?? (older.ever(bit) ? older.members.last : nil)
  }

  /// The microarchitectures from old to new, those of lines before, and of those whose place was taken, included.
  var ancestry: [Microarchitecture] { (replaced?.ancestry ?? []) + history }

  /// Whether some microarchitecture of ``history`` brought `bit`.
  fileprivate func ever(_ bit: FeatureBit) -> Bool { brought.contains { $0.contains(bit) } }

  /// What each microarchitecture of ``history`` was the first to have, in the same order.
  fileprivate var brought: [FeatureSet] { ProductLine.broughtByLine[self] ?? [] }

  private static let broughtByLine = Dictionary(
    uniqueKeysWithValues: allCases.map { line in
      (line, line.history.map { FeatureAbsence.first[$0] ?? FeatureSet() })
    })

  /// What tells when the line, or one that it continues, did without `bit` after it had it.
  fileprivate func gaps(_ bit: FeatureBit) -> [FeatureDeparture] {
    FeatureAbsence.departed.filter { $0.row.line == self && $0.features.contains(bit) }.map(\.row)
      + (continued?.gaps(bit) ?? [])
  }
}

extension FeatureDeparture {
  /// Whether the member at `place` of `history` came after the last with the features and before the next.
  fileprivate func isAround(_ place: Int, in history: [Microarchitecture]) -> Bool {
    history[..<place].contains(last)
      && next.map { !history[...place].contains($0) } ?? true
  }
}

extension FeatureAbsence: CustomStringConvertible {
  /// The reason, as a clause.
  package var description: String {
    switch self {
    case .before(let here, let first): "\(here) came before \(first), the first with it"
    case .after(let here, let last): "\(here) came after \(last), the last with it"
    case .between(let here, let last, let next):
      "\(here) came between \(last) and \(next), which have it"
    case .elsewhere(let line): "no \(line) CPU has it"
    case .announced(let here): "it is announced for CPUs that come after \(here)"
    }
  }
}
