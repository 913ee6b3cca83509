import PoolTestSupport

/// A run of poolcpu that gets a signal after a while, from the `timeout` that started it.
struct SignalledCommand {
  let arguments: [String]
  /// Such as `TERM`.
  let signal: String

  static let signals = ["TERM", "INT", "HUP", "KILL"]

  /// Runs it; the status is 124 or 137 when the signal came before the end.
  func run(after delay: Duration) throws -> Command.Result {
    try Command(
      "timeout",
      ["--signal=\(signal)", "\(delay / .seconds(1))s", Command.poolcpuPath] + arguments,
      environment: ["SOURCE_DATE_EPOCH": "86400"]
    ).run()
  }

  /// Whether a status says that the signal came before the end.
  static func isSignalled(_ status: Int32) -> Bool { [124, 137].contains(status) }

  /// `count` moments between the start and a bit after the end of a run that takes `length`.
  static func moments(_ count: Int, upTo length: Duration, seed: UInt64) -> [Duration] {
    var random = SeededGenerator(seed: seed)
    // timeout takes 0 for no limit.
    return (0..<count).map { _ in
      length * Double.random(in: 0.01..<1.1, using: &random)
    }
  }
}
