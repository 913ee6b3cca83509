public import CPUIDKit

/// Why a host most likely lacks a feature that others show.
public struct Explanation: Hashable, Sendable {
  /// The likeliest cause.
  public let cause: Cause
  /// What points to it.
  package let evidence: Evidence
  /// The software that brings it, where that is known.
  public let cure: Cure?

  /// A cause with what points to it.
  package init(_ cause: Cause, _ evidence: Evidence, cure: Cure? = nil) {
    self.cause = cause
    self.evidence = evidence
    self.cure = cure
  }

  /// Why the hosts of `hostClass` most likely lack `bit`.
  ///
  /// - Parameters:
  ///   - bit: a bit that they do not show.
  ///   - hostClass: the hosts.
  ///   - others: hosts to compare with; those that do not show the bit do not count.
  public init(of bit: FeatureBit, lackingOn hostClass: HostClass, shownBy others: [HostClass]) {
    self = Explainer(hostClass, comparedWith: others).explanation(of: bit)
  }
}

/// Why a host most likely lacks a feature.
public enum Cause: String, Hashable, Sendable {
  /// CPUs of its family and model do not have it.
  case generation
  /// CPUs of its design have it, and those sold under its name do not.
  case product
  /// A firmware setting turns it off.
  case firmware
  /// Its microcode is older or newer.
  case microcode
  /// Newer microcode took it away, and none brings it back.
  case withdrawn
  /// Its kernel clears it, by itself or because its command line says so.
  case kernel
  /// Its QEMU is too old to have a property for it.
  case qemu
  /// Guests get no performance counters (no PMU) there.
  case counters
  /// Guests may have no guests of their own there (nested virtualisation).
  case nested
  /// The platform gives it to no guest, whatever the host.
  case neverGiven
  /// No CPU has it: a hypervisor makes it up for guests, and does not there.
  case platform
  /// A hypervisor beneath it does not let it through.
  case hypervisor
  /// An override or mask MSR hides it already.
  case overridden
  /// The record lacks the word.
  case unread
  /// Nothing points to one cause.
  case unknown
}

extension FeatureSwitch {
  /// The switch on CPUs that have TSX_CTRL: there Linux is who takes transactions away.
  var withTSXControl: FeatureSwitch {
    self == .microcode(.removedTransactions) ? .kernel(.hidesTransactions) : self
  }

  /// What explains a missing feature of a host of which nothing is known, the likeliest first.
  var explanations: [Explanation] {
    let all = withTSXControl == self ? [self] : [withTSXControl, self]
    return all.map { Explanation($0.cause, .switching(.switched($0, nil))) }
  }

  /// Who switches it, as an answer names the cause; ``Cause/unknown`` where nobody says.
  var cause: Cause {
    switch self {
    case .setting, .settingOffByDefault, .option, .firmware: .firmware
    case .microcode(.brought), .microcode(.saysNotAffected): .microcode
    case .microcode(.removedTransactions), .microcode(.removedForIBPB): .withdrawn
    case .kernel: .kernel
    case .unexplained, .productOrFirmware: .unknown
    }
  }
}
