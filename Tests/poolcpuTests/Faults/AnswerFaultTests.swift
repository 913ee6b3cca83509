import PoolTestSupport
import Testing

/// Every system call of a command that writes a file fails once, in turn: not a sample, with `make test-faults`.
struct AnswerFaultTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let before: AnswerPlace.Before

    var testDescription: String { "\(name), \(before.rawValue) before" }
  }

  static let rows: [Row] = ["scan", "baseline"].flatMap { name in
    (TestScale.isFull ? AnswerPlace.Before.allCases : [.file]).map { Row(name: name, before: $0) }
  }

  /// What `make test` takes of the calls beside those that write the answer.
  private static let sampleCount = 16

  /// The calls of a command with the errors that each is to fail with.
  private static func points(
    of calls: [TracedCommand.Call]
  ) -> [(call: TracedCommand.Call, error: String)] {
    func points(_ calls: [TracedCommand.Call]) -> [(call: TracedCommand.Call, error: String)] {
      calls.flatMap { call in
        (CallFaults.errors(of: call.name) ?? []).map { (call, $0) }
      }
    }
    guard !TestScale.isFull else { return points(calls) }
    return points(calls.filter { CallFaults.telling.contains($0.name) })
      + TestScale.sample(
        points(calls.filter { !CallFaults.telling.contains($0.name) }), of: sampleCount)
  }

  /// What is wrong after a run with a fault; `nil` when it may end so.
  private static func damage(
    of run: TracedCommand.Run, at place: AnswerPlace, whole: [UInt8], _ name: String
  ) throws -> String? {
    let (result, content) = (run.result, try place.content)
    if let damage = try place.damage() { return damage }
    if !result.output.isEmpty { return "standard output is not empty" }
    switch result.status {
    case 0:
      guard let content else { return "no answer" }
      guard name == "scan" else { return content == whole ? nil : "another answer" }
      return ScannedFacts.damage(of: content, notes: result.errorText, whole: whole)
    case 2:
      guard content == (place.before == .nothing ? nil : AnswerPlace.old) else {
        return "the file changed"
      }
      let last = result.errorText.split(separator: "\n").last ?? ""
      // Where the last sentence itself cannot be written, the status is all there is.
      let isMute = run.failed?.hasPrefix("write(2, ") ?? false
      return last.hasPrefix("poolcpu: ") || isMute ? nil : "no sentence"
    default: return "status \(result.status)"
    }
  }

  @Test(
    .enabled(if: TracedCommand.strace != nil, "strace is not installed"), arguments: rows)
  func `a call that fails costs no more than the answer, and is told`(row: Row) throws {
    let place = try AnswerPlace(row.before)
    let (result, calls) = try TracedCommand(row.name, to: place.path).calls()
    #expect(result.status == 0, "\(result.errorText)")
    #expect(calls.count > 60)
    for call in calls {
      #expect(CallFaults.errors(of: call.name) != nil, "how can it fail? \(call)")
    }
    let whole = try #require(try place.content)
    var (held, refused, missed) = (0, 0, 0)
    let points = Self.points(of: calls)
    for point in points {
      var (place, run) = try Self.run(point, row)
      // Where the memory lies differs from run to run, and so does how often the start asks for more.
      for _ in 0..<5 where run.failed == nil { (place, run) = try Self.run(point, row) }
      if run.failed == nil { missed += 1 }
      if run.result.status == 2 { refused += 1 }
      let damage = try Self.damage(of: run, at: place, whole: whole, row.name)
      #expect(
        damage == nil,
        "\(point.error) at \(run.failed ?? point.call.description): \(run.result.errorText)")
      if damage == nil { held += 1 }
    }
    print(
      "faults of \(row.testDescription): \(calls.count) calls, \(points.count) points, \(held) held, "
        + "\(refused) of them with status 2")
    #expect(missed == 0, "\(missed) of \(points.count) met no call of ours")
    #expect(refused > 5)
  }

  private static func run(
    _ point: (call: TracedCommand.Call, error: String), _ row: Row
  ) throws -> (AnswerPlace, TracedCommand.Run) {
    let place = try AnswerPlace(row.before)
    return (
      place, try TracedCommand(row.name, to: place.path).run(failing: point.call, with: point.error)
    )
  }
}
