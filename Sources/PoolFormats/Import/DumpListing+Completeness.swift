internal import PoolKit

extension DumpListing {
  /// Refuses a dump that ends too early, as far as that is certain.
  ///
  /// What else a CPU announces but a dump does not list stays unread in the record, which says so.
  ///
  /// - Parameter isWhole: whether something after the dump proves that the file was not cut off.
  /// - Throws: ``DumpError`` that says what is missing.
  func checkComplete(isWhole: Bool) throws(DumpError) {
    for (number, cpu) in zip(numbers, cpus) {
      if let missing = DumpListing.missing(cpu.leaves) {
        throw DumpError(.cutOff(missing: "CPU \(number) has no leaf \(missing)"))
      }
    }
    guard !isWhole, let last = cpus.last, let number = numbers.last else { return }
    if let header = headers.last, last.label != nil {
      throw DumpError(.cutOff(missing: "CPU \(header) has a header but no registers"))
    }
    let (previous, current) = order
    if current.count < previous.count, previous.starts(with: current) {
      throw DumpError(
        .cutOff(
          missing: "CPU \(number) has no leaf \(previous[current.count].leaf), "
            + "which the CPU before it has"))
    }
  }

  /// The first leaf that the CPU must have but `table` does not.
  ///
  /// CPUs without extended leaves have at most 3 basic ones: so it is in all dumps of the public
  /// collections (reference/dump-formats.md sections 1 and 2).
  private static func missing(_ table: CPUIDTable) -> CPUIDLeaf? {
    if table[1] == nil { return 1 }
    if table[0x8000_0000] == nil, let highest = table.maxBasicLeaf, highest >= 5 {
      return 0x8000_0000
    }
    guard let highest = table.maxExtendedLeaf, highest > 0x8000_0000 else { return nil }
    return table[0x8000_0001] == nil ? 0x8000_0001 : nil
  }
}
