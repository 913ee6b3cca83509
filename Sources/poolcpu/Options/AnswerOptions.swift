public import ArgumentParser
internal import HostProbe
internal import PoolFormats
public import PoolKit

/// How the inputs of a command are read.
struct InputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read every input in this format instead of recognising it by its content.",
      valueName: "format"))
  private var from: ReadFormat?

  /// The format of every input; `nil` where each is recognised by its content.
  var format: Format? { from?.format }
}

/// Where an answer goes.
struct OutputOption: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write the answer to this file, or to standard output.", valueName: "file"))
  var path = "-"

  /// The file, or standard output.
  var output: Output { Output(path) }
}

/// In which form an answer goes out, and where to.
struct AnswerOptions: ParsableArguments {
  @Option(help: "Write the answer as text for people, or as json.")
  var format = ReportFormat.text

  @OptionGroup private var destination: OutputOption

  /// Where the answer goes.
  var output: Output { destination.output }
}

/// How much people are told.
struct FullOption: ParsableArguments {
  @Flag(name: .customLong("full"), help: "Print everything, not what has room on one screen.")
  var isFull = false
}

/// Where a host's state is kept.
struct StateOption: ParsableArguments {
  @Option(help: ArgumentHelp("Keep state and plan in this folder.", valueName: "dir"))
  var state = StateFolder.standard
}

/// Whose view of the inputs a command takes.
struct ViewOptions: ParsableArguments {
  @Option(
    help: """
      Look at records as the hardware, the kernel (/proc/cpuinfo) or kvm shows them; hardware \
      unless said otherwise. Only scanned records hold all three.
      """)
  var view: Perspective?
}

extension Perspective: ExpressibleByArgument {
  /// The views that records hold; what a platform's text says has its own, which nobody asks for.
  public static var allValueStrings: [String] { ofRecords.map(\.rawValue) }

  /// The view called `argument`, of those that records hold.
  public init?(argument: String) {
    guard let view = Self.ofRecords.first(where: { $0.rawValue == argument }) else { return nil }
    self = view
  }
}

/// The forms of an answer for people and for programs.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  /// Text for people.
  case text
  /// JSON for programs.
  case json
}
