internal import ArgumentParser
internal import PoolKit

/// `poolcpu rollback`: gives this host's MSRs their original values.
struct Rollback: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollback",
    abstract: "Give the MSRs of this host the values that they had before apply.",
    discussion: """
      Example:
        poolcpu rollback

      Also after an apply that did not come to its end. A register that somebody else has written \
      since is left alone. After a reset there is nothing to restore; only the kept files go.

      Exit status: 0 every register has its original value, or there was nothing to do, 2 some \
      have not, 64 wrong usage.
      """)

  @Flag(help: "Say what would be written, and touch nothing; with --full every write.")
  var dryRun = false

  @OptionGroup var text: TextOptions

  @OptionGroup var kept: StateOption

  @OptionGroup var folders: HostFolders

  func run() throws {
    let session = try folders.session(state: kept.state)
    try session.rollback(isDryRun: dryRun).write(text)
  }
}
