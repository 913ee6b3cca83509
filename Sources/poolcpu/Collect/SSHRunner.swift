internal import HostProbe
internal import PoolFormats
internal import SystemPackage

/// Asks hosts through OpenSSH's client.
struct SSHRunner: HostRunner, ~Copyable {
  private let calls: [SSHCall]
  private let input: [UInt8]
  private var programs: ChildPrograms

  /// Asks `hosts` to run `farSide`, for each of which that may take `timeout`.
  init(_ hosts: [ListedHost], _ farSide: FarSide, timeout: Duration) {
    let command = farSide.command
    calls = hosts.map { SSHCall(host: $0, command: command, timeout: timeout) }
    input = farSide.input
    programs = ChildPrograms(outputLimit: Self.outputLimit)
  }

  /// How much a host may print: some hundred times what one with many CPUs does.
  static let outputLimit = 64 << 20

  var now: ContinuousClock.Instant { .now }

  var isInterrupted: Bool { HeldSignals.isPending }

  mutating func start(_ host: Int) throws(Errno) {
    try programs.start(host, calls[host].words, input: input)
  }

  mutating func answers(
    until deadline: ContinuousClock.Instant
  ) -> [(key: Int, answer: ChildAnswer)] {
    programs.answers(until: deadline)
  }

  mutating func stop(_ hosts: [Int]) { programs.stop(hosts) }
}
