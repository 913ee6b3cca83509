import Testing

@testable import poolcpu

/// Progress is one line at the foot of a terminal, and a line from time to time elsewhere.
struct CollectionProgressTests {
  private final class Stage {
    var time = ContinuousClock.now
    var line: [String?] = []
    var plain: [String] = []
  }

  private func progress(_ stage: Stage, isTerminal: Bool) -> CollectionProgress {
    CollectionProgress(
      of: 100, isTerminal: isTerminal, now: { stage.time },
      line: ProgressLine(
        isShown: isTerminal, now: { stage.time }, write: { stage.line.append($0) }),
      write: { stage.plain.append($0) })
  }

  @Test
  func `a terminal shows done, failed, left and rate, and the line goes at the end`() {
    let stage = Stage()
    var progress = progress(stage, isTerminal: true)
    for left in (40..<100).reversed() {
      stage.time += .milliseconds(250)
      progress.note(
        left % 10 == 0 ? .failed(left, .slow(.seconds(1))) : .collected(left), left: left)
    }
    progress.note(.again(1, .unreached(""), in: .seconds(1)), left: 40)
    progress.end()
    #expect(stage.line.first == "100 hosts: 2 done, 0 failed, 98 left, 4.0 a second")
    #expect(stage.line.dropLast().last == "100 hosts: 54 done, 6 failed, 40 left, 4.0 a second")
    #expect(stage.line.last == .some(nil))
    #expect(stage.plain == [])
  }

  @Test
  func `elsewhere a line is written every ten seconds, and none at the end`() {
    let stage = Stage()
    var progress = progress(stage, isTerminal: false)
    for left in (0..<100).reversed() {
      stage.time += .milliseconds(300)
      progress.note(.collected(left), left: left)
    }
    progress.end()
    #expect(
      stage.plain == [
        "100 hosts: 34 done, 0 failed, 66 left, 3.3 a second",
        "100 hosts: 68 done, 0 failed, 32 left, 3.3 a second",
      ])
    #expect(stage.line == [])
  }
}
