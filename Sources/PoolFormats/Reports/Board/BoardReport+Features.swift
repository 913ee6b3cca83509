internal import CPUIDKit
internal import PoolKit

extension BoardReport {
  /// What guests of some hosts can have and guests of the pool cannot.
  var features: BoardSection? {
    let groups = BoardFeatureGroup.allCases.map { group in
      let rows = spread.rows.filter { BoardFeatureGroup(of: $0.bit) == group }
      return BoardTable.Group(title: "\(group.rawValue) (\(rows.count))", rows: rows.map(row))
    }
    var table = BoardTable(
      "features-table",
      "Yes: guests there can have it. Kept: the CPU has it, and the platform does not give it. "
        + "No: the CPU does not show it. ?: nobody can tell.",
      corner: "Feature",
      classes.headings + [BoardTable.Heading(text: "why not everywhere")], groups: groups)
    table.isFilterable = true
    return BoardSection(
      "features", "Features that some hosts can give guests and the pool cannot",
      spread.rows.isEmpty ? ["Every host gives guests the same."] : [],
      spread.rows.isEmpty ? [] : [.table(table)])
  }

  private func row(_ row: FeatureSpread.Row) -> BoardTable.Row {
    var hints: [Int: String] = [:]
    for reason in row.reasons {
      for number in reason.classes { hints[number] = reason.explanation.cause.label }
    }
    let cells = row.cells.enumerated().map { index, cell in
      switch cell {
      case .given: BoardTable.Cell.yes
      case .withheld: BoardTable.Cell("kept", .partly, hint: hints[index + 1])
      case .missing: BoardTable.Cell("no", .no, hint: hints[index + 1])
      case .unknown: BoardTable.Cell("?", .partly)
      }
    }
    return BoardTable.Row(
      heading: BoardTable.Heading(
        text: row.bit.shortName, detail: row.bit.definition?.meaning, isCode: true),
      cells: cells + [.long(reason(row))])
  }

  /// Why the pool lacks the feature, in a sentence.
  private func reason(_ row: FeatureSpread.Row) -> String {
    guard !row.reasons.isEmpty else {
      guard let cause = row.cause else {
        return "the features that it stands for are not everywhere"
      }
      return RemovalGroup(cause: cause, classes: [], reasons: [], bits: [row.bit])
        .sentence(ofClasses: classes.all.count)
    }
    // What several causes explain is told cause by cause, with the evidence of the first hosts.
    var order: [Cause] = []
    var reasons: [Cause: [AbsenceReason]] = [:]
    for reason in row.reasons {
      let cause = reason.explanation.cause
      if reasons[cause] == nil { order.append(cause) }
      reasons[cause, default: []].append(reason)
    }
    return order.map { cause in
      let found = reasons[cause] ?? []
      let numbers = found.flatMap(\.classes).sorted()
      let more = found.count > 1 ? " (others likewise)" : ""
      let place = order.count > 1 ? " on \(TextLayout.classes(numbers))" : ""
      return "\(cause.label)\(place): \(found[0].explanation.evidence.clause)\(more)"
    }.joined(separator: "; ")
  }
}

/// What features are for, as a report groups them.
enum BoardFeatureGroup: String, CaseIterable {
  case instructions = "Vectors, crypto and other instructions"
  case mitigations = "Mitigations"
  case system = "System"
  case nested = "Nested virtualisation"

  /// The group of `bit`, by what a guest would miss.
  init(of bit: FeatureBit) {
    switch GuestLoss(of: bit) {
    case .instructions: self = .instructions
    case .mitigation: self = .mitigations
    case .nested: self = .nested
    case .kernel, .counters, .promise, .speed, .nothing: self = .system
    }
  }
}
