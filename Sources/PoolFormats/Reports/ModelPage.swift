internal import CPUIDKit
public import PoolKit

/// The nearest models on one screen.
public enum ModelPage {
  /// The ranking with what each model lacks and gives up.
  ///
  /// - Parameters:
  ///   - ranking: the models, nearest first.
  ///   - baseline: the baseline.
  ///   - screen: where it is read.
  /// - Returns: the text.
  public static func text(
    for ranking: [ModelFit], of baseline: Baseline, on screen: Screen
  ) -> String {
    let pool = baseline.pool
    let whose: Phrase =
      "\(Plural.count(pool.hostCount, "host")) (\(name: pool.vendor.title))"
    guard let first = ranking.first else {
      return Page("No model is known for the CPUs of \(whose)", []).text(on: screen)
    }
    let below = ranking.first { $0.isBelow }
    var choice: [Page.Entry] = []
    if let below, below.model != first.model {
      choice.append(
        Page.Entry("None removed", "\(name: below.model.name), \(below.summary)"))
    }
    choice += first.losses(in: baseline).map { loss in
      Page.Entry(
        "Switched off",
        sentence(loss, baseline))
    }
    if !first.added.isEmpty {
      choice.append(Page.Entry("Switched on", "\(list: first.added.labels)"))
    }
    let others = ranking.dropFirst().prefix(7).map { fit in
      let loss: Phrase? = fit.losses(in: baseline).first.map { loss in
        ": \(sentence(loss, baseline))"
      }
      return Page.Entry(fit.model.name, "\(fit.summary)\(loss ?? "")")
    }
    return Page(
      "\(name: first.model.name) is nearest for guests of \(whose): \(first.summary)",
      [
        Page.Section(rank: 1, choice),
        Page.Section("Others, fewest differences first", rank: 2, of: ranking.count - 1, others),
      ],
      footer: "More: --full, or --all for every model. As settings: baseline --format libvirt"
    ).text(on: screen)
  }

  /// What a model gives up, and for whose sake.
  private static func sentence(_ loss: ModelLoss, _ baseline: Baseline) -> Phrase {
    let names: Phrase = "\(list: loss.bits.map(\.shortName))"
    guard case .absent(let classes) = loss.reason else {
      return "\(names), \(ModelReport.reason(loss.reason, baseline))"
    }
    if classes.count == baseline.pool.classes.count { return "\(names), which no host shows" }
    let hosts = classes.flatMap { baseline.pool.classes[$0 - 1].hosts }.sorted()
    return "\(names), which \(hosts: hosts) \(Plural.of(hosts.count, "lacks", "lack"))"
  }
}
