internal import CPUIDKit

/// How far a collection is: on a terminal a line at its foot, elsewhere a line from time to time.
struct CollectionProgress {
  private let total: Int
  private let now: () -> ContinuousClock.Instant
  private let write: (String) -> Void
  private let isTerminal: Bool
  private let start: ContinuousClock.Instant
  private var line: ProgressLine
  private var nextPlain: ContinuousClock.Instant
  private var done = 0
  private var failed = 0

  /// Where no terminal is, so much time passes between two lines.
  static let plainPause = Duration.seconds(10)

  /// The progress of a collection of `total` hosts that begins now.
  init(
    of total: Int, isTerminal: Bool = StandardError.isTerminal,
    now: @escaping () -> ContinuousClock.Instant = { .now },
    line: ProgressLine? = nil, write: @escaping (String) -> Void = StandardError.write
  ) {
    self.total = total
    self.isTerminal = isTerminal
    self.now = now
    self.write = write
    self.line = line ?? ProgressLine(isShown: isTerminal, now: now)
    start = now()
    nextPlain = start + Self.plainPause
  }

  /// Notes what came of a host, or that time passed.
  mutating func note(_ event: HostCollection.Event?, left: Int) {
    switch event {
    case .collected: done += 1
    case .failed: failed += 1
    case .again, nil: break
    }
    var line = line
    line.step(text(left: left))
    self.line = line
    let time = now()
    guard !isTerminal, left > 0, time >= nextPlain else { return }
    nextPlain = time + Self.plainPause
    write(text(left: left))
  }

  /// Takes the line away.
  mutating func end() { line.end() }

  private func text(left: Int) -> String {
    let seconds = Double((now() - start) / .milliseconds(100)) / 10
    let rate = seconds > 0 ? (Double(done + failed) / seconds * 10).rounded() / 10 : 0
    return
      "\(Plural.count(total, "host")): \(done) done, \(failed) failed, \(left) left, \(rate) a second"
  }
}
