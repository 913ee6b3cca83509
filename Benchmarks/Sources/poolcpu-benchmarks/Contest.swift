/// One piece of work and the programs that do it.
struct Contest {
  /// The work.
  let work: String
  /// What to know when reading its figures.
  let remark: String
  /// The programs, poolcpu first.
  let contenders: [Contender]

  /// Runs every program in turn, `rounds` times, so that a busy moment of the machine hits all.
  ///
  /// - Parameter rounds: how often each program is run, after one run to fill caches.
  /// - Returns: the measurements of each program, in the order of ``contenders``.
  /// - Throws: ``BenchmarkError`` when a program cannot be run or fails.
  func run(rounds: Int) throws(BenchmarkError) -> [[Measurement]] {
    var results = [[Measurement]](repeating: [], count: contenders.count)
    for contender in contenders { _ = try ChildProcess.measure(contender.command) }
    for _ in 0..<rounds {
      for (place, contender) in contenders.enumerated() {
        results[place].append(try ChildProcess.measure(contender.command))
      }
    }
    return results
  }
}
