internal import Glibc

/// Work that another thread does while this one goes on.
final class Meanwhile<Value: Sendable> {
  private let job: Job<Value>
  private var thread: pthread_t?

  /// Begins `work`; where the system has no thread to spare it is done when it is asked for.
  init(_ work: @escaping @Sendable () -> Value) {
    job = Job(work)
    var thread = pthread_t()
    // The signals that end a command, or ask it for something, are this thread's.
    var (all, before) = (sigset_t(), sigset_t())
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let context = Unmanaged.passRetained(job as AnyJob)
    let failure = pthread_create(
      &thread, nil,
      { context in
        context.map { Unmanaged<AnyJob>.fromOpaque($0).takeRetainedValue().run() }
        return nil
      }, context.toOpaque())
    if failure == 0 { self.thread = thread } else { context.release() }
  }

  deinit { end() }

  /// What came of the work, once it is done.
  func value() -> Value {
    end()
    return job.value ?? job.work()
  }

  /// Waits until nothing is done any more.
  func end() {
    guard let thread else { return }
    pthread_join(thread, nil)
    self.thread = nil
  }
}

/// A function that a thread can be given as a pointer, whatever it returns.
private class AnyJob {
  func run() {}
}

/// What is to be done, and then what came of it; until the thread has ended it alone may look.
private final class Job<Value: Sendable>: AnyJob {
  let work: @Sendable () -> Value
  private(set) var value: Value?

  init(_ work: @escaping @Sendable () -> Value) { self.work = work }

  override func run() { value = work() }
}
