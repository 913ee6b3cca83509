/// The questions that make up a logical CPU's table: which leaves and subleaves to ask for.
///
/// The walk is pure: it asks a ``CPUIDSource`` in rising order and decides from the answers alone.
/// It always ends, after at most `LeafRange.capacity` leaves a range and 64 subleaves a leaf.
public enum CPUIDWalk {
  /// Everything that `source` answers.
  ///
  /// A range that the CPU lacks leaves no entry.
  ///
  /// - Parameter source: the logical CPU to ask.
  /// - Returns: the answers, the same whenever the answers are the same.
  /// - Throws: the error of the source.
  public static func table(of source: some CPUIDSource) throws(ProbeError) -> CPUIDTable {
    var table = CPUIDTable()
    try ask(LeafRange(0), of: source, into: &table)
    try askHypervisors(of: source, into: &table)
    for range in laterRanges where range.exists(on: table.vendor) {
      try ask(range, of: source, into: &table)
    }
    return table
  }

  /// Asks for the ranges of hypervisors: 4000_0000h, 4000_0100h and so on.
  ///
  /// One may stand behind another: KVM and Xen move to 4000_0100h when they show Hyper-V's leaves
  /// at 4000_0000h. The first gap ends the search, as asking costs an exit each; 16 are plenty.
  private static func askHypervisors(
    of source: some CPUIDSource, into table: inout CPUIDTable
  ) throws(ProbeError) {
    // Where leaf 1 announces a hypervisor, its first leaf is kept even if it starts no range.
    let isGuest = table[1]?.ecx.contains(.bit(31)) ?? false
    for start in stride(from: UInt32(0x4000_0000), to: 0x4000_1000, by: 0x100) {
      let range = LeafRange(CPUIDLeaf(rawValue: start))
      let keepsAny = isGuest && start == 0x4000_0000
      guard try ask(range, of: source, into: &table, keepingAnyAnswer: keepsAny) else { return }
    }
  }

  /// Asks for a range; `false` when the CPU has no such range.
  @discardableResult
  private static func ask(
    _ range: LeafRange, of source: some CPUIDSource, into table: inout CPUIDTable,
    keepingAnyAnswer keepsAny: Bool = false
  ) throws(ProbeError) -> Bool {
    let answer = try source.registers(for: CPUIDQuery(range.start))
    let highest = range.highest(answer: answer)
    if highest != nil || keepsAny { table[range.start] = answer }
    guard let highest else { return false }
    for leaf in stride(from: range.start.rawValue, through: highest.rawValue, by: 1).dropFirst() {
      try ask(CPUIDLeaf(rawValue: leaf), of: source, into: &table)
    }
    return true
  }

  /// Asks for a leaf with its subleaves, unless the CPU defines no answer.
  private static func ask(
    _ leaf: CPUIDLeaf, of source: some CPUIDSource, into table: inout CPUIDTable
  ) throws(ProbeError) {
    guard isDefined(leaf, in: table) ?? false else { return }
    var subleaf: UInt32 = 0
    repeat {
      let query = CPUIDQuery(leaf, CPUIDSubleaf(rawValue: subleaf))
      table[query] = try source.registers(for: query)
      guard let next = subleafRules[leaf]?.next(after: subleaf, of: leaf, in: table) else { return }
      subleaf = next
    } while subleaf <= highestSubleaf
  }
}
