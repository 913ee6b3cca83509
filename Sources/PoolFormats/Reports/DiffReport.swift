internal import CPUIDKit
public import PoolKit

/// What two records do not agree on, for people.
public struct DiffReport {
  private let diff: RecordDiff
  private let sides: [HostRecord]
  private let ignored: [DiffGroup]
  private let layout: TextLayout

  /// A report on `diff`, which compares two records.
  ///
  /// - Parameters:
  ///   - diff: the differences.
  ///   - first: the record that is called A.
  ///   - second: the record that is called B.
  ///   - ignored: what was not compared.
  ///   - screen: where it is read.
  public init(
    _ diff: RecordDiff, of first: HostRecord, and second: HostRecord, ignoring ignored: [DiffGroup],
    on screen: Screen = .standard
  ) {
    self.diff = diff
    layout = screen.layout
    sides = [first, second]
    self.ignored = ignored.sorted()
  }

  /// The answer, who the records are, then each difference; ends in a line end.
  public var text: String {
    var lines = [diff.headline]
    lines += layout.table(
      zip(["A", "B"], sides).map { name, record in
        [
          name, Printable.text(record.host),
          [record.source.how, record.source.when].compactMap { $0 }.map { Printable.text($0) }
            .joined(separator: ", "),
        ]
      }, indent: 0)
    lines.append("View: \(TextLayout.view(diff.perspective))")
    if !ignored.isEmpty {
      lines.append("Not compared: " + ignored.map(\.rawValue).joined(separator: ", "))
    }
    for group in DiffGroup.allCases {
      let found = diff.differences.filter { $0.group == group }
      if !found.isEmpty { lines += ["", group.title] + section(found) }
      if group == .bits { lines += reasons(found) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ differences: [RecordDifference]) -> [String] {
    let pictures = differences.flatMap { difference -> [String] in
      guard case .word(let name, let change) = difference else { return [] }
      return picture(name, change)
    }
    return pictures + layout.table(differences.compactMap(row))
      + differences.flatMap(changedBits) + differences.flatMap(flags)
  }

  /// Why each side most likely lacks what the other shows, one paragraph a reason.
  private func reasons(_ differences: [RecordDifference]) -> [String] {
    var order: [String] = []
    var names: [String: [String]] = [:]
    for case .word(let word, let change) in differences {
      for (bit, isInFirst) in change.bits(of: word) {
        guard let clause = diff.explanations[bit]?.clause else { continue }
        let key = "\(isInFirst ? "B" : "A"), \(clause)"
        if names[key] == nil { order.append(key) }
        names[key, default: []].append(bit.name ?? bit.description)
      }
    }
    if order.isEmpty { return [] }
    return ["", "Why bits are missing"]
      + order.flatMap { key in
        layout.paragraph("on \(key): " + names[key, default: []].joined(separator: ", "))
      }
  }

  private func flags(_ difference: RecordDifference) -> [String] {
    guard case .kernelFlags(let first, let second) = difference else { return [] }
    return [("A", first), ("B", second)].filter { !$0.1.isEmpty }.flatMap { side, flags in
      layout.paragraph(
        "/proc/cpuinfo says only on \(side): "
          + flags.map { Printable.text($0) }.joined(separator: " "))
    }
  }

  /// The feature bits in which an override or mask register differs.
  private func changedBits(_ difference: RecordDifference) -> [String] {
    guard case .msr(let address, let change) = difference,
      let register = CPUIDMSR.all.first(where: { $0.address == address }),
      case .value(let first)? = change.first?.single,
      case .value(let second)? = change.second?.single
    else { return [] }
    let bits = register.bits(of: first.symmetricDifference(second)).map { $0.name ?? "\($0)" }
    return bits.isEmpty
      ? []
      : layout.paragraph(
        "\(address) differs in " + bits.joined(separator: ", "))
  }

  /// A word: both values, the carets, and a line for each bit that differs.
  private func picture(_ name: WordID, _ change: Change<RegisterValue>) -> [String] {
    let lines = BitPicture.lines((change.first, change.second), labels: ("A", "B"), indent: 4)
    let rows = change.bits(of: name).map { bit, isInFirst in
      [
        isInFirst ? "only A" : "only B", bit.name ?? "unnamed", bit.description,
        bit.definition?.meaning ?? "",
      ]
    }
    return ["  \(name)"] + lines + layout.table(rows, indent: 4)
  }

  private func row(_ difference: RecordDifference) -> [String]? {
    switch difference {
    case .word, .kernelFlags: nil
    case .limit(let limit, let change):
      columns(limit.name, change, or: "none") { limit.text(of: $0) }
    case .layout(let component, let change):
      columns("component \(component)", change, or: "none", \.phrase)
    case .divergence(let bit, let change):
      columns(bit.label, change, or: "alike on all CPUs") {
        "on \($0.shownBy.phrase), not on \($0.hiddenBy.phrase)"
      }
    case .register(let query, let register, let change):
      columns("\(query).\(register)", change, or: "not read") { values in
        Printable.list(values.map { "0x\($0)" }, first: 4)
      }
    case .msr(let address, let change):
      columns(address.label, change, or: "not read", \.phrase)
    case .fact(_, let key, let change):
      columns(Printable.text(key), change, or: "not known") {
        $0.isEmpty ? "none" : Printable.text($0)
      }
    }
  }

  private func columns<Value>(
    _ name: String, _ change: Change<Value>, or missing: String, _ text: (Value) -> String
  ) -> [String] {
    [
      name, "A " + (change.first.map(text) ?? missing), "B " + (change.second.map(text) ?? missing),
    ]
  }
}
