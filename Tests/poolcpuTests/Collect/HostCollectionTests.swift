import HostProbe
import SystemPackage
import Testing

@testable import poolcpu

/// A collection with a runner of which every answer and every moment is written down.
struct HostCollectionTests {
  /// What hosts do when they are asked.
  private struct Script: HostRunner {
    enum Act {
      /// It answers after so long.
      case after(Duration, ChildAnswer)
      /// It never does.
      case hangs
      /// The program that would ask it does not start.
      case unstarted(Errno)
    }

    var acts: [[Act]]
    var now = ContinuousClock.now
    var interruption: ContinuousClock.Instant?
    var due: [Int: (at: ContinuousClock.Instant, answer: ChildAnswer)] = [:]
    var asked: [Int] = []
    var stopped: [Int] = []
    var most = 0
    var open: Set<Int> = []

    init(_ acts: [[Act]]) { self.acts = acts }

    var isInterrupted: Bool { interruption.map { $0 <= now } ?? false }

    mutating func start(_ host: Int) throws(Errno) {
      asked.append(host)
      let act = acts[host].removeFirst()
      if case .unstarted(let reason) = act { throw reason }
      open.insert(host)
      most = max(most, open.count)
      if case .after(let time, let answer) = act { due[host] = (now + time, answer) }
    }

    mutating func answers(
      until deadline: ContinuousClock.Instant
    ) -> [(key: Int, answer: ChildAnswer)] {
      let next = min(deadline, due.values.map(\.at).min() ?? deadline)
      now = max(now, min(next, now + ChildPrograms.longestWait))
      let ended = due.filter { $0.value.at <= now }.sorted { $0.key < $1.key }
      for (host, _) in ended {
        due[host] = nil
        open.remove(host)
      }
      return ended.map { ($0.key, $0.value.answer) }
    }

    mutating func stop(_ hosts: [Int]) {
      stopped += hosts
      for host in hosts {
        open.remove(host)
        due[host] = nil
      }
    }
  }

  private static let good = Script.Act.after(.seconds(1), ChildAnswer(.exited(0)))
  private static let lost = Script.Act.after(.seconds(1), ChildAnswer(.exited(255)))

  private struct Outcome {
    var collected: [Int] = []
    var failed: [Int: HostFailure] = [:]
    var again: [Int] = []
    var stop: HostCollection.Stop?
    var left = 0
  }

  private func run(_ script: inout Script, width: Int = 2) -> Outcome {
    var collection = HostCollection(
      count: script.acts.count,
      HostQueue.Terms(width: width, retries: 1, timeout: .seconds(10), pause: .seconds(1)))
    var outcome = Outcome()
    do throws(HostCollection.Stop) {
      try collection.run(
        by: &script,
        keep: { (_, answer) throws(HostFailure) in
          guard answer.end == .exited(0) else { throw .unreached("lost") }
        },
        tell: { event, _ in
          switch event {
          case .collected(let host): outcome.collected.append(host)
          case .again(let host, _, _): outcome.again.append(host)
          case .failed(let host, let failure): outcome.failed[host] = failure
          case nil: break
          }
        })
    } catch {
      outcome.stop = error
    }
    outcome.left = collection.left
    return outcome
  }

  @Test
  func `every host is collected, two at a time`() {
    var script = Script(Array(repeating: [Self.good], count: 7))
    let outcome = run(&script)
    #expect(outcome.collected.sorted() == Array(0..<7))
    #expect(outcome.failed == [:])
    #expect(script.most == 2)
    #expect(outcome.left == 0)
  }

  @Test
  func `one that hangs is stopped when its time is over, and holds nobody up`() {
    var script = Script([[.hangs], [Self.good], [Self.good]])
    let begin = script.now
    let outcome = run(&script)
    #expect(outcome.collected == [1, 2])
    #expect(outcome.failed == [0: .slow(.seconds(10))])
    #expect(script.stopped == [0])
    #expect(script.now == begin + .seconds(10))
  }

  @Test
  func `one that cannot be reached is asked again, and then given up`() {
    var script = Script([[Self.lost, Self.good], [Self.lost, Self.lost]])
    let outcome = run(&script)
    #expect(outcome.collected == [0])
    #expect(outcome.again == [0, 1])
    #expect(outcome.failed == [1: .unreached("lost")])
    #expect(script.asked == [0, 1, 0, 1])
  }

  @Test
  func `a machine that is short of processes tries again later`() {
    var script = Script([[.unstarted(.resourceTemporarilyUnavailable), Self.good]])
    #expect(run(&script).collected == [0])
  }

  @Test
  func `without ssh nothing goes on`() {
    var script = Script([[.hangs], [.unstarted(.noSuchFileOrDirectory)], [Self.good]])
    #expect(run(&script).stop == .noProgram(.noSuchFileOrDirectory))
    #expect(script.open.isEmpty)
    #expect(script.asked == [0, 1])
  }

  @Test
  func `a signal ends what runs and asks nobody else`() {
    var script = Script([[Self.good], [.hangs], [.hangs], [Self.good]])
    script.interruption = script.now + .seconds(5)
    let outcome = run(&script)
    #expect(outcome.stop == .interrupted)
    #expect(outcome.collected == [0])
    #expect(outcome.left == 3)
    #expect(script.stopped.contains(1))
    #expect(script.open.isEmpty)
    #expect(!script.asked.contains(3))
  }
}
