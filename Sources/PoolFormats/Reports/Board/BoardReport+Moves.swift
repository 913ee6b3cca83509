internal import CPUIDKit
internal import PoolKit

extension BoardReport {
  /// Who may move where.
  var movements: BoardSection? {
    let rows = moves.verdicts.enumerated().map { source, verdicts in
      BoardTable.Row(
        heading: classes.heading(source + 1),
        cells: verdicts.enumerated().map { destination, verdict in
          source == destination ? BoardTable.Cell("same", .quiet) : verdict.cell
        })
    }
    return BoardSection(
      "moves", "Guests that were given all that their host has: who may move where",
      [MatrixPage(moves).answer.whole + "."],
      [
        .table(
          BoardTable(
            "moves-table",
            "From the row to the column. Yes: as it is. Hide: what the new host has beyond must be hidden, as "
              + "a fixed model does. ?: nobody can tell.",
            corner: "From, to", classes.headings, rows))
      ])
  }

  /// Where the pool's own guests may go.
  var machines: BoardSection? {
    guard !guests.isEmpty else { return nil }
    let table = MoveTable(guests)
    let isOneAnswer = table.columns.count == 1
    let columns = table.columns.map { hosts in
      BoardTable.Heading(
        text: isOneAnswer ? "every host" : classes.short("\(hosts: hosts)", naming: 2))
    }
    let rows = table.rows.map { row in
      BoardTable.Row(
        heading: BoardTable.Heading(text: classes.short("\(hosts: row.guests)", naming: 4)),
        cells: [BoardTable.Cell("\(row.guests.count)")] + row.cells.map(\.cell))
    }
    let page = CheckTable(
      guests, to: ["the pool's \(Plural.count(baseline.pool.hostCount, "host"))"],
      models: ModelLibrary.newest.guests.starting(on: classes.all, of: platform))
    let reasons = page.reasons.map { classes.short($0, naming: 6) + "." }
    return BoardSection(
      "vms", "The guests: where each may go", [page.answer.whole + "."],
      [
        .table(
          BoardTable(
            "vms-table", "Guests with the same answers share a row, hosts a column.",
            corner: "Guests", [BoardTable.Heading(text: "guests")] + columns, rows))
      ] + (reasons.isEmpty ? [] : [.list(title: "Why not", reasons)])
        + [
          .names(
            title: "All guests by name",
            table.rows.enumerated().map { index, row in
              (
                id: "guests-\(index + 1)",
                label: "Row \(index + 1): \(Plural.count(row.guests.count, "guest"))",
                names: row.guests
              )
            })
        ])
  }
}

extension Verdict {
  fileprivate var cell: BoardTable.Cell {
    switch self {
    case .safe: .yes
    case .masked: BoardTable.Cell("hide", .partly)
    case .unknown: BoardTable.Cell("?", .partly)
    case .unsafe: BoardTable.Cell("no", .no)
    }
  }
}

extension MoveTable.Cell {
  fileprivate var cell: BoardTable.Cell {
    switch self {
    case .yes: .yes
    case .unknown: BoardTable.Cell("?", .partly)
    case .no: BoardTable.Cell("no", .no)
    }
  }
}
