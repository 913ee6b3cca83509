internal import CPUIDKit
public import PoolKit

/// What two records do not agree on, on one screen.
public struct DiffPage {
  let diff: RecordDiff
  private let sides: (HostRecord, HostRecord)
  private let names: (String, String)
  private let ignored: [DiffGroup]

  /// A page on `diff`, which compares two records.
  ///
  /// - Parameters:
  ///   - diff: the differences.
  ///   - first: the record that is called A.
  ///   - second: the record that is called B.
  ///   - names: what to call where they were read; their hosts' names when `nil`.
  ///   - ignored: what was not compared.
  public init(
    _ diff: RecordDiff, of first: HostRecord, and second: HostRecord,
    called names: (String, String)? = nil, ignoring ignored: [DiffGroup]
  ) {
    self.names = names ?? (first.host, second.host)
    self.diff = diff
    sides = (first, second)
    self.ignored = ignored.sorted()
  }

  /// The page as text.
  public func text(on screen: Screen) -> String {
    let parts = DiffGroup.allCases.compactMap(diff.phrase)
    let (a, b) = names
    let view = diff.perspective == .hardware ? "" : ", \(diff.perspective.rawValue) view"
    let answer: Phrase =
      parts.isEmpty
      ? "SAME: A (\(host: a)) and B (\(host: b)) agree in all that was compared\(view)"
      : "DIFFERENT: A (\(host: a)) and B (\(host: b)) differ in \(list: parts)\(view)"
    return Page(
      answer, tone: parts.isEmpty ? .yes : .unsure,
      [
        Page.Section(rank: 1, features), Page.Section("Likeliest causes", rank: 2, causes),
        Page.Section("Values, A and then B", rank: 3, values),
        Page.Section(rank: 4, registers + notCompared),
      ],
      footer: parts.isEmpty ? nil : "More: --full, bit by bit"
    ).text(on: screen)
  }

  /// What guests of either host can have.
  private var notable: FeatureSet {
    .guestsMayNotice(sides.0.vendor).union(.guestsMayNotice(sides.1.vendor))
  }

  private var bits: [(bit: FeatureBit, isInFirst: Bool)] {
    diff.differences.flatMap { difference -> [(bit: FeatureBit, isInFirst: Bool)] in
      if case .word(let name, let change) = difference { change.bits(of: name) } else { [] }
    }
  }

  private var features: [Page.Entry] {
    let notable = notable
    return [("Only A", true), ("Only B", false)].compactMap { label, isInFirst in
      let found = bits.filter { $0.isInFirst == isInFirst }.map(\.bit)
      // What guests can notice comes first.
      let names =
        found.filter(notable.contains)
        + found.filter { !notable.contains($0) }
      return names.isEmpty
        ? nil : Page.Entry(label, rows: 3, "\(names.count): \(list: names.map(\.shortName))")
    }
  }

  private var causes: [Page.Entry] {
    let notable = notable
    var order: [CauseGroup] = []
    var names: [CauseGroup: [String]] = [:]
    for (bit, isInFirst) in bits where notable.contains(bit) {
      guard let found = diff.explanations[bit], found.cause != .unknown else { continue }
      let cause = CauseGroup(
        side: isInFirst ? "B" : "A", cause: found.cause,
        evidence: found.cause == .generation ? nil : found.evidence)
      if names[cause] == nil { order.append(cause) }
      names[cause, default: []].append(bit.shortName)
    }
    return order.map { cause in
      let evidence = cause.evidence.map { "; \(Printable.text($0.clause))" } ?? ""
      return Page.Entry(
        "\(cause.side) lacks \(list: names[cause] ?? []): \(cause.cause.label)\(evidence)",
        rows: 3)
    }
  }

  /// Why one side lacks features; of CPU generations the evidence is much and says the same.
  private struct CauseGroup: Hashable {
    let side: String
    let cause: Cause
    let evidence: Evidence?
  }

  private var notCompared: [Page.Entry] {
    ignored.isEmpty
      ? [] : [Page.Entry("Not compared", rows: 1, "\(list: ignored.map(\.rawValue))")]
  }
}

extension DiffGroup {
  /// The heading of the group in a report.
  var title: String {
    switch self {
    case .identity: "Identity"
    case .bits: "Bits"
    case .limits: "Limits"
    case .layouts: "XSAVE components"
    case .cpus: "Logical CPUs"
    case .leaves: "Other registers of CPUID"
    case .msrs: "MSRs"
    case .microcode: "Microcode"
    case .firmware: "Firmware"
    case .kernel: "Kernel"
    case .environment: "Environment"
    }
  }
}

extension RecordDiff {
  /// The answer in one line: whether the records agree, and if not, in how much of what.
  var headline: String {
    differences.isEmpty
      ? "equal: A and B agree in all that was compared"
      : "differ: " + DiffGroup.allCases.compactMap(phrase).joined(separator: ", ")
  }

  /// How much of a group differs; `nil` where nothing does.
  func phrase(_ group: DiffGroup) -> String? {
    let found = differences.filter { $0.group == group }
    if found.isEmpty { return nil }
    return switch group {
    case .identity: "identity"
    case .bits: bits(found)
    case .limits: Plural.count(found.count, "limit")
    case .layouts: Plural.count(found.count, "XSAVE component")
    case .cpus: "logical CPUs"
    case .leaves: Plural.count(found.count, "other register")
    case .msrs: Plural.count(found.count, "MSR")
    case .microcode, .firmware, .kernel, .environment: group.rawValue
    }
  }

  /// Bits that only one record shows, and words that only one has, whose bits nobody knows.
  private func bits(_ words: [RecordDifference]) -> String {
    var (bits, unread) = (0, 0)
    for case .word(let name, let change) in words {
      bits += change.bits(of: name).count
      if change.first == nil || change.second == nil { unread += 1 }
    }
    return [
      bits == 0 ? nil : Plural.count(bits, "bit"),
      unread == 0 ? nil : Plural.count(unread, "unread word"),
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
