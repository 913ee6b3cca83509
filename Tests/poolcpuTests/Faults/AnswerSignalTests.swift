import PoolTestSupport
import Testing

/// Signals that end a command while it works: the file is the old or the new one.
struct AnswerSignalTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let signal: String

    var testDescription: String { "\(name), \(signal)" }
  }

  static let rows: [Row] = ["scan", "baseline"].flatMap { name in
    SignalledCommand.signals.map { Row(name: name, signal: $0) }
  }

  /// What is wrong with a place after a run that ended with `status`.
  private static func damage(
    _ place: AnswerPlace, _ status: Int32, _ signal: String, whole: [UInt8]
  ) throws -> String? {
    if let damage = try place.damage(mayHaveDraft: signal == "KILL") { return damage }
    let content = try place.content
    if status == 0 { return content == whole ? nil : "no answer" }
    return [whole, AnswerPlace.old].contains(content) ? nil : "neither the old nor the new file"
  }

  /// The answer, and how long it takes.
  private static func whole(_ name: String) throws -> (bytes: [UInt8], length: Duration) {
    let place = try AnswerPlace(.file)
    let command = try TracedCommand(name, to: place.path)
    let clock = ContinuousClock()
    var lengths: [Duration] = []
    for _ in 0..<3 {
      lengths.append(
        try clock.measure {
          let result = try Command.poolcpu(
            command.arguments, environment: command.environment
          ).run()
          #expect(result.status == 0)
        })
    }
    return (try #require(try place.content), lengths.min() ?? .zero)
  }

  @Test(
    .enabled(if: Command.path(of: "timeout") != nil, "timeout is not installed"), arguments: rows)
  func `at a random moment a signal leaves the old file or the new one`(row: Row) throws {
    let whole = try Self.whole(row.name)
    var (signalled, news) = (0, 0)
    let moments = SignalledCommand.moments(
      TestScale.isFull ? 50 : 4, upTo: whole.length, seed: UInt64(row.signal.utf8.count))
    for moment in moments {
      let place = try AnswerPlace(.file)
      let result = try SignalledCommand(
        arguments: TracedCommand(row.name, to: place.path).arguments, signal: row.signal
      ).run(after: moment)
      if SignalledCommand.isSignalled(result.status) { signalled += 1 }
      if try place.content == whole.bytes { news += 1 }
      let damage = try Self.damage(place, result.status, row.signal, whole: whole.bytes)
      #expect(damage == nil, "after \(moment), status \(result.status)")
    }
    print(
      "signals to \(row.testDescription): \(moments.count) moments, \(signalled) before the end, "
        + "\(news) new files")
  }

  @Test(.enabled(if: TracedCommand.strace != nil, "strace is not installed"), arguments: rows)
  func `at each system call a signal leaves the old file or the new one`(row: Row) throws {
    let first = try AnswerPlace(.file)
    let (result, calls) = try TracedCommand(row.name, to: first.path).calls()
    #expect(result.status == 0)
    let whole = try #require(try first.content)
    // Nothing comes after exit_group.
    let before = calls.filter { $0.name != "exit_group" }
    let points =
      TestScale.isFull
      ? before
      : before.filter { ["fsync", "rename"].contains($0.name) } + TestScale.sample(before, of: 4)
    var news = 0
    for call in points {
      let place = try AnswerPlace(.file)
      let result = try TracedCommand(row.name, to: place.path)
        .run(signalling: call, with: row.signal)
      if try place.content == whole { news += 1 }
      let damage = try Self.damage(place, result.status, row.signal, whole: whole)
      #expect(damage == nil, "\(call): status \(result.status)")
      #expect(result.status > 128, "\(call)")
    }
    print("signals to \(row.testDescription): \(points.count) calls, \(news) new files")
  }
}
