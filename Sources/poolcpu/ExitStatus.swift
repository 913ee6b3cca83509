internal import ArgumentParser
internal import PoolKit

/// The exit statuses of every command, besides ArgumentParser's 0 (done) and 64 (wrong usage).
enum ExitStatus {
  /// The answer is no: a move is unsafe, hosts do not make a pool, a level is out of reach.
  static let no = ExitCode(1)
  /// Something failed and there is no answer.
  static let error = ExitCode(2)

  /// Nobody can tell: data is missing on which the answer depends.
  static let cannotTell = ExitCode(3)

  /// The status for an error that ends a command.
  ///
  /// Hosts that were all read but make no pool are an answer: no.
  static func of(_ error: any Error) -> ExitCode {
    if case .mixedVendors = error as? PoolError { no } else { self.error }
  }
}
