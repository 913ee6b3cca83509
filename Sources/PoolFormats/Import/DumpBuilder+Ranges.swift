internal import PoolKit

extension DumpBuilder {
  /// Forgets answers to leaves that the CPU does not have.
  ///
  /// Tools that ask for fixed leaves get whatever the CPU answers beyond its highest one: zeros, or
  /// on Intel the data of the highest basic leaf.
  mutating func dropBeyondRanges() {
    for index in cpus.indices {
      for entry in cpus[index].leaves.entries {
        if cpus[index].leaves.answer(to: entry.query) == .absent {
          forget(entry.query, ofCPU: index)
        }
      }
    }
  }
}
