internal import ArgumentParser
internal import CPUIDKit
internal import CStart
internal import Glibc
internal import PoolKit

/// Where the program starts, and where its exit status is decided.
@main
enum EntryPoint {
  static func main() {
    // A reader that has gone away makes a write fail with EPIPE instead of ending the program.
    signal(SIGPIPE, SIG_IGN)
    StandardStreams.guardClosed()
    poolcpu_catch_failures()
    do {
      let arguments = try arguments()
      if Version.isAskedInFull(arguments) { answer(Version.full(LinkedPart.all)) }
      if let shell = CompletionScript.shell(asked: arguments) {
        answer(CompletionScript.text(for: shell) + "\n")
      }
      try Poolcpu.checkSubcommand(in: arguments)
      var command = try Poolcpu.parseAsRoot(arguments)
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

  /// The arguments after the program's name, from C's start-up.
  ///
  /// - Throws: ``ExitStatus/error`` where the C library told of none, not even of a name: no question is no answer.
  private static func arguments() throws -> [String] {
    guard poolcpu_argument_count() > 0 else {
      StandardError.write("the system told no arguments, not even the program's name")
      throw ExitStatus.error
    }
    return (1..<max(1, poolcpu_argument_count())).compactMap { index in
      poolcpu_argument(index).map {
        PathText.text(of: UnsafeRawBufferPointer(start: $0, count: strlen($0)))
      }
    }
  }

  /// Ends as ArgumentParser would, but keeps from the terminal what an argument may hold, and does not call help
  /// given that nobody could read.
  private static func exit(with error: any Error) -> Never {
    let status = Poolcpu.exitCode(for: error)
    let message = Poolcpu.fullMessage(for: error)
    guard !message.isEmpty else { Poolcpu.exit(withError: status) }
    if status.isSuccess { answer(message + "\n") }
    StandardError.writeUsage(message)
    Poolcpu.exit(withError: status)
  }

  /// Ends with `text` as the answer: help, a version or a script.
  private static func answer(_ text: String) -> Never {
    do {
      try Output().write(Array(text.utf8))
    } catch {
      StandardError.report(error)
      Poolcpu.exit(withError: ExitStatus.error)
    }
    Poolcpu.exit()
  }

  /// Whether ArgumentParser knows what to do: an exit status, help, or wrong usage.
  ///
  /// For any error that is not its own it answers ``ExitCode/failure``.
  private static func isForArgumentParser(_ error: any Error) -> Bool {
    error is ExitCode || Poolcpu.exitCode(for: error) != .failure
  }
}
