internal import CPUIDKit
public import PoolKit

/// A baseline for people: what the pool can show, what it loses and why, what to write where.
public struct TextReport: BaselineRenderer {
  /// Whether values of undocumented MSRs are shown as well.
  public let showsExperimental: Bool

  let layout: TextLayout

  /// A report; undocumented MSRs are shown on request only.
  public init(showsExperimental: Bool = false, on screen: Screen = .standard) {
    self.showsExperimental = showsExperimental
    layout = screen.layout
  }

  /// The whole report.
  public func text(for baseline: Baseline) -> String {
    let plan = PoolPlan(for: baseline)
    let sections = [
      head(baseline), classes(baseline), features(baseline), words(baseline), limits(baseline),
      lowered(baseline), removed(baseline), security(baseline), added(baseline),
      overrides(baseline, plan), residual(baseline, plan),
      anomalies(baseline), warnings(baseline),
    ]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private func head(_ baseline: Baseline) -> [String] {
    let pool = baseline.pool
    var lines = [
      "Baseline of \(Plural.count(pool.hostCount, "host")) in "
        + "\(Plural.count(pool.classes.count, "class", "classes")), "
        + "\(Printable.text(pool.vendor.title)): "
        + Plural.count(baseline.ownWords.names.count, "feature"),
      "View: \(TextLayout.view(pool.perspective))",
    ]
    let levels = Level.nearest(below: baseline.words, vendor: pool.vendor).map(\.name)
    lines.append(
      "Levels reached: " + (levels.isEmpty ? "none" : levels.joined(separator: ", ")))
    if !baseline.cuts.levels.isEmpty {
      lines.append("Cut to level: " + baseline.cuts.levels.map(\.name).joined(separator: ", "))
    }
    if !baseline.cuts.without.isEmpty {
      lines.append("Without: " + baseline.cuts.without.names.joined(separator: ", "))
    }
    if !baseline.cuts.caps.isEmpty {
      lines.append(
        "Capped by: " + baseline.cuts.caps.map { Printable.text($0.name) }.joined(separator: ", "))
    }
    if baseline.cuts.isStrict { lines.append("Strict: no feature without what it requires") }
    return lines
  }

  private func classes(_ baseline: Baseline) -> [String] {
    let classes = baseline.pool.classes
    let rows = classes.enumerated().map { index, hostClass in
      [
        "\(index + 1)", hostClass.view.signatureText,
        hostClass.view.processor?.microarchitecture.rawValue ?? "unknown",
        hostClass.brand.isEmpty ? "no brand" : Printable.text(hostClass.brand),
        Plural.count(hostClass.hosts.count, "host"),
      ]
    }
    return ["Classes: hosts that show the same"]
      + zip(classes, layout.table(rows)).flatMap { hostClass, row in
        let hosts = Printable.list(hostClass.hosts)
        let line = "\(row): \(hosts)"
        return line.count <= layout.width
          ? [line] : [row] + layout.paragraph(hosts, indent: 6)
      }
  }

  private func features(_ baseline: Baseline) -> [String] {
    let copies = baseline.words.names.count - baseline.ownWords.names.count
    let remark =
      copies == 0
      ? [] : ["  and \(Plural.count(copies, "copy", "copies")) of 1.EDX in 8000_0001.EDX"]
    return ["Features that every host can show"] + layout.wrap(baseline.ownWords.names) + remark
  }

  private func words(_ baseline: Baseline) -> [String] {
    ["Words"]
      + layout.table(
        zip(Catalogue.words, baseline.words.values).filter { $0.1 != [] }
          .map { [$0.0.name.description, "0x\($0.1)"] })
  }

  private func limits(_ baseline: Baseline) -> [String] {
    var rows = Limit.allCases.filter { baseline.limits[$0] != 0 }.map {
      [$0.name, $0.text(of: baseline.limits[$0])]
    }
    if baseline.words.contains(.xsave), baseline.limits.areRead {
      rows.append(["xsaveSize", "\(baseline.limits.xsaveSize)"])
    }
    let facts = baseline.facts
    if facts.clocks.lowestKHz != nil { rows.append(["tscKHz", clock(facts.clocks)]) }
    if let mask = facts.mxcsr.common { rows.append(["mxcsrMask", "0x\(mask)"]) }
    return ["Limits"] + layout.table(rows)
  }

  private func added(_ baseline: Baseline) -> [String] {
    guard !baseline.added.isEmpty else { return [] }
    return ["Exposed as a precaution: it tells guests to apply a mitigation"]
      + layout.table(
        baseline.added.map {
          [$0.bit.name ?? "unnamed", $0.bit.description, "from \(TextLayout.classes($0.classes))"]
        })
  }

  func anomalies(_ baseline: Baseline) -> [String] {
    guard !baseline.anomalies.isEmpty else { return [] }
    return ["Anomalies: hosts show these without what they require"]
      + layout.table(
        baseline.anomalies.map {
          [
            $0.bit.name ?? "unnamed", "requires \($0.parent.name ?? "unnamed")",
            TextLayout.classes($0.classes),
          ]
        })
  }

  func warnings(_ baseline: Baseline) -> [String] {
    let warnings = BaselineWarning.all(about: baseline)
    guard !warnings.isEmpty else { return [] }
    return ["Warnings"] + warnings.flatMap { layout.paragraph("- \($0)") }
  }
}
