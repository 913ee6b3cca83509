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
    case .msr where complaint.subjects.allSatisfy({ $0.isRegister }) && !names.isEmpty:
      return "\(who): KVM there refuses a value that the guest has in \(list: names)"
    case .msr, .tscRate, .state, .noKVM, .hidden, .instruction, .unusableModel, .hostBelowMode,
      .guestsAboveMode, .addressWidth:
      return beside(complaint.problem, who, names.isEmpty ? nil : named, models)
    case .unnamed where complaint.program == .ovirt:
      return "\(who): no CPU type of the cluster's version fits the host"
    case .unnamed:
      return "\(who): the CPUs do not fit, and the message does not say which features differ"
    case .areaSize: return "\(who): the CPUs have XSAVE areas of different sizes"
    case .listed: return "\(named); explained as missing, since the text holds names only"
    }
  }

  /// What is said of a guest's state, of KVM or of a program.
  private static func beside(
    _ problem: Failure.Problem, _ who: Phrase, _ named: Phrase?, _ models: [String]
  ) -> Phrase {
    switch problem {
    case .unusableModel:
      "\(who): the host cannot be the CPU model \(list: models) as it is"
    case .hostBelowMode:
      "\(who): the host lacks a feature of its cluster's EVC mode, and the message does not say which"
    case .guestsAboveMode:
      "\(who): guests that run on the host use features that the cluster's EVC mode hides"
    case .addressWidth:
      "\(who): physical addresses of the guest have another width than those of the host"
    case .msr:
      named.map { "\(who): KVM there refuses a value of an MSR that goes with \($0)" }
        ?? "\(who): KVM there refuses a value that the guest has in an MSR"
    case .tscRate:
      "\(who): the host's TSC has another rate than the guest's, and cannot be scaled to it"
    case .state: "\(who): the host could not take over the state of the guest"
    case .noKVM: "\(who): there is no KVM there for this guest, so it cannot have the host's CPU"
    case .hidden:
      "\(who): the CPU that the program sees lacks at least one of \(named ?? "a level's features")"
    default: "\(who): a program used an instruction that the CPU it runs on has not"
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

extension Failure.Subject {
  /// Whether it is a register that goes with no feature.
  fileprivate var isRegister: Bool {
    switch self {
    case .other(let name, _), .unknown(let name): name.hasPrefix("MSR ")
    case .feature, .renamed: false
    }
  }

  /// Whether the product has another name for it.
  fileprivate var isRenamed: Bool { if case .renamed = self { true } else { false } }

  /// Whether it is VMware's switch for guests of guests.
  var isOfGuestsOfGuests: Bool {
    if case .other(_, .guestsOfGuests) = self { true } else { false }
  }
}

extension Failure.Complaint {
  /// What the section about the guest is called.
  var heading: String {
    switch (program, problem) {
    case (_, .extra), (_, .forbidden): "What it is to the guest"
    case (.criu, _), (.glibc, _): "What the program would miss"
    default: "What the guest would miss"
    }
  }

  /// The cause of a complaint that no CPU has a part in; `nil` for the others.
  var softwareCause: Phrase? {
    switch problem {
    case .extra:
      "software: QEMU and libvirt of the two hosts do not agree on it, often after an update of one"
    case .unknownName where subjects.contains(where: \.isRenamed):
      "software: the name is not, or no longer, that of \(program?.title ?? "the program")"
    case .unknownName, .unknownModel:
      """
      software: \(program?.title ?? "the program") there is older than where the definition comes from, \
      or the name is another product's
      """
    case .unusableModel:
      """
      the host's CPU lacks a feature of the model, or its KVM or QEMU does not give it; the definition \
      forbids another model (fallback='forbid')
      """
    case .hostBelowMode:
      """
      the firmware switches a feature off (XD or NX, VT-x or AMD-V, AES, PCLMULQDQ), or the CPU, its \
      microcode or ESXi there is older than the mode
      """
    case .notEmulated: "no KVM: the guest runs under emulation"
    case .msr:
      """
      the two hosts' CPUs, microcode, kernels or options of kvm differ in what the register may hold; \
      -cpu host and host-passthrough give all of it
      """
    case .addressWidth:
      "the hosts' CPUs have physical addresses of different widths, and the guest took its first host's"
    case .hidden:
      """
      in a guest its CPU model (qemu64, kvm64 and other old ones show less than the host has); \
      else the CPU is older
      """
    case .noKVM:
      """
      virtualisation is off in the firmware, kvm_intel or kvm_amd is not loaded, /dev/kvm is not open to \
      libvirt, or the guest is for another architecture
      """
    case .instruction:
      """
      the program was built for, or started on, a newer CPU; or the guest's CPU model hides what it needs
      """
    default: nil
    }
  }
}
