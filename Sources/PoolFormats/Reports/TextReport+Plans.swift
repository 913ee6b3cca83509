internal import CPUIDKit
internal import PoolKit

extension TextReport {
  /// The values to write, class by class, and what to know about them.
  func overrides(_ baseline: Baseline, _ plan: PoolPlan) -> [String] {
    ["Override MSRs: what makes each host show the baseline to guests that execute CPUID natively"]
      + zip(baseline.pool.classes, plan.plans).enumerated().flatMap { index, pair in
        layout.paragraph("Class \(index + 1): \(Printable.list(pair.0.hosts))")
          + lines(pair.1)
      }
      + notes(plan.plans)
  }

  /// The values of one class.
  func lines(_ plan: OverridePlan) -> [String] {
    var lines = plan.values.isEmpty ? ["    no MSR values"] : lines(plan.values)
    if showsExperimental && !plan.experimental.isEmpty {
      lines += ["    experimental, in no manual:"] + self.lines(plan.experimental)
    }
    return lines
  }

  /// Each note once, with the classes that it is about where there are several.
  func notes(_ plans: [OverridePlan]) -> [String] {
    plans.notes.flatMap { note, classes in
      let place = plans.count == 1 ? "" : " on \(TextLayout.classes(classes))"
      return layout.paragraph("Note\(place): \(note)")
    }
  }

  /// A line a value, and below it what the value hides.
  private func lines(_ values: [PlannedValue]) -> [String] {
    let rows = layout.table(values.map(row), indent: 4)
    return zip(values, rows).flatMap { value, row in
      let hidden = value.hiddenBits.map { $0.name ?? "unnamed \($0)" }
      return [row]
        + (hidden.isEmpty || !value.isNeeded
          ? [] : layout.paragraph("hides \(hidden.joined(separator: ", "))", indent: 8))
    }
  }

  private func row(_ value: PlannedValue) -> [String] {
    [
      value.register.address.description, value.value.description, value.register.name,
      value.basisText, value.deed,
    ]
  }

  /// What no MSR hides, by kind of guest.
  func residual(_ baseline: Baseline, _ plan: PoolPlan) -> [String] {
    if baseline.pool.perspective != .hardware {
      return ["MSRs cannot hide: not worked out, MSR values belong to the hardware view"]
    }
    let shown = plan.residual.filter { $0.direction == .shown }
    let missing = plan.residual.filter { $0.direction == .missing }
    var lines = [
      "MSRs cannot hide (matters to containers and paravirtual guests only)"
    ]
    if plan.residual.isEmpty {
      lines.append("  nothing")
      return lines
    }
    if !shown.isEmpty {
      lines.append("  they still see, unless CPUID faults for them:")
      lines += layout.table(shown.map(row), indent: 4)
    }
    if !missing.isEmpty {
      lines.append("  they do not see:")
      lines += layout.table(missing.map(row), indent: 4)
    }
    return lines
  }

  private func row(_ residual: Residual) -> [String] {
    [
      residual.bit.name ?? "unnamed", residual.bit.description,
      "on \(TextLayout.classes(residual.classes))",
    ]
  }
}

extension PlannedValue {
  /// What the value is made from.
  var basisText: String { basis == .read ? "from its present value" : "from CPUID" }

  /// What is to be done with it.
  var deed: String {
    switch (isNeeded, hiddenBits.isEmpty) {
    case (false, _): "nothing to change"
    case (true, true): "to be written, hides no feature bit"
    case (true, false): "to be written"
    }
  }
}

extension [OverridePlan] {
  /// Each note once, with the classes that it is about.
  var notes: [(note: PlanNote, classes: [Int])] {
    var order: [PlanNote] = []
    var classes: [PlanNote: [Int]] = [:]
    for (index, plan) in enumerated() {
      for note in plan.notes {
        if classes[note] == nil { order.append(note) }
        classes[note, default: []].append(index + 1)
      }
    }
    return order.map { ($0, classes[$0] ?? []) }
  }
}
