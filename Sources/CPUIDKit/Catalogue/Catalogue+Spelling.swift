extension Catalogue {
  /// The canonical name that is likeliest meant by `text`, or `nil` when none is near.
  ///
  /// That is the feature that Linux, Xen, libvirt or QEMU calls so, or else the name that differs by
  /// one or two characters at most.
  public static func likeliestName(for text: String) -> String? {
    let rows = words.flatMap(\.features)
    let products = rows.first { [$0.linux, $0.xen, $0.libvirt, $0.qemu].contains(text) }
    if let products { return products.name }
    let near = rows.map { (name: $0.name, distance: distance($0.name, text)) }
    return near.filter { $0.distance <= 2 && $0.distance < text.count }
      .min { $0.distance < $1.distance }?.name
  }

  /// How many characters must be added, taken away or changed to make one text the other.
  static func distance(_ first: String, _ second: String) -> Int {
    let second = Array(second.utf8)
    guard abs(first.utf8.count - second.count) <= 2 else { return .max }
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
