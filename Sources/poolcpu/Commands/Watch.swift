internal import ArgumentParser
internal import CPUIDKit
internal import Glibc
internal import PoolFormats
internal import PoolKit

/// `poolcpu watch`: what changed in a pool since its baseline was made.
struct Watch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Say what changed in a pool since its baseline was made, for people or Prometheus.",
    discussion: """
      Example:
        poolcpu watch pool/ --baseline pool.json
        poolcpu watch pool/ --baseline pool.json --max-age 7d --format prometheus \\
          -o /var/lib/prometheus/node-exporter/poolcpu.prom

      It looks once: run it from a timer (systemd/poolcpu-watch.timer). Hosts are matched by name. \
      docs/watch.md has the metrics and rules for alerts.

      Exit status: 0 nothing changed, or metrics were written, 1 something did, 2 an error, 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("Records, dumps or folders.", valueName: "file"), completion: .file())
  var inputs: [String]

  @Option(
    help: ArgumentHelp("The baseline, or the pool as it was.", valueName: "file"),
    completion: .file())
  var baseline: String

  @Option(help: ArgumentHelp("How old a record may be, such as 7d or 12h.", valueName: "span"))
  var maxAge: TimeSpan?

  @Option(
    help: ArgumentHelp(
      "What poolcpu verify --format json wrote, a file or folder. May be repeated.",
      valueName: "file"),
    completion: .file())
  var verified: [String] = []

  @OptionGroup var reading: InputOptions

  @OptionGroup var text: TextOptions

  @Option(help: "Write text for people, or prometheus: metrics in its text format.")
  var format = AnswerFormat<WatchForm>.text

  @OptionGroup var destination: OutputOption

  func validate() throws { try reading.check(inputs, besides: [baseline] + verified) }

  func run() throws {
    let terms = reading.terms(for: inputs)
    var run = InputRun(terms.selection)
    let now = try DiffInput(inputs, terms, view: nil, in: &run)
    // What does not count now did not then: it is not missing.
    let then = try DiffInput([baseline], InputTerms(), view: nil, in: &run)
    try run.end()
    let moment = ScanTime.seconds(of: try ScanTime.now()) ?? time(nil)
    let watch = PoolWatch(
      now.side, since: then.side, times: now.times.compactMapValues(ScanTime.seconds),
      verified: try VerifiedHosts.read(verified),
      oldest: maxAge.map { Int($0.duration.components.seconds) }, now: moment)
    let name = InputNames([then.input])[baseline]
    let answer = Answer<WatchForm>(
      AnswerText(
        page: { WatchPage(watch, since: name).text(on: $0) },
        full: { WatchPage(watch, since: name).text(on: $0.endless) })
    ) { form in
      switch form {
      case .prometheus: WrittenAnswer(WatchMetrics.bytes(for: watch))
      }
    }
    try answer.write(as: format, text, to: destination.output)
    if format == .text, !watch.isQuiet { throw ExitStatus.no }
  }
}

/// The forms for programs in which a watch goes out.
enum WatchForm: String, CaseIterable, ExpressibleByArgument {
  case prometheus
}
