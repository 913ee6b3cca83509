internal import ArgumentParser
internal import PoolFormats
internal import PoolKit

/// `poolcpu levels`: the named levels.
struct Levels: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "levels",
    abstract: "List the named levels, or the features of one.",
    discussion: """
      Example:
        poolcpu levels
        poolcpu levels amd-zen2

      Exit status: 0 listed, 64 wrong usage.
      """)

  @Argument(help: ArgumentHelp("Show this level's features.", valueName: "level"))
  var level: LevelName?

  func run() throws {
    let text = level.map { LevelReport.text(of: $0.level) } ?? LevelReport.table
    try Output().write(Array(text.utf8))
  }
}
