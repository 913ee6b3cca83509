/// Looks among names for the one that a text most likely means.
package enum NearestName {
  /// The first of `names` that differs from `text` by the fewest characters: by two at most, and not in all.
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
    .filter { $0.distance <= 2 && $0.distance < text.count }
    .min { $0.distance < $1.distance }?.name
  }

  /// How many characters must be added, taken away or changed to make one text the other; `Int.max` where
  /// their lengths differ by more than two.
  package static func distance(_ first: String, _ second: String) -> Int {
    guard abs(first.utf8.count - second.utf8.count) <= 2 else { return .max }
    let second = Array(second.utf8)
    var row = Array(0...second.count)
    for (line, byte) in first.utf8.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for column in second.indices {
        let change = diagonal + (byte == second[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, row[column] + 1, diagonal + 1)
      }
    }
    return row[second.count]
  }
}
