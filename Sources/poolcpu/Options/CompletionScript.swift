internal import ArgumentParser

/// The script that completes poolcpu's command line in a shell: ArgumentParser's, with its faults mended.
///
/// ArgumentParser writes a function for each subcommand. What it writes once for all is replaced where it runs
/// what it should quote, changes the user's shell, or does not know `--option=value`.
enum CompletionScript {
  /// The option whose values are names of software or files.
  static let namesOrFiles = "--target"

  /// The shell whose script `arguments` ask for; `nil` when they ask for something else, or for a shell that
  /// ArgumentParser does not know.
  static func shell(asked arguments: [String]) -> CompletionShell? {
    let option = "--generate-completion-script"
    guard let first = arguments.first, arguments.count < 3 else { return nil }
    if first == option {
      return arguments.count == 1
        ? CompletionShell.autodetected() : CompletionShell(rawValue: arguments[1])
    }
    guard first.hasPrefix(option + "="), arguments.count == 1 else { return nil }
    return CompletionShell(rawValue: String(first.dropFirst(option.count + 1)))
  }

  /// The script for `shell`, ready to be installed.
  static func text(for shell: CompletionShell) -> String {
    let generated = Poolcpu.completionScript(for: shell)
    return switch shell {
    case .zsh: zshHead + generated + zshTail
    case .fish: generated + fishTail
    default: generated + bashTail
    }
  }
}
