internal import PoolKit

extension TextReport {
  /// The values to write, class by class.
  func overrides(_ baseline: Baseline) -> [String] {
    ["Override MSRs: what makes each host show the baseline where CPUID is executed natively"]
      + zip(baseline.pool.classes, baseline.plans).enumerated().flatMap { index, pair in
        let (part, plan) = pair
        return ["  Class \(index + 1): \(Printable.list(part.hosts))"]
          + TextLayout.table(plan.values.map(row), indent: 4)
          + (showsExperimental ? experimental(plan) : [])
          + plan.notes.map { "    note: \($0)" }
      }
  }

  private func experimental(_ plan: OverridePlan) -> [String] {
    guard !plan.experimental.isEmpty else { return [] }
    return ["    experimental, in no manual:"]
      + TextLayout.table(plan.experimental.map(row), indent: 4)
  }

  private func row(_ value: OverrideValue) -> [String] {
    let hidden = value.hiddenBits.compactMap(\.name)
    return [
      value.register.address.description, value.value.description, value.register.name,
      value.basis == .read ? "from its present value" : "from CPUID",
      value.isNeeded
        ? "hides \(hidden.isEmpty ? "no feature bit" : Printable.list(hidden))"
        : "as it is",
    ]
  }

  /// What no MSR hides, by kind of guest.
  func residual(_ baseline: Baseline) -> [String] {
    let shown = baseline.residual.filter { $0.direction == .shown }
    let missing = baseline.residual.filter { $0.direction == .missing }
    var lines = [
      "Residual: what the MSRs do not reach",
      "  hvm guests: nothing, their hypervisor's intercept reaches every bit",
    ]
    if baseline.residual.isEmpty {
      lines.append("  pv guests and containers: nothing")
      return lines
    }
    if !shown.isEmpty {
      lines.append("  pv guests and containers still see, unless CPUID faults for them:")
      lines += TextLayout.table(shown.map(row), indent: 4)
    }
    if !missing.isEmpty {
      lines.append("  pv guests and containers do not see there:")
      lines += TextLayout.table(missing.map(row), indent: 4)
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
