import Testing

@testable import poolcpu

/// Progress is told to a terminal, late, seldom, and taken away.
struct ProgressLineTests {
  /// A clock that is set, and what was shown.
  private final class Stage {
    var time = ContinuousClock.now
    var shown: [String?] = []
  }

  private func line(_ stage: Stage, isShown: Bool = true) -> ProgressLine {
    ProgressLine(isShown: isShown, now: { stage.time }, write: { stage.shown.append($0) })
  }

  @Test
  func `short work shows nothing`() {
    let stage = Stage()
    var line = line(stage)
    stage.time += .milliseconds(499)
    line.step("1 host")
    line.end()
    #expect(stage.shown.isEmpty)
  }

  @Test
  func `long work is shown ten times a second at most, and its line goes`() {
    let stage = Stage()
    var line = line(stage)
    for number in 0..<1_000 {
      line.step("\(number)")
      stage.time += .milliseconds(1)
    }
    line.end()
    #expect(stage.shown == ["500", "600", "700", "800", "900", nil])
  }

  @Test
  func `where there is no terminal nothing is shown`() {
    let stage = Stage()
    var line = line(stage, isShown: false)
    stage.time += .seconds(10)
    line.step("1 host")
    line.end()
    #expect(stage.shown.isEmpty)
  }
}
