internal import CPUIDKit
public import PoolKit

/// What an error message means, and what to do about it.
public enum ExplainPage {
  /// The answer, on one screen or whole.
  ///
  /// - Parameters:
  ///   - failure: what the message says.
  ///   - screen: where it is read.
  ///   - isFull: whether everything is printed.
  /// - Returns: the text.
  public static func text(for failure: Failure, on screen: Screen, isFull: Bool) -> String {
    // Room for every feature and every product, where all is wanted.
    let screen = isFull ? screen.endless : screen
    let outlooks = failure.outlooks
    let titles = FailureTitles(failure)
    let others = failure.complaints.dropFirst().map { Page.Entry(headline($0, failure.models)) }
    let deeds = FailureDeeds(failure, outlooks, titles, isFull: isFull)
    return Page(
      failure.complaints.first.map { headline($0, failure.models) } ?? "",
      [
        Page.Section("It also says", rank: 2, others),
        Page.Section(
          failure.complaints.first?.heading, rank: 1, losses(of: failure, titles, isFull: isFull)),
        Page.Section(
          "Likeliest cause, as far as can be told without the hosts", rank: 1,
          causes(of: failure, outlooks, titles, isFull: isFull)),
        Page.Section("What to do", rank: 1, deeds.entries),
        Page.Section(
          "What they are", rank: Page.Section.spareRank,
          of: Set(failure.complaints.flatMap(\.subjects)).count,
          meanings(of: failure, titles, isFull: isFull)),
      ],
      footer: footer(failure, isFull: isFull)
    ).text(on: screen)
  }

  /// Where to go on: with the hosts, where one of them lacks something.
  private static func footer(_ failure: Failure, isFull: Bool) -> Phrase? {
    let asksHosts = failure.complaints.contains { $0.problem.isOfOneHost || $0.problem == .hidden }
    guard asksHosts, let first = failure.features.first else {
      return isFull || !failure.namesFeatures ? nil : "More: --full"
    }
    let hosts: Phrase =
      "Which of your hosts lack it, and why: poolcpu why \(first.shortName) HOSTS..."
    return isFull ? hosts : "\(hosts) More: --full"
  }

  private static func losses(
    of failure: Failure, _ titles: FailureTitles, isFull: Bool
  ) -> [Page.Entry] {
    var names: [GuestLoss: [String]] = [:]
    var unknown: [String] = []
    var seen = Set<Failure.Subject>()
    for subject in failure.complaints.flatMap(\.subjects) where seen.insert(subject).inserted {
      if let loss = GuestLoss(of: subject) {
        names[loss, default: []].append(titles[subject])
      } else {
        unknown.append(titles[subject])
      }
    }
    let entries = GuestLoss.allCases.compactMap { loss in
      names[loss].map { Page.Entry("\(list: $0): \(loss.clause)", rows: isFull ? 10_000 : 2) }
    }
    return unknown.isEmpty
      ? entries : entries + [Page.Entry("\(list: unknown): poolcpu does not know what that is")]
  }

  private static func causes(
    of failure: Failure, _ outlooks: [FeatureOutlook], _ titles: FailureTitles, isFull: Bool
  ) -> [Page.Entry] {
    var order: [[Explanation]] = []
    var names: [[Explanation]: [String]] = [:]
    for outlook in outlooks {
      let causes = isFull ? outlook.causes : Array(outlook.causes.prefix(2))
      if causes.isEmpty { continue }
      if names[causes] == nil { order.append(causes) }
      names[causes, default: []].append(titles[.feature(outlook.bit)])
    }
    let capabilities = failure.complaints.flatMap(\.subjects).filter {
      if case .other(_, .vmxCapability) = $0 { true } else { false }
    }
    let software = failure.complaints.compactMap(\.softwareCause).map { Page.Entry($0) }
    let nested =
      capabilities.isEmpty
      ? software
      : software + [
        Page.Entry(
          """
          \(list: Set(capabilities).map { titles[$0] }.sorted()): nested virtualisation, in which CPUs, \
          kernels and options of kvm_intel (nested, ept) differ
          """, rows: isFull ? 10_000 : 3)
      ]
    // What most features share comes first, and last what says nothing of a host.
    return nested
      + order.enumerated().sorted {
        (weight(of: $0.element, names), $0.offset) < (weight(of: $1.element, names), $1.offset)
      }.map { _, causes in
        let text = causes.map { "\($0.cause.label), \(Printable.text($0.evidence.clause))" }
        return Page.Entry(
          "\(list: names[causes] ?? []): \(text.joined(separator: "; or "))",
          rows: isFull ? 10_000 : 3)
      }
  }

  private static func weight(of causes: [Explanation], _ names: [[Explanation]: [String]]) -> Int {
    let count = names[causes]?.count ?? 0
    return causes.first?.evidence == .platform(.emulatedByKVM) ? 10_000 - count : -count
  }

  private static func meanings(
    of failure: Failure, _ titles: FailureTitles, isFull: Bool
  ) -> [Page.Entry] {
    var seen = Set<Failure.Subject>()
    let subjects = failure.complaints.flatMap(\.subjects).filter { seen.insert($0).inserted }
    return subjects.prefix(isFull ? .max : 3).map { subject in
      switch subject {
      case .feature(let bit):
        Page.Entry(
          titles[subject], rows: isFull ? 10_000 : 1,
          "\(bit.definition?.meaning ?? "") (\(bit.description))")
      case .renamed(let name, let bit):
        Page.Entry(
          name, rows: isFull ? 10_000 : 1,
          "\(bit.shortName): \(bit.definition?.meaning ?? "") (\(bit.description))")
      case .other(let name, let other):
        Page.Entry(name, rows: isFull ? 10_000 : 1, "\(other.description)")
      case .unknown(let name):
        Page.Entry(
          name,
          Catalogue.likeliestName(for: name.lowercased()).map { "perhaps \($0) is meant" }
            ?? "no name that poolcpu knows")
      }
    }
  }
}
