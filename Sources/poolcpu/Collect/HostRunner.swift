internal import HostProbe
internal import SystemPackage

/// What asks hosts, and the clock by which they are asked.
protocol HostRunner: ~Copyable {
  /// The time.
  var now: ContinuousClock.Instant { get }
  /// Whether the user or the system wants all of it to end.
  var isInterrupted: Bool { get }

  /// Asks a host.
  ///
  /// - Throws: the kernel's reason why the program that asks does not start.
  mutating func start(_ host: Int) throws(Errno)

  /// The hosts that answered, or whose program ended without; waits for a moment until one does.
  mutating func answers(
    until deadline: ContinuousClock.Instant
  ) -> [(key: Int, answer: ChildAnswer)]

  /// Leaves hosts whose answer nobody waits for any more.
  mutating func stop(_ hosts: [Int])
}
