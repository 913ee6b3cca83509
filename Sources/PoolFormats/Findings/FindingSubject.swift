internal import CPUIDKit
internal import PoolKit

/// What findings of one kind have in common.
enum FindingSubject: Hashable {
  case vendor, lowerLimit, higherLimit, hostLimit, unknownLimit
  case layout, inferredLayout, clock, mxcsr(isWider: Bool)
  case missing(Explanation), extra(HidingMeans), untold(CheckReason.Side)
  case missingCapability, capabilitiesNotCompared, notCompared, assumed, unknownSource
  case harmless, caution, fixed, required(level: String)

  /// What there is to say, as a clause.
  var sentence: String {
    switch self {
    case .vendor: "the vendor is another"
    case .missing(let why): "the guest was given it and would miss it (\(why.clause))"
    case .extra(let means): "not given to the guest; \(means.clause)"
    case .lowerLimit: "lower than the guest was told"
    case .higherLimit: "higher than the guest was told"
    case .layout:
      "the guest's state lies elsewhere in the XSAVE area, or the record does not say where"
    case .hostLimit:
      "a number differs that only guests with nested virtualisation or counters see"
    case .clock: "the time stamp counter runs at another frequency"
    case .mxcsr(isWider: true): "software may set more bits in MXCSR, which nothing hides"
    case .mxcsr(isWider: false):
      "software may not set all the bits in MXCSR that the guest saw, which nothing hides"
    case .unknownLimit: "not in every record, so not compared"
    case .missingCapability:
      "the guest was given it, and the platform there does not offer it"
    case .capabilitiesNotCompared:
      "nested features outside CPUID: not compared, the destination's data has none"
    case .untold(.source): "cannot tell whether the guest was given it"
    case .untold(.destination): "the guest was given it; cannot tell whether it is there"
    case .notCompared: "not compared: neither side's text tells of these"
    case .assumed:
      "the source's text does not tell; taken to be as there, since CPUs of its kind have it"
    case .inferredLayout:
      "not in the dump; its XSAVE layout is taken as on all CPUs of the vendor"
    case .harmless: "missing, which harms no guest"
    case .caution: "tells guests to apply a mitigation, which this guest does not"
    case .fixed: "behaviour that nothing can hide differs"
    case .unknownSource:
      "the source's dump does not contain it; cannot tell what the guest was given"
    case .required(let level): "it is part of \(level), which the guest needs to boot"
    }
  }

  /// Whether a host shows what it is about, and the guest was not given it.
  var isExtra: Bool {
    if case .extra = self { true } else { false }
  }

  /// Whether what it is about is a feature, and no number.
  var isOfFeature: Bool {
    switch self {
    case .missing, .missingCapability, .untold, .required, .harmless, .extra, .caution, .fixed: true
    default: false
    }
  }
}

extension HidingMeans {
  /// What hides the feature, as a clause.
  var clause: String {
    switch self {
    case .intercept: "the hypervisor's CPUID intercept hides it"
    case .register(let register, .confirmed):
      "MSR \(register.address) (\(register.name)) hides it"
    case .register(let register, let confidence):
      "MSR \(register.address) (\(register.name)) hides it (\(confidence.rawValue))"
    case .faulting(.cpuidUserDis): "CpuidUserDis (HWCR bit 35) hides it"
    case .faulting(.intelFaulting(.confirmed)): "CPUID faulting hides it (confirmed by MSR CEh)"
    case .faulting(.intelFaulting): "CPUID faulting hides it (inferred from the model)"
    case .absentRegister(let register):
      "nothing hides it: MSR \(register.address) (\(register.name)) is absent there"
    case .nothing: "nothing hides it"
    }
  }
}
