internal import CPUIDKit
public import PoolKit

/// The models nearest to a baseline, for people.
public enum ModelReport {
  /// The ranking, and for each of its models what it gives up and who forces it.
  ///
  /// - Parameters:
  ///   - ranking: the models, nearest first.
  ///   - baseline: the baseline.
  ///   - count: how many of them to show.
  ///   - screen: where it is read.
  /// - Returns: the text.
  public static func text(
    for ranking: [ModelFit], of baseline: Baseline, showing count: Int,
    on screen: Screen = .standard
  ) -> String {
    let pool = baseline.pool
    let whose =
      "\(Plural.count(pool.hostCount, "host")) in "
      + "\(Plural.count(pool.classes.count, "class", "classes")), "
      + Printable.text(pool.vendor.title)
    guard let first = ranking.first else {
      return "no model: none is known for the CPUs of \(whose)\n"
    }
    let shown = ranking.prefix(count)
    let rows = shown.enumerated().map { index, fit in
      [
        "\(index + 1)", Printable.text(fit.model.name), "\(fit.added.count) on",
        "\(fit.removed.count) off", fit.isBelow ? "below the baseline" : "",
      ]
    }
    var lines = [
      "\(Printable.text(first.model.name)) is nearest to the baseline of \(whose)",
      "View: \(TextLayout.view(pool.perspective))",
      "",
      "Models, fewest differences first: what is switched on beyond the model, and off",
    ]
    lines += screen.layout.table(rows)
    if ranking.count > count { lines.append("  and \(ranking.count - count) more (--all)") }
    for fit in shown { lines += section(fit, baseline, screen.layout) }
    return lines.map { $0.trimmedRight }.joined(separator: "\n") + "\n"
  }

  private static func section(
    _ fit: ModelFit, _ baseline: Baseline, _ layout: TextLayout
  ) -> [String] {
    guard fit.distance > 0 else {
      return ["", "\(Printable.text(fit.model.name)): just the baseline"]
    }
    var lines = ["", Printable.text(fit.model.name)]
    if !fit.added.isEmpty {
      lines.append("  the baseline has beyond it")
      lines += layout.wrap(names(fit.added.bits), indent: 4)
    }
    for loss in fit.losses(in: baseline) {
      lines += layout.paragraph("it gives up, \(reason(loss.reason, baseline))", indent: 2)
      lines += layout.wrap(names(loss.bits), indent: 4)
    }
    return lines
  }

  /// Why guests must not have features of the model, as a clause.
  static func reason(_ reason: ModelLoss.Reason, _ baseline: Baseline) -> String {
    switch reason {
    case .absent(let classes):
      let hosts = classes.flatMap { baseline.pool.classes[$0 - 1].hosts }
      return classes.count == baseline.pool.classes.count
        ? "because no host shows it"
        : "because \(Printable.list(hosts)) \(Plural.of(hosts.count, "lacks", "lack")) it"
    case .removed(.without): return "because --without takes it out"
    case .removed(.cap(let name)): return "because \(Printable.text(name)) cannot give it (--cap)"
    case .removed(.level(let name)): return "because it is not part of \(name)"
    case .removed(.requires(let parent)): return "because it requires \(parent.label)"
    case .removed: return "because the pool cannot show it"
    case .hostOnly: return "because it stays with the host"
    }
  }

  private static func names(_ bits: [FeatureBit]) -> [String] {
    bits.map { $0.name ?? $0.description }
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate var trimmedRight: Substring {
    lastIndex { $0 != " " }.map { self[...$0] } ?? ""
  }
}
