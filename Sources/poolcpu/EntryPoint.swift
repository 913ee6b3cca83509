internal import ArgumentParser
internal import Glibc

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
      Poolcpu.exit(withError: error)
    }
  }

  /// Whether ArgumentParser knows what to do: an exit status, help, or wrong usage.
  ///
  /// For any error that is not its own it answers ``ExitCode/failure``.
  private static func isForArgumentParser(_ error: any Error) -> Bool {
    error is ExitCode || Poolcpu.exitCode(for: error) != .failure
  }
}
