public import CPUIDKit

/// What two records do not agree on: of one machine at two times, or of two machines.
///
/// When and by what a record was made, and the name of its host, are not compared.
public struct RecordDiff: Hashable, Sendable {
  /// Whose view of the machines was compared.
  public let perspective: Perspective
  /// The differences, by group.
  public let differences: [RecordDifference]
  /// Why the record that lacks a bit most likely does, by bit, for all that only one shows.
  public let explanations: [FeatureBit: Explanation]

  /// Compares two records.
  ///
  /// - Parameters:
  ///   - first: the record to start from.
  ///   - second: the record to compare with it.
  ///   - view: whose view of bits, limits, layouts and differing CPUs is compared; the rest is the
  ///     hardware's in any view.
  ///   - ignored: parts of the records that do not count.
  /// - Throws: ``PerspectiveError`` when a record lacks the view.
  public init(
    from first: HostRecord, to second: HostRecord, as view: Perspective = .hardware,
    ignoring ignored: Set<DiffGroup> = []
  ) throws(PerspectiveError) {
    let classes = (try HostClass(of: first, as: view), try HostClass(of: second, as: view))
    let views = (classes.0.view, classes.1.view)
    let found =
      RecordDiff.identity(first, second) + RecordDiff.words(views.0, views.1)
      + RecordDiff.limits(views.0, views.1) + RecordDiff.clocks(first, second)
      + RecordDiff.layouts(views.0, views.1)
      + RecordDiff.cpus(first, second) + RecordDiff.divergences(views.0, views.1)
      + RegisterComparison(first, second).differences + RecordDiff.msrs(first, second)
      + RecordDiff.surroundings(first, second) + RecordDiff.kernelFlags(first, second)
    perspective = view
    // Sorting by group keeps the order inside a group: it is stable.
    differences = found.filter { !ignored.contains($0.group) }.sorted { $0.group < $1.group }
    explanations = RecordDiff.explanations(differences, classes.0, classes.1)
  }

  private static func identity(
    _ first: HostRecord, _ second: HostRecord
  ) -> [RecordDifference] {
    let facts: [(String, (HostRecord) -> String)] = [
      ("vendor", \.vendor.rawValue), ("signature", \.signature.description), ("brand", \.brand),
    ]
    return facts.compactMap { key, fact in
      Change(fact(first), fact(second)).map { .fact(.identity, key: key, $0) }
    }
  }

  private static func words(_ first: HostProfile, _ second: HostProfile) -> [RecordDifference] {
    Catalogue.words.compactMap { word in
      Change(first.known(word.name), second.known(word.name)).map { .word(word.name, $0) }
    }
  }

  private static func limits(_ first: HostProfile, _ second: HostProfile) -> [RecordDifference] {
    Limit.allCases.compactMap { limit in
      Change(first.limits[limit], second.limits[limit]).map { .limit(limit, $0) }
    }
  }

  /// The clocks, unless a guest could not tell them apart, and the masks of MXCSR.
  private static func clocks(_ first: HostRecord, _ second: HostRecord) -> [RecordDifference] {
    var found: [RecordDifference] = []
    let isOneClock =
      if let one = first.clock, let other = second.clock { one.agrees(with: other) } else { false }
    if !isOneClock, let change = Change(first.clock?.text, second.clock?.text) {
      found.append(.fact(.limits, key: "clock", change))
    }
    if let change = Change(first.mxcsrMask, second.mxcsrMask) {
      let text = Change(change.first.map { "0x\($0)" }, change.second.map { "0x\($0)" })
      if let text { found.append(.fact(.limits, key: "mxcsrMask", text)) }
    }
    return found
  }

  private static func layouts(_ first: HostProfile, _ second: HostProfile) -> [RecordDifference] {
    (2..<63).compactMap { number in
      Change(first.limits.components[number], second.limits.components[number])
        .map { .layout(component: number, $0) }
    }
  }

  private static func cpus(_ first: HostRecord, _ second: HostRecord) -> [RecordDifference] {
    let lists = [first, second].map { CPUSet($0.cpus.map(\.number)).description }
    return Change(lists[0], lists[1]).map { [.fact(.cpus, key: "logicalCPUs", $0)] } ?? []
  }

  private static func divergences(_ first: HostProfile, _ second: HostProfile) -> [RecordDifference]
  {
    let bits = Set((first.divergences + second.divergences).map(\.bit)).sorted()
    return bits.compactMap { bit in
      Change(
        first.divergences.first { $0.bit == bit }, second.divergences.first { $0.bit == bit }
      ).map { .divergence(bit, $0) }
    }
  }

  private static func msrs(_ first: HostRecord, _ second: HostRecord) -> [RecordDifference] {
    // Dumps of other tools hold counters and thermal readings as well, which differ by nature.
    let addresses = Set(ScannedMSR.all.map(\.address))
    return addresses.sorted().compactMap { address in
      let spreads = (MSRSpread(address, in: first), MSRSpread(address, in: second))
      if let one = spreads.0, let other = spreads.1, one.agrees(with: other) { return nil }
      return Change(spreads.0, spreads.1).map { .msr(address, $0) }
    }
  }

  private static func kernelFlags(
    _ first: HostRecord, _ second: HostRecord
  ) -> [RecordDifference] {
    guard let one = first.commonKernelFlags, let other = second.commonKernelFlags, one != other
    else { return [] }
    return [
      .kernelFlags(
        onlyFirst: one.subtracting(other).sorted(), onlySecond: other.subtracting(one).sorted())
    ]
  }

  private static func surroundings(
    _ first: HostRecord, _ second: HostRecord
  ) -> [RecordDifference] {
    let (one, other) = (first.surroundings, second.surroundings)
    let keys = Set(one.keys).union(other.keys).sorted()
    return keys.compactMap { key in
      Change(one[key], other[key])
        .map { .fact(DiffGroup.ofFact(key), key: key, $0) }
    }
  }
}

extension HostRecord {
  /// What surrounds the CPUs, with what was noted of overrides.
  fileprivate var surroundings: [String: String] {
    var facts = environment
    if !notedSigns.isEmpty { facts["overrides"] = OverrideSign.text(notedSigns) }
    return facts
  }
}

extension RecordDiff {
  /// Why each record most likely lacks the bits that only the other shows.
  static func explanations(
    _ differences: [RecordDifference], _ first: HostClass, _ second: HostClass
  ) -> [FeatureBit: Explanation] {
    let (onFirst, onSecond) = (
      Explainer(first, comparedWith: [second]), Explainer(second, comparedWith: [first])
    )
    var found: [FeatureBit: Explanation] = [:]
    for case .word(let name, let change) in differences {
      for (bit, isInFirst) in change.bits(of: name) {
        found[bit] = (isInFirst ? onSecond : onFirst).explanation(of: bit)
      }
    }
    return found
  }
}

extension HostRecord {
  /// The kernel's words in /proc/cpuinfo that all CPUs have; `nil` when they were not read.
  var commonKernelFlags: Set<String>? {
    guard let first = kernelFlags.first else { return nil }
    return kernelFlags.dropFirst().reduce(Set(first.flags)) { $0.intersection($1.flags) }
  }
}

extension HostProfile {
  /// The value of a word; `nil` when the record lacks it.
  func known(_ name: WordID) -> RegisterValue? { unread.contains(name) ? nil : words[name] }
}
