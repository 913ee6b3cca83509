internal import ArgumentParser
internal import CPUIDKit
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

      Exit status: 0 listed, 2 an error, 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("Show this level's features.", valueName: "level"),
    completion: .list(LevelName.allValueStrings), transform: LevelName.named)
  var level: LevelName?

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let text =
      if let level = level?.level {
        AnswerText(
          page: { LevelPage.text(of: level, on: $0) }, full: { LevelReport.text(of: level, on: $0) }
        )
      } else {
        AnswerText(page: LevelPage.text, full: LevelReport.table)
      }
    try answer.write(
      Answer(text) { LevelsDocument.bytes(for: level.map { [$0.level] } ?? Level.all) })
  }
}
