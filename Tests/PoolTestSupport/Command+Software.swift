internal import Foundation

extension Command {
  /// How programs of another Debian are called, as the variable POOLCPU_ENTER says; empty for those that are installed.
  private static let entrance =
    ProcessInfo.processInfo.environment["POOLCPU_ENTER"]?.split(separator: " ").map(String.init)
    ?? []

  /// The call of a program of the software that forms are started with.
  public static func software(_ program: String, _ arguments: [String]) -> Command {
    let words = entrance + [program] + arguments
    return Command(words[0], Array(words.dropFirst()))
  }

  /// Where that software has `program`; `nil` for a program that is not there.
  public static func softwarePath(of program: String) -> String? {
    entrance.isEmpty ? path(of: program) : "/usr/bin/\(program)"
  }
}
