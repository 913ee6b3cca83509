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

  @OptionGroup var extent: FullOption

  func run() throws {
    let screen = TerminalScreen.of()
    let text =
      switch (level?.level, extent.isFull) {
      case (let level?, true): LevelReport.text(of: level, on: screen)
      case (let level?, false): LevelPage.text(of: level, on: screen)
      case (nil, true): LevelReport.table(on: screen)
      case (nil, false): LevelPage.text(on: screen)
      }
    try Output().write(Array(text.utf8))
  }
}
