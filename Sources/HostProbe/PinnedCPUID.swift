public import CPUIDKit
internal import PoolKit

/// CPUID of each logical CPU of this machine, executed there.
public struct PinnedCPUID<Source: CPUIDSource>: CPUIDReader {
  private let source: Source

  /// Answers of `source`, which asks the CPU that the thread runs on.
  public init(_ source: Source) { self.source = source }

  /// Moves the calling thread to `cpu`, asks everything, and moves it back.
  public func table(of cpu: Int) throws(ProbeError) -> CPUIDTable {
    let affinity = try ThreadAffinity.current()
    do throws(ProbeError) {
      try ThreadAffinity.pin(to: cpu)
      let table = try CPUIDWalk.table(of: source)
      try affinity.restore()
      return table
    } catch {
      try affinity.restore()
      throw error
    }
  }
}
