internal import ArgumentParser
internal import CPUIDKit
internal import Glibc
internal import PoolKit

/// Where the program starts, and where its exit status is decided.
@main
enum EntryPoint {
  static func main() {
    // A reader that has gone away makes a write fail with EPIPE instead of ending the program.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try Poolcpu.parseAsRoot()
      do {
        try command.run()
      } catch  where !isForArgumentParser(error) {
        StandardError.report(error)
        Poolcpu.exit(withError: ExitStatus.of(error))
      }
    } catch {
      exit(with: error)
    }
  }

  /// Ends as ArgumentParser would, but keeps from the terminal what an argument may hold.
  private static func exit(with error: any Error) -> Never {
    let status = Poolcpu.exitCode(for: error)
    let message = Poolcpu.fullMessage(for: error)
    guard !status.isSuccess, !message.isEmpty else { Poolcpu.exit(withError: error) }
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    StandardError.writeLines(lines.map { Printable.text($0) })
    Poolcpu.exit(withError: status)
  }

  /// Whether ArgumentParser knows what to do: an exit status, help, or wrong usage.
  ///
  /// For any error that is not its own it answers ``ExitCode/failure``.
  private static func isForArgumentParser(_ error: any Error) -> Bool {
    error is ExitCode || Poolcpu.exitCode(for: error) != .failure
  }
}
