internal import ArgumentParser

/// The exit statuses of every command, besides ArgumentParser's 0 (done) and 64 (wrong usage).
enum ExitStatus {
  /// The answer is no: a move is unsafe, hosts do not make a pool, a level is out of reach.
  static let no = ExitCode(1)
  /// Something failed and there is no answer.
  static let error = ExitCode(2)
}
