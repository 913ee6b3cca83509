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
    let view = diff.recordView == .hardware ? "" : ", \(diff.recordView.rawValue) view"
    let answer: Phrase =
      parts.isEmpty
      ? "SAME: A (\(host: a)) and B (\(host: b)) agree in all that was compared\(view)"
      : "DIFFERENT: A (\(host: a)) and B (\(host: b)) differ in \(list: parts)\(view)"
    return Page(
      answer,
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
    var order: [Cause] = []
    var names: [Cause: [String]] = [:]
    for (bit, isInFirst) in bits where notable.contains(bit) {
      guard let found = diff.explanations[bit], found.cause != .unknown else { continue }
      let cause = Cause(
        side: isInFirst ? "B" : "A", cause: found.cause,
        ground: found.cause == .generation ? "" : "; \(Printable.text(found.ground))")
      if names[cause] == nil { order.append(cause) }
      names[cause, default: []].append(bit.shortName)
    }
    return order.map { cause in
      Page.Entry(
        "\(cause.side) lacks \(list: names[cause] ?? []): \(cause.cause.label)\(cause.ground)",
        rows: 3)
    }
  }

  /// Why one side lacks features; of CPU generations the grounds are many and say the same.
  private struct Cause: Hashable {
    let side: String
    let cause: LikelyCause
    let ground: String
  }

  private var notCompared: [Page.Entry] {
    ignored.isEmpty
      ? [] : [Page.Entry("Not compared", rows: 1, "\(list: ignored.map(\.rawValue))")]
  }
}
