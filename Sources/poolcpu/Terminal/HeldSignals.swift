internal import Glibc

/// The signals that people and systems end programs with, held back for a while.
struct HeldSignals {
  private static let ending = [SIGINT, SIGTERM, SIGHUP]

  private var before = sigset_t()

  /// Holds them back from here on.
  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for signal in Self.ending { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
  }

  /// Lets them through again: one that came meanwhile ends the program now.
  func release() {
    var mask = before
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }
}

extension HeldSignals {
  /// Whether one that is held back came, and would end the program.
  static var isPending: Bool {
    var pending = sigset_t()
    guard sigpending(&pending) == 0 else { return false }
    return ending.contains { signal in
      guard sigismember(&pending, signal) == 1 else { return false }
      var action = sigaction()
      guard sigaction(signal, nil, &action) == 0 else { return true }
      // What is ignored, as under nohup, ends nothing.
      return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) != ignored
    }
  }

  /// SIG_IGN, a macro that Swift cannot compare with.
  private static let ignored = 1
}
