internal import Glibc

/// How far a long piece of work is: one line at the foot of a terminal, which goes when the work ends.
struct ProgressLine {
  /// Nobody wants to know before.
  static let patience = Duration.milliseconds(500)
  /// How often it is written anew at most.
  static let pause = Duration.milliseconds(100)

  private let isShown: Bool
  private let now: () -> ContinuousClock.Instant
  private let write: (String?) -> Void
  private var next: ContinuousClock.Instant
  private var isOnScreen = false

  /// The line of work that begins.
  ///
  /// - Parameters:
  ///   - isShown: whether there is a terminal for it.
  ///   - now: tells the time.
  ///   - write: shows a text, or with `nil` takes it away.
  init(
    isShown: Bool = StandardError.isTerminal,
    now: @escaping () -> ContinuousClock.Instant = { .now },
    write: @escaping (String?) -> Void = StandardError.showStatus
  ) {
    self.isShown = isShown
    self.now = now
    self.write = write
    next = now() + ProgressLine.patience
  }

  /// Says how far the work is, when it is time to.
  mutating func step(_ text: @autoclosure () -> String) {
    guard isShown else { return }
    let time = now()
    guard time >= next else { return }
    next = time + ProgressLine.pause
    isOnScreen = true
    write(text())
  }

  /// Takes the line away.
  mutating func end() {
    guard isOnScreen else { return }
    isOnScreen = false
    write(nil)
  }
}
