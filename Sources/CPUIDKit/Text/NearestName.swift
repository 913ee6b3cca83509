/// Looks among names for the one that a text most likely means.
package enum NearestName {
  /// The first of `names` that differs from `text` by the fewest characters: by two at most, and by no more than half.
  ///
  /// - Parameters:
  ///   - text: what was written.
  ///   - names: the names, of which the first counts where two are as near.
  ///   - ignoresCase: whether capital and small letters are one.
  /// - Returns: the name; `nil` when none is near.
  package static func of(
    _ text: String, among names: some Sequence<String>, ignoresCase: Bool = false
  ) -> String? {
    let wanted = ignoresCase ? text.lowercased() : text
    return names.map {
      (name: $0, distance: distance(ignoresCase ? $0.lowercased() : $0, wanted))
    }
    .filter { isNear($0.distance, text) }
    .min { $0.distance < $1.distance }?.name
  }

  /// The names that `text` may stand for: those spelt nearly so, else those that it is a part of.
  ///
  /// - Parameters:
  ///   - text: what was written.
  ///   - names: the names.
  /// - Returns: at most three, the likeliest first; none where nothing is near.
  package static func several(_ text: String, among names: some Sequence<String>) -> [String] {
    let wanted = text.lowercased()
    let rows = names.map { (name: $0, distance: distance($0.lowercased(), wanted)) }
    let near = rows.filter { isNear($0.distance, text) }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
    if !near.isEmpty || text.count < 3 { return near.prefix(3).map(\.name) }
    return rows.map(\.name).filter { $0.lowercased().contains(wanted) }
      .sorted { ($0.count, $0) < ($1.count, $1) }.prefix(3).map { $0 }
  }

  /// The question that follows a text that is no name: `did you mean a, b or c?`; `nil` without names.
  package static func question(_ names: [String]) -> String? {
    guard let last = names.last else { return nil }
    let others = names.dropLast().map { Printable.quote($0) }.joined(separator: ", ")
    return "did you mean \(others.isEmpty ? "" : "\(others) or ")\(Printable.quote(last))?"
  }

  private static func isNear(_ distance: Int, _ text: String) -> Bool {
    distance <= 2 && distance * 2 <= text.count
  }

  /// How many characters must be added, taken away, changed, or swapped with the next one, to make one text the
  /// other; `Int.max` where their lengths differ by more than two.
  package static func distance(_ first: String, _ second: String) -> Int {
    guard abs(first.utf8.count - second.utf8.count) <= 2 else { return .max }
    let (first, second) = (Array(first.utf8), Array(second.utf8))
    var before = Array(0...second.count)
    var above = before
    for (line, byte) in first.enumerated() {
      var row = [line + 1]
      row.reserveCapacity(second.count + 1)
      for (column, other) in second.enumerated() {
        var best = min(
          above[column] + (byte == other ? 0 : 1), row[column] + 1, above[column + 1] + 1)
        if line > 0, column > 0, byte == second[column - 1], other == first[line - 1] {
          best = min(best, before[column - 1] + 1)
        }
        row.append(best)
      }
      (before, above) = (above, row)
    }
    return above[second.count]
  }
}
