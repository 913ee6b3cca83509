internal import CPUIDKit
internal import PoolKit

extension BoardReport {
  /// Guests that execute CPUID natively are shown only what the hardware view tells.
  private var isHardware: Bool { baseline.pool.perspective == .hardware }

  /// The MSR values of each kind of host.
  var overrides: BoardSection? {
    let groups = plan.plans.enumerated().map { index, plan in
      BoardTable.Group(
        title: "Class \(index + 1), \(classes.title(index + 1))"
          + (plan.values.isEmpty ? ": no MSR values" : ""), rows: plan.values.map(row))
    }
    let notes = plan.plans.notes.map { note in
      note.classes.count == classes.all.count
        ? note.note.description.capitalised + "."
        : "On \(TextLayout.classes(note.classes)): \(note.note)."
    }
    let without = plan.plans.indices.filter { plan.plans[$0].values.isEmpty }.map { $0 + 1 }
    return BoardSection(
      "overrides", "Override values for code that executes CPUID natively",
      [
        "Containers, processes and paravirtual guests see what the CPU itself answers. These MSR values "
          + "make each host show what the pool shares (poolcpu apply writes them)."
      ] + (without.isEmpty ? [] : ["\(TextLayout.classes(without).capitalised): no MSR values."]),
      (groups.contains { !$0.rows.isEmpty }
        ? [
          .table(
            BoardTable(
              "overrides-table", "Values to write, by kind of host.", corner: "MSR",
              ["value", "name", "made from", "what to do", "hides"].map {
                BoardTable.Heading(text: $0)
              }, groups: groups))
        ] : []) + (notes.isEmpty ? [] : [.list(title: "Notes", notes)]))
  }

  private func row(_ value: PlannedValue) -> BoardTable.Row {
    let hidden = value.isNeeded ? value.hiddenBits.map(\.shortName) : []
    return BoardTable.Row(
      heading: BoardTable.Heading(text: value.register.address.description, isCode: true),
      cells: [
        .code(value.value.description), BoardTable.Cell(value.register.name),
        BoardTable.Cell(value.basisText), BoardTable.Cell(value.deed),
        .long(hidden.isEmpty ? "nothing" : hidden.joined(separator: ", ")),
      ])
  }

  /// Where features differ alike.
  private struct Place: Hashable {
    let direction: Residual.Direction
    let classes: [Int]
  }

  /// What no MSR hides, by kind of guest.
  var residual: BoardSection? {
    guard isHardware else {
      return BoardSection(
        "residual", "What still differs, by kind of guest",
        ["Not worked out: MSR values belong to the hardware view."], [])
    }
    let shown = plan.residual.filter { $0.direction == .shown }
    let missing = plan.residual.filter { $0.direction == .missing }
    func names(_ residual: [Residual]) -> BoardTable.Cell {
      .long(
        residual.isEmpty
          ? "nothing"
          : "\(residual.count): "
            + classes.short("\(list: residual.map(\.bit.shortName))", naming: 12))
    }
    let kinds = BoardTable(
      "residual-kinds", "What is left once the values are written.", corner: "Guests",
      [
        BoardTable.Heading(text: "still see on some hosts"),
        BoardTable.Heading(text: "do not see on some hosts"),
      ],
      GuestKind.allCases.map { kind in
        BoardTable.Row(
          heading: BoardTable.Heading(text: kind.rawValue, detail: kind.sentence),
          cells: kind == .hvm ? [names([]), names([])] : [names(shown), names(missing)])
      })
    var order: [Place] = []
    var bits: [Place: [String]] = [:]
    for residual in plan.residual {
      let place = Place(direction: residual.direction, classes: residual.classes)
      if bits[place] == nil { order.append(place) }
      bits[place, default: []].append(residual.bit.shortName)
    }
    let rows = order.map { place in
      let names = bits[place] ?? []
      return BoardTable.Row(
        heading: BoardTable.Heading(text: TextLayout.classes(place.classes)),
        cells: [
          BoardTable.Cell(place.direction == .shown ? "still seen" : "not seen", .no),
          BoardTable.Cell("\(names.count)"), .long(names.joined(separator: ", ")),
        ])
    }
    return BoardSection(
      "residual", "What still differs, by kind of guest", [],
      [.table(kinds)]
        + (rows.isEmpty
          ? []
          : [
            .table(
              BoardTable(
                "residual-table",
                "Features that no MSR value levels, for pv guests and containers.",
                corner: "Where",
                ["what", "features", "which"].map { BoardTable.Heading(text: $0) }, rows))
          ]))
  }
}

extension GuestKind {
  /// How its CPUID is answered.
  fileprivate var sentence: String {
    switch self {
    case .hvm: "the hypervisor answers every CPUID"
    case .pv: "user mode executes CPUID natively, unless it faults"
    case .container: "CPUID is executed natively, unless it faults"
    }
  }
}

extension String {
  /// The text with a capital letter before.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
