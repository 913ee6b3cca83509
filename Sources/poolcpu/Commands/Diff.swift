internal import ArgumentParser
internal import PoolFormats
internal import PoolKit

/// `poolcpu diff`: what changed on a machine, or what tells two machines apart.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what two records do not agree on.",
    discussion: """
      Example:
        poolcpu scan | poolcpu diff last-month.json - --ignore kernel
        poolcpu diff n1.json n2.txt

      A and B are records or dumps of one host each. Hosts' names, and when and by what a record was \
      made, are not compared.

      Exit status: 0 they agree, 1 they do not, 2 an error, 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("The record to start from.", valueName: "a"),
    completion: .file())
  var first: String

  @Argument(
    help: ArgumentHelp("The record to compare with it.", valueName: "b"),
    completion: .file())
  var second: String

  @OptionGroup var reading: InputOptions

  @OptionGroup var looking: ViewOptions

  @Option(
    help: ArgumentHelp(
      "Do not compare these parts: "
        + DiffGroup.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "part,..."),
    completion: .recordParts, transform: DiffGroups.init)
  var ignore: DiffGroups?

  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    guard first != "-" || second != "-" else {
      throw ValidationError("standard input can be A or B, not both")
    }
  }

  func run() throws {
    let a = try InputReader.record(at: first, format: reading.format)
    let b = try InputReader.record(at: second, format: reading.format)
    let ignored = ignore?.groups ?? []
    let diff = try RecordDiff(
      from: a, to: b, as: looking.view ?? .hardware, ignoring: Set(ignored))
    let text = AnswerText(
      page: { screen in
        let names = a.host == b.host ? files(a, b) : nil
        return DiffPage(diff, of: a, and: b, called: names, ignoring: ignored).text(on: screen)
      },
      full: { DiffReport(diff, of: a, and: b, ignoring: ignored, on: $0).text })
    try answer.write(
      Answer(text) { DiffDocument.bytes(for: diff, of: a, and: b, ignoring: ignored) })
    if !diff.differences.isEmpty { throw ExitStatus.no }
  }

  /// What to call the sides where the hosts' names say nothing: one host then and now.
  private func files(_ a: HostRecord, _ b: HostRecord) -> (String, String) {
    let names = InputNames(
      [(first, a), (second, b)].map { path, record in
        var input = InputNames.Input(path: path)
        input.add(HostClass(of: record))
        return input
      })
    return (names[first], names[second])
  }
}
