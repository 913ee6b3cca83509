internal import CPUIDKit
public import PoolKit

/// Who lacks a feature and why, on one screen.
public enum WhyPage {
  /// The page on one feature, or on each that its name means.
  ///
  /// - Parameters:
  ///   - answers: the answer for each feature; never empty.
  ///   - asked: the name that was asked for.
  ///   - screen: where it is read.
  ///   - isFull: whether everything is printed.
  /// - Returns: the text.
  public static func text(
    for answers: [FeatureWhy], asked: String, on screen: Screen, isFull: Bool
  ) -> String {
    // Room for every host's reason, where all is wanted.
    let screen = isFull ? screen.endless : screen
    if answers.count == 1, let answer = answers.first {
      return page(answer, isFull: isFull).text(on: screen)
    }
    return Page(
      "\(name: asked) means \(answers.count) features: \(list: answers.map(\.bit.shortName))",
      answers.map { answer in
        let lacking = answer.lacking.map { lack($0) }
        return Page.Section(answer.bit.label, rank: 1, [Page.Entry(headline(answer))] + lacking)
      }, footer: "One alone: poolcpu why \(answers[0].bit.shortName) ..."
    ).text(on: screen)
  }

  private static func page(_ answer: FeatureWhy, isFull: Bool) -> Page {
    let facts = answer.given.map {
      given($0, of: answer.bit, amongHosts: answer.hostCount)
    }
    let showing =
      answer.showing.isEmpty || answer.isEverywhere
      ? [] : [Page.Entry("Shown by", rows: isFull ? 10_000 : 2, "\(hosts: answer.showing)")]
    return Page(
      "\(answer.bit.shortName): \(headline(answer))", tone: Tone(answer.isEverywhere),
      [
        Page.Section(rank: 1, showing + facts),
        Page.Section(
          "Who lacks it, and why", rank: 1, answer.lacking.map { lack($0, isFull: isFull) }),
        Page.Section("What would bring it, and at what cost", rank: 1, remedies(answer)),
        Page.Section(
          "Needed first", rank: 2,
          answer.missingParents.isEmpty
            ? []
            : [
              Page.Entry(
                "it requires \(list: answer.missingParents.map(\.shortName)), which hosts lack as well"
              )
            ]),
      ],
      footer: answer.isEverywhere ? nil : "What the name means: poolcpu name. More: --full")
  }

  private static func headline(_ answer: FeatureWhy) -> Phrase {
    let lacking = answer.lacking.reduce(0) { $0 + $1.hosts.count }
    let total = Plural.count(lacking + answer.showing.count, "host")
    let view = answer.perspective == .hardware ? "" : " in the \(answer.perspective.rawValue) view"
    guard !answer.isEverywhere else {
      let kept = answer.given.filter { $0.offering.count < answer.showing.count }.map(
        \.platform.title)
      let but: Phrase = kept.isEmpty ? "" : ", but guests of \(list: kept) do not get it everywhere"
      return "\(answer.showing.count == 1 ? "the host shows" : "all \(total) show") it\(view)\(but)"
    }
    return answer.showing.isEmpty
      ? "none of \(total) shows it\(view)"
      : "\(lacking) of \(total) \(Plural.of(lacking, "lacks", "lack")) it\(view)"
  }

  private static func lack(_ lack: FeatureWhy.Lack, isFull: Bool = false) -> Page.Entry {
    let why = lack.explanation
    return Page.Entry(
      "\(hosts: lack.hosts): \(why.cause.label); \(Printable.text(why.evidence.clause))",
      rows: isFull ? 10_000 : 3)
  }

  private static func given(
    _ given: FeatureWhy.Given, of bit: FeatureBit, amongHosts count: Int
  ) -> Page.Entry {
    let title = "\(given.platform.title) guests"
    let rule: String =
      switch given.platform {
      case .kvm:
        bit.definition.map { $0.kvm.sentences.map(\.sentence).joined(separator: "; ") } ?? ""
      default: bit.definition?.xenPolicy.sentence ?? ""
      }
    var parts: [Phrase] = []
    if given.offering.count == count {
      parts.append("can have it on every host")
    } else if !given.offering.isEmpty {
      parts.append("can have it on \(hosts: given.offering)")
    }
    if given.withholding.count == count {
      parts.append("cannot have it on any host")
    } else if !given.withholding.isEmpty {
      parts.append("cannot have it on \(hosts: given.withholding)")
    }
    for lack in given.withheld {
      let why = lack.explanation
      parts.append(
        "\(hosts: lack.hosts): \(why.cause.label); \(Printable.text(why.evidence.clause))")
    }
    if !given.unknown.isEmpty { parts.append("cannot tell for \(hosts: given.unknown)") }
    let all = parts.dropFirst().reduce(parts.first ?? "cannot have it on any host") {
      "\($0); \($1)"
    }
    let how: Phrase = rule.isEmpty ? "" : " (given \(rule))"
    return Page.Entry(title, "\(all)\(how)")
  }

  private static func remedies(_ answer: FeatureWhy) -> [Page.Entry] {
    struct Deed: Hashable {
      let cause: Cause
      let cure: Cure?
    }
    var order: [Deed] = []
    var hosts: [Deed: Set<String>] = [:]
    for lack in answer.lacking + answer.given.flatMap(\.withheld) {
      let deed = Deed(cause: lack.explanation.cause, cure: lack.explanation.cure)
      if hosts[deed] == nil { order.append(deed) }
      hosts[deed, default: []].formUnion(lack.hosts)
    }
    return order.map { deed in
      let names = hosts[deed, default: []].sorted()
      return Page.Entry("\(deed.cause.remedy(deed.cure)) \(hosts: names): \(deed.cause.cost)")
    }
  }
}

extension Cause {
  /// What mending it costs.
  var cost: String {
    switch self {
    case .product: "other CPUs, or leave them out of the pool"
    case .generation: "new hardware, or leave them out of the pool"
    case .firmware: "a restart of each host"
    case .microcode: "a new package or firmware and a restart of each host"
    case .withdrawn: "hide it from guests, or leave these hosts out of the pool"
    case .kernel: "a restart of each host"
    case .counters, .nested: "KVM's module loaded anew, without guests"
    case .platform: "no CPU shows it"
    case .neverGiven: "no guest has it"
    case .qemu: "a new package; guests get it when they start anew"
    case .hypervisor: "the record was made inside a guest"
    case .overridden: "the pool's plan no longer holds there"
    case .unread: "the record is incomplete"
    case .unknown: "no documented reason"
    }
  }
}
