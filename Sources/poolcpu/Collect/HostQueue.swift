/// Which hosts of a collection are asked, wait, or are done with: numbers only, and no clock of its own.
struct HostQueue {
  /// How a collection goes about it.
  struct Terms: Hashable {
    /// How many hosts are asked at the same time.
    var width = 16
    /// How often a host is asked again.
    var retries = 2
    /// How long a host may take for one try.
    var timeout = Duration.seconds(60)
    /// How long a host is left alone before it is asked again; each time twice as long as before.
    var pause = Duration.seconds(1)
  }

  /// What follows from a failure.
  enum Consequence: Hashable {
    /// The host is asked again after that.
    case again(Duration)
    /// It is not asked again.
    case final
  }

  private let terms: Terms
  private var fresh: Range<Int>
  private var waiting: [Int: ContinuousClock.Instant] = [:]
  private var running: [Int: ContinuousClock.Instant] = [:]
  private var failures: [Int: Int] = [:]

  /// Hosts from 0 to `count`, none of which was asked.
  init(count: Int, _ terms: Terms) {
    fresh = 0..<count
    self.terms = terms
  }

  /// How many hosts are not done with.
  var left: Int { fresh.count + waiting.count + running.count }

  /// The hosts that are asked now.
  var asked: [Int] { running.keys.sorted() }

  /// When the next host is due or late; `nil` when nothing is left.
  var nextMoment: ContinuousClock.Instant? {
    // Where all places are taken, those that wait must wait on.
    let due = running.count < terms.width ? waiting.values.min() : nil
    return [due, running.values.min()].compactMap { $0 }.min()
  }

  /// The hosts to ask now, which count as asked from here on: those that are due again first.
  mutating func start(at now: ContinuousClock.Instant) -> [Int] {
    let due = waiting.filter { $0.value <= now }.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    let places = max(terms.width - running.count, 0)
    var hosts = due.prefix(places).map(\.key)
    for host in hosts { waiting[host] = nil }
    let more = fresh.prefix(places - hosts.count)
    hosts += more
    fresh = more.endIndex..<fresh.endIndex
    for host in hosts { running[host] = now + terms.timeout }
    return hosts
  }

  /// The hosts that had their time.
  func late(at now: ContinuousClock.Instant) -> [Int] {
    running.filter { $0.value <= now }.map(\.key).sorted()
  }

  /// Notes that a host is done with.
  mutating func finish(_ host: Int) { running[host] = nil }

  /// Notes that a host failed.
  ///
  /// - Parameters:
  ///   - host: one that is asked now.
  ///   - mayPass: whether the failure may pass by itself.
  ///   - now: the time.
  /// - Returns: whether the host is asked again.
  mutating func fail(
    _ host: Int, mayPass: Bool, at now: ContinuousClock.Instant
  ) -> Consequence {
    running[host] = nil
    let count = failures[host, default: 0] + 1
    failures[host] = count
    guard mayPass, count <= terms.retries else { return .final }
    let pause = min(terms.pause * (1 << min(count - 1, 16)), Self.longestPause)
    waiting[host] = now + pause
    return .again(pause)
  }

  /// No host is left alone for longer.
  private static let longestPause = Duration.seconds(60)
}
