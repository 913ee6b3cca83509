public import ArgumentParser
internal import CPUIDKit
public import PoolFormats
internal import PoolKit

/// `poolcpu report`: all that a change board asks about a pool, on one page.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write one page about a pool, for a change board and for the wall.",
    discussion: """
      Example:
        poolcpu report pool/ -o pool.html
        poolcpu report pool/ --vms vms/ --title "Cluster A" -o pool.html
        poolcpu report pool/ --format svg -o moves.svg

      The page says which model to set, what to do, who may move where and why not, what each platform \
      is to be told, and from which inputs all of that was worked out. It needs no network and, but for \
      filter and copy buttons, no script. SOURCE_DATE_EPOCH sets its time: then the same inputs give \
      the same bytes.

      Exit status: 0 written, 1 the hosts make no pool, 2 an error, 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("Records, dumps, baselines or folders.", valueName: "file"),
    completion: .file())
  var inputs: [String]

  @OptionGroup var guests: PlanGuestOption

  @OptionGroup var reading: InputOptions

  @Option(
    help: "Who answers guests' CPUID; by default xen where the inputs are Xen's texts, else kvm.",
    completion: .list(["kvm", "xen"]))
  var platform: Platform?

  @OptionGroup var software: TargetOption

  @Option(help: ArgumentHelp("What the pool is called.", valueName: "text"))
  var title = ""

  @Option(
    help: """
      Write a page (html), the same as markdown, a row a fact as csv, or a picture of who may move where \
      (svg).
      """)
  var format = BoardForm.html

  @OptionGroup var destination: OutputOption

  func validate() throws {
    try reading.check(inputs, besides: guests.vms)
    guard platform != .native else {
      throw ValidationError("it is kvm or xen; every report tells the values for native code")
    }
  }

  func run() throws {
    var terms = reading.terms(for: inputs)
    terms.isSummed = true
    let input = try PoolInput(inputs, terms)
    let pool = try Pool(input.hosts)
    let definitions = try guests.vms.isEmpty ? nil : guests.input(guestTerms)
    let platform = platform ?? (input.platform == .xen ? .xen : .kvm)
    let report = try BoardReport(
      on: pool, cuts: input.cuts, platform: platform,
      target: try software.target(as: nil),
      guests: try answers(definitions, in: pool, on: platform),
      provenance: BoardProvenance(
        title: title, version: Version.number, time: try ScanTime.now(),
        inputs: input.sums + (definitions?.sums ?? [])))
    try destination.output.write(report.bytes(as: format))
  }

  private var guestTerms: InputTerms { InputTerms(format: reading.format, isSummed: true) }

  /// Whether each guest may move to every host.
  private func answers(
    _ definitions: CheckInput?, in pool: Pool, on platform: Platform
  ) throws -> [MoveAnswer] {
    guard let definitions else { return [] }
    let question = MoveCheck.Question(platform: platform)
    let destination = try MoveDestination(pool.classes)
    return try definitions.sources(on: nil, named: "", question).map { name, source in
      MoveAnswer(source: name, check: try MoveCheck(from: source, to: destination, question))
    }
  }
}

extension BoardForm: ExpressibleByArgument {}
