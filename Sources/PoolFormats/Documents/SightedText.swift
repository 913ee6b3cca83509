/// A piece of text, looked through for hosts that are known: work that another thread can do ahead.
public struct SightedText: Sendable {
  /// The text.
  public let bytes: [UInt8]
  private let known: KnownHosts
  /// Where the hosts are that the first lines have and that nobody has taken.
  private var sightings: ArraySlice<KnownHosts.Sighting> = []

  /// Looks through a piece.
  ///
  /// - Parameters:
  ///   - bytes: text that begins with a line.
  ///   - known: what is known of hosts; the lines from the first on that say something else are left for later.
  public init(_ bytes: [UInt8], by known: KnownHosts?) {
    self.bytes = bytes
    self.known = known ?? KnownHosts()
    guard let known else { return }
    bytes.withUnsafeBytes { text in
      while let sighting = known.sighting(in: text, at: sightings.last?.end ?? 0) {
        sightings.append(sighting)
      }
    }
  }

  /// Takes the next host that was seen, with what was known when it was.
  mutating func next() -> (sighting: KnownHosts.Sighting, known: KnownHosts)? {
    sightings.popFirst().map { ($0, known) }
  }
}
