internal import HostProbe
internal import SystemPackage

/// The hosts of a list being asked: some at a time, again where that may help, until each is done with.
struct HostCollection {
  /// What came of a host.
  enum Event {
    /// Its record is there.
    case collected(Int)
    /// It failed, and is asked again after that.
    case again(Int, HostFailure, in: Duration)
    /// It failed.
    case failed(Int, HostFailure)
  }

  /// What keeps a collection from going on.
  enum Stop: Error, Hashable {
    /// The program that asks hosts cannot be started at all.
    case noProgram(Errno)
    /// A signal came.
    case interrupted
  }

  private var queue: HostQueue

  /// A collection of `count` hosts.
  init(count: Int, _ terms: HostQueue.Terms) {
    queue = HostQueue(count: count, terms)
    timeout = terms.timeout
  }

  private let timeout: Duration

  /// How many hosts are not done with.
  var left: Int { queue.left }

  /// Asks all hosts.
  ///
  /// - Parameters:
  ///   - runner: what asks them.
  ///   - keep: checks and keeps the answer of a host; throws why it is none.
  ///   - tell: is told what came of each host, and with `nil` that time passed; how many hosts are left.
  /// - Throws: ``Stop``, when nothing runs any more.
  mutating func run<Runner: HostRunner & ~Copyable>(
    by runner: inout Runner, keep: (Int, ChildAnswer) throws(HostFailure) -> Void,
    tell: (Event?, _ left: Int) -> Void
  ) throws(Stop) {
    while true {
      for host in queue.start(at: runner.now) {
        do throws(Errno) {
          try runner.start(host)
        } catch {
          guard Self.mayPass(error) else {
            runner.stop(queue.asked)
            throw .noProgram(error)
          }
          fail(host, .unstarted(error.kernelReason), at: runner.now, tell)
        }
      }
      guard let moment = queue.nextMoment else { return }
      for (host, answer) in runner.answers(until: moment) {
        do throws(HostFailure) {
          try keep(host, answer)
          queue.finish(host)
          tell(.collected(host), queue.left)
        } catch {
          fail(host, error, at: runner.now, tell)
        }
      }
      let late = queue.late(at: runner.now)
      runner.stop(late)
      for host in late { fail(host, .slow(timeout), at: runner.now, tell) }
      tell(nil, queue.left)
      if runner.isInterrupted {
        runner.stop(queue.asked)
        throw .interrupted
      }
    }
  }

  private mutating func fail(
    _ host: Int, _ failure: HostFailure, at now: ContinuousClock.Instant,
    _ tell: (Event?, Int) -> Void
  ) {
    switch queue.fail(host, mayPass: failure.mayPass, at: now) {
    case .again(let pause): tell(.again(host, failure, in: pause), queue.left)
    case .final: tell(.failed(host, failure), queue.left)
    }
  }

  /// Whether this machine may be able to start a program a little later.
  private static func mayPass(_ reason: Errno) -> Bool {
    [.resourceTemporarilyUnavailable, .noMemory, .tooManyOpenFiles, .tooManyOpenFilesInSystem]
      .contains(reason)
  }
}
