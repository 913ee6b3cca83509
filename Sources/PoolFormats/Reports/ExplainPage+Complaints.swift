internal import CPUIDKit
internal import PoolKit

extension ExplainPage {
  /// What a complaint says, in a sentence.
  static func headline(_ complaint: Failure.Complaint, _ models: [String]) -> Phrase {
    let who: Phrase = "\(complaint.program?.title ?? "The text")"
    let names = complaint.subjects.map { FailureTitles.title($0, complaint.program) }
    let count = Plural.count(names.count, "feature")
    let named: Phrase = "\(count): \(list: names)"
    switch complaint.problem {
    case .lacking: return lacking(complaint, models, named)
    case .notEmulated: return "\(who) runs without KVM, and its emulation lacks \(named)"
    case .extra: return "\(who): the guest gets what its definition switches off, \(named)"
    case .forbidden: return "\(who): the host has what it must not have, \(named)"
    case .noNode:
      let model: Phrase = models.isEmpty ? "" : "the model \(list: models)"
      if names.isEmpty {
        return models.isEmpty
          ? "\(who): no node fits the selector of the guest's pod; the message names no feature"
          : "\(who): no node has \(model)"
      }
      return
        "\(who): no node has all that the guest needs, \(model)\(models.isEmpty ? "" : " and ")\(named)"
    case .unknownName: return "\(who) there does not know the name of \(named)"
    case .dependent: return "\(who): it was asked for without what it depends on, \(named)"
    case .withoutCounters:
      return "\(who): the guest has no performance counters, needed by \(named)"
    case .unknownModel: return "\(who) there does not know the CPU model \(list: models)"
    case .vendor: return "\(who): the CPUs are of different vendors"
    case .unnamed:
      return "\(who): the CPUs do not fit, and the message does not say which features differ"
    case .areaSize: return "\(who): the CPUs have XSAVE areas of different sizes"
    case .listed: return "\(named); explained as missing, since the text holds names only"
    }
  }

  private static func lacking(
    _ complaint: Failure.Complaint, _ models: [String], _ named: Phrase
  ) -> Phrase {
    let who: Phrase = "\(complaint.program?.title ?? "The text")"
    switch complaint.program {
    case .criu: return "\(who): the CPU here lacks what the program had, \(named)"
    case .ovirt:
      let model: Phrase? = models.isEmpty ? nil : "the CPU model \(list: models)"
      let what =
        complaint.subjects.isEmpty ? model ?? named : model.map { "\($0) and \(named)" } ?? named
      return "\(who): the host lacks what its cluster asks for, \(what)"
    default: return "\(who): the host cannot give the guest \(named)"
    }
  }
}

extension Failure.Complaint {
  /// What the section about the guest is called.
  var heading: String {
    switch (program, problem) {
    case (_, .extra), (_, .forbidden): "What it is to the guest"
    case (.criu, _): "What the program would miss"
    default: "What the guest would miss"
    }
  }

  /// The cause of a complaint that no CPU has a part in; `nil` for the others.
  var softwareCause: Phrase? {
    switch problem {
    case .extra:
      "software: QEMU and libvirt of the two hosts do not agree on it, often after an update of one"
    case .unknownName, .unknownModel:
      """
      software: \(program?.title ?? "the program") there is older than where the definition comes from, \
      or the name is another product's
      """
    case .notEmulated: "no KVM: the guest runs under emulation"
    default: nil
    }
  }
}
