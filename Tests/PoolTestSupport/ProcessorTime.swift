internal import Glibc

/// What work costs of a processor, which other work on the machine does not change.
///
/// For tests that a cost does not grow with the square of a size: their limits are tens of times what the work takes,
/// and a hundredth of what the square would.
public enum ProcessorTime {
  /// What `work` took of a processor on this thread.
  ///
  /// - Parameter work: what is to be measured; it stays on this thread.
  /// - Returns: the time.
  public static func used(by work: () throws -> Void) rethrows -> Duration {
    let before = now()
    try work()
    return now() - before
  }

  private static func now() -> Duration {
    var time = timespec()
    precondition(clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0, "every Linux has this clock")
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
