internal import CPUIDKit
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
      if let missing = DumpListing.missing(cpu.leaves, upTo: isWhole ? 0x8000_0001 : 0x8000_0008) {
        throw DumpError(.cutOff(missing: "CPU \(number) has no leaf \(missing.description)"))
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
          missing: """
            CPU \(number) has no leaf \(previous[current.count].leaf.description), \
            which the CPU before it has
            """))
    }
  }

  /// Refuses a dump of some leaves only where nobody can tell whether a CPU has extended ones that it lacks.
  ///
  /// - Throws: ``DumpError`` that names the leaf.
  func checkSelection() throws(DumpError) {
    for (number, cpu) in zip(numbers, cpus) {
      guard cpu.leaves[0x8000_0000] == nil, !cpu.leaves.lacksExtendedRange else { continue }
      throw DumpError(.cutOff(missing: "CPU \(number) has no leaf 80000000"))
    }
  }

  /// The first leaf that the CPU must have but `table` does not; `nil` when all are there.
  ///
  /// CPUs without extended leaves have at most 3 basic ones, and extended leaves up to 8000_0008h
  /// are listed as far as a CPU has them: so it is in all dumps of the public collections, but for
  /// one that libcpuid's maintainers shortened (docs/sources.md, "Formats of dumps").
  ///
  /// - Parameters:
  ///   - table: what is listed.
  ///   - last: the highest extended leaf that is looked for.
  /// - Returns: a leaf.
  private static func missing(_ table: CPUIDTable, upTo last: CPUIDLeaf) -> CPUIDLeaf? {
    if table[1] == nil { return 1 }
    if table.lacksExtendedRange { return 0x8000_0000 }
    guard let highest = table.maxExtendedLeaf, highest > 0x8000_0000 else { return nil }
    return (0x8000_0001...min(highest, last).rawValue)
      .map(CPUIDLeaf.init(rawValue:)).first { table[$0] == nil }
  }
}
