/// With which microarchitectures a feature came to the CPUs that hypervisors' hosts have, AMD's and Intel's, and
/// with which it left them.
package struct FeatureHistory: Hashable, Sendable {
  /// What one vendor's CPUs have of it.
  private struct Part: Hashable {
    let line: ProductLine
    /// The first with the feature; `nil` where none has it.
    let first: Microarchitecture?
    /// How many came before the first.
    let place: Int
    /// The last with it, where later ones do without for good.
    let last: Microarchitecture?
  }
  private let parts: [Part]

  /// What the tables of generations say of `bit`; `nil` where they do not know the feature, and where all CPUs
  /// have it.
  package init?(of bit: FeatureBit) {
    parts = [ProductLine.zen, .intelServer].map { line in
      let members = line.ancestry
      let before = members.count - line.history.count
      // What a line did not have from its first member on, it did not get from one whose place it took.
      let own = line.history.firstIndex { $0.introduces(bit) }
      let place =
        own.flatMap { $0 > 0 ? before + $0 : nil } ?? members.firstIndex { $0.introduces(bit) }
      return Part(
        line: line, first: place.map { members[$0] }, place: place ?? .max,
        last: place == nil ? nil : line.end(of: bit))
    }
    let isKnown = parts.contains { $0.first != nil }
    guard isKnown, parts.contains(where: { $0.place > 0 || $0.last != nil }) else { return nil }
  }

  /// What CPUs that lack each of some features have not either.
  package struct Shadow {
    /// For each vendor how many came before the first that has one of the features; `.max` where none has.
    private let places: [Int]

    /// What CPUs without the features of `histories` lack.
    package init(_ histories: [FeatureHistory]) {
      places = [0, 1].map { vendor in
        histories.compactMap { $0.parts[vendor].first == nil ? nil : $0.parts[vendor].place }.min()
          ?? .max
      }
    }

    /// Whether, for one vendor's CPUs at least, those without the features have not this one either.
    package func covers(_ history: FeatureHistory) -> Bool {
      zip(places, history.parts).contains { $1.first != nil && $0 <= $1.place }
    }
  }
}

extension FeatureHistory: CustomStringConvertible {
  /// All of it as a clause about CPUs.
  package var description: String {
    let first = parts.filter { $0.place > 0 }.compactMap(\.first).map(\.rawValue)
    let last = parts.compactMap(\.last).map(\.rawValue)
    let known = [("before", first), ("after", last)].filter { !$0.1.isEmpty }.map {
      "CPUs \($0) \($1.joined(separator: " and ")) lack it"
    }
    let never = parts.filter { $0.first == nil }.map { "no \($0.line) CPU has it" }
    return (known + never).joined(separator: ", ")
  }
}
