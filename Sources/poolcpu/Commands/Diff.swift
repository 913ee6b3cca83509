internal import ArgumentParser
internal import PoolFormats
internal import PoolKit

/// `poolcpu diff`: what changed on a machine or in a pool, or what tells two of them apart.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed between two records, pools or texts, or tells them apart.",
    discussion: """
      Example:
        poolcpu scan | poolcpu diff last-month.json - --ignore kernel
        poolcpu diff n1.json n2.txt
        poolcpu diff pool-2025/ pool/

      Two records or dumps of one host each are compared in everything but hosts' names, and when and \
      by what they were made. Folders, baselines and files of many hosts are compared host by host, by \
      name, and as pools; texts that name features as far as both sides tell.

      Exit status: 0 they agree, 1 they do not, 2 an error, 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("What to start from: a file or folder.", valueName: "a"),
    completion: .file())
  var first: String

  @Argument(
    help: ArgumentHelp("What to compare with it.", valueName: "b"), completion: .file())
  var second: String

  @OptionGroup var reading: InputOptions

  @OptionGroup var looking: ViewOptions

  @Option(
    help: ArgumentHelp(
      "Do not compare these parts of two records: "
        + DiffGroup.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "part,..."),
    completion: .recordParts, transform: DiffGroups.init)
  var ignore: DiffGroups?

  @OptionGroup var answer: AnswerOptions

  func validate() throws { try reading.check([first, second]) }

  func run() throws {
    let terms = reading.terms(for: [first, second])
    var run = InputRun(terms.selection)
    let a = try DiffInput([first], terms, view: looking.view, in: &run)
    let b = try DiffInput([second], terms, view: looking.view, in: &run)
    try run.end()
    let inputs = InputNames([a.input, b.input])
    let names = (inputs[first], inputs[second])
    if let one = a.record, let other = b.record { return try tell(one, other, names) }
    guard ignore == nil else {
      throw ValidationError("--ignore is about two records; others are compared in features only")
    }
    let diff = PoolDiff(from: a.side, to: b.side)
    let page = PoolDiffPage(diff, of: a.side, and: b.side, called: names)
    try answer.write(
      Answer(AnswerText(page: page.text, full: page.full)) {
        PoolDiffDocument.bytes(for: diff, of: a.side, and: b.side)
      })
    if !diff.isEmpty { throw ExitStatus.no }
  }

  private func tell(_ a: HostRecord, _ b: HostRecord, _ names: (String, String)) throws {
    let ignored = ignore?.groups ?? []
    let diff = try RecordDiff(
      from: a, to: b, as: looking.view ?? .hardware, ignoring: Set(ignored))
    let text = AnswerText(
      page: { screen in
        // One host then and now: its name says nothing.
        let files = a.host == b.host ? names : nil
        return DiffPage(diff, of: a, and: b, called: files, ignoring: ignored).text(on: screen)
      },
      full: { DiffReport(diff, of: a, and: b, ignoring: ignored, on: $0).text })
    try answer.write(
      Answer(text) { DiffDocument.bytes(for: diff, of: a, and: b, ignoring: ignored) })
    if !diff.differences.isEmpty { throw ExitStatus.no }
  }
}
