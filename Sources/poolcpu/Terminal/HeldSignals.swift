internal import Glibc

/// The signals that people and systems end programs with, held back for a while.
struct HeldSignals {
  private var before = sigset_t()

  /// Holds them back from here on.
  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
  }

  /// Lets them through again: one that came meanwhile ends the program now.
  func release() {
    var mask = before
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }
}
