public import CPUIDKit

/// What an administrator must know about a plan beside its values.
public enum PlanNote: Hashable, Sendable {
  /// The words are the kernel's or KVM's view, which override MSRs do not hold.
  case otherView(Perspective)
  /// The processor table does not know the CPU.
  case unknownProcessor
  /// The CPU has no MSRs that change its CPUID, for the reason given.
  case noRegisters(NoMeans)
  /// RDMSR and WRMSR of family 0Fh want EDI=9C5A203Ah.
  case needsPassword
  /// The record was made inside a guest, where these MSRs are normally absent.
  case isGuest
  /// Xen runs on the host, and owns these MSRs.
  case ownedByXen
  /// The values are built from CPUID because the MSRs were not read.
  case builtFromCPUID
  /// The MSR reads a value without bits that CPUID shows, so it is no override: a hypervisor that
  /// answers 0 for what it does not know does that.
  case unbelievable(CPUIDMSR, MSRValue)
  /// It is less than confirmed that the CPU has this MSR.
  case unconfirmed(CPUIDMSR, Confidence)
  /// CPUID can fault at user level, which hides everything at once.
  case canFault(FaultingMeans)
  /// The count in CPUID_7_Features hides higher subleaves only from software that honours it.
  case countIsInferred

  /// The notes of a plan with `values` that gives a host with `view` the numbers `limits`.
  static func all(
    for view: HostProfile, _ processor: ProcessorModel?, _ values: [PlannedValue],
    _ limits: HostLimits, _ faulting: FaultingEvidence
  ) -> [PlanNote] {
    var notes: [PlanNote] = []
    switch processor?.means {
    case nil: notes.append(.unknownProcessor)
    case .some(.none(let reason)): notes.append(.noRegisters(reason))
    case .passwordRegisters: notes.append(.needsPassword)
    case .registers: break
    }
    if view.isGuest { notes.append(.isGuest) }
    if view.xen != nil, !values.isEmpty { notes.append(.ownedByXen) }
    if let means = FaultingMeans.of(view, faulting) { notes.append(.canFault(means)) }
    if values.contains(where: { $0.basis == .cpuid }) { notes.append(.builtFromCPUID) }
    let lowersCount = limits[.maxLeaf7Subleaf] < view.limits[.maxLeaf7Subleaf]
    if lowersCount, values.contains(where: { $0.register.high == .leaf7Subleaves }) {
      notes.append(.countIsInferred)
    }
    for value in values where value.basis == .cpuid {
      guard let present = view.present[value.register.address] else { continue }
      notes.append(.unbelievable(value.register, present))
    }
    for value in values where value.confidence != .confirmed {
      notes.append(.unconfirmed(value.register, value.confidence))
    }
    return notes
  }
}

extension PlanNote: CustomStringConvertible {
  /// One clause for the user; marks of confidence are spelt out.
  public var description: String {
    switch self {
    case .otherView(let view):
      "no MSR values: they belong to the hardware view, and this is the \(view.rawValue) view"
    case .unknownProcessor:
      "the processor table does not know this CPU, so nothing is said of its MSRs"
    case .noRegisters(let reason):
      "no MSR values: \(reason)"
    case .needsPassword:
      "RDMSR and WRMSR of these MSRs want EDI=9C5A203Ah, which rdmsr and wrmsr cannot give; "
        + "poolcpu apply can"
    case .isGuest:
      "read inside a guest, where these MSRs are normally absent"
    case .ownedByXen:
      "Xen runs there and owns these MSRs: dom0 cannot write them, Xen's command line can (--format xen-boot)"
    case .builtFromCPUID:
      "the present values were not read, so reserved bits and the edits of firmware and kernel "
        + "are not known; write with --format wrmsr, which starts from the present values"
    case .unbelievable(let register, let value):
      "\(register.name) (\(register.address)) reads \(value), which lacks bits that CPUID shows; "
        + "its value is built from CPUID, and whether the MSR works there is not known"
    case .unconfirmed(let register, let confidence):
      "that this CPU has \(register.name) (\(register.address)) rests on "
        + confidence.clause
    case .canFault(.cpuidUserDis):
      "CPUID can fault here (HWCR C001_0015h bit 35), which hides everything and is the better means"
    case .canFault(.intelFaulting(.confirmed)):
      "CPUID can fault here (MSR 140h bit 0; confirmed by MSR CEh bit 31), which hides everything"
    case .canFault(.intelFaulting(.oneSource)):
      "CPUID can fault here (MSR 140h bit 0 where MSR CEh bit 31 is set, as in all dumps of this "
        + "model), which hides everything"
    case .canFault(.intelFaulting):
      "CPUID can fault here (MSR 140h bit 0 where MSR CEh bit 31 is set; inferred from the model), "
        + "which hides everything"
    case .countIsInferred:
      "the lower leaf 7 count hides higher subleaves from software that honours it (inferred)"
    }
  }
}

extension Confidence {
  fileprivate var clause: String {
    switch self {
    case .confirmed: "two sources or more"
    case .oneSource: "one source"
    case .inferred: "an inference"
    case .memory: "memory only: verify it before relying on it"
    }
  }
}
