import Testing

@testable import poolcpu

/// A collection's order, by a clock that is set.
struct HostQueueTests {
  private let begin = ContinuousClock.now

  private func queue(_ count: Int, width: Int = 2, retries: Int = 2) -> HostQueue {
    HostQueue(
      count: count,
      HostQueue.Terms(
        width: width, retries: retries, timeout: .seconds(10), pause: .seconds(1)))
  }

  @Test
  func `so many hosts are asked at a time, in the order of the list`() {
    var queue = queue(5)
    #expect(queue.start(at: begin) == [0, 1])
    #expect(queue.start(at: begin) == [])
    queue.finish(1)
    #expect(queue.start(at: begin) == [2])
    queue.finish(0)
    queue.finish(2)
    #expect(queue.start(at: begin) == [3, 4])
    #expect(queue.left == 2)
    queue.finish(3)
    queue.finish(4)
    #expect(queue.left == 0)
    #expect(queue.nextMoment == nil)
  }

  @Test
  func `a host has its time and no more`() {
    var queue = queue(2)
    _ = queue.start(at: begin)
    #expect(queue.nextMoment == begin + .seconds(10))
    #expect(queue.late(at: begin + .milliseconds(9_999)) == [])
    #expect(queue.late(at: begin + .seconds(10)) == [0, 1])
  }

  @Test
  func
    `a failure that may pass is tried again after pauses that double, and others are asked meanwhile`()
  {
    var queue = queue(2, width: 1)
    #expect(queue.start(at: begin) == [0])
    #expect(queue.fail(0, mayPass: true, at: begin) == .again(.seconds(1)))
    #expect(queue.start(at: begin) == [1])
    // All places are taken, so that the pause's end is nothing to wake up for.
    #expect(queue.nextMoment == begin + .seconds(10))
    queue.finish(1)
    #expect(queue.nextMoment == begin + .seconds(1))
    #expect(queue.start(at: begin + .milliseconds(999)) == [])
    #expect(queue.start(at: begin + .seconds(1)) == [0])
    #expect(queue.fail(0, mayPass: true, at: begin + .seconds(2)) == .again(.seconds(2)))
    #expect(queue.start(at: begin + .seconds(4)) == [0])
    #expect(queue.fail(0, mayPass: true, at: begin + .seconds(5)) == .final)
    #expect(queue.left == 0)
  }

  @Test
  func `a failure that stays is not tried again`() {
    var queue = queue(1)
    _ = queue.start(at: begin)
    #expect(queue.fail(0, mayPass: false, at: begin) == .final)
    #expect(queue.nextMoment == nil)
  }

  @Test
  func `no pause is longer than a minute`() {
    var queue = queue(1, retries: 20)
    var now = begin
    for _ in 0..<20 {
      #expect(queue.start(at: now) == [0])
      guard case .again(let pause) = queue.fail(0, mayPass: true, at: now) else {
        Issue.record("it was given up")
        return
      }
      #expect(pause <= .seconds(60))
      now += pause
    }
  }
}
