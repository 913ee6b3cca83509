public import CPUIDKit

/// What an administrator must know about a plan beside its values.
public enum PlanNote: Hashable, Sendable {
  /// The words are the kernel's or KVM's view, which override MSRs do not hold.
  case otherView(RecordView)
  /// The processor table does not know the CPU.
  case unknownProcessor
  /// The CPU has no MSRs that change its CPUID, for the reason given.
  case noRegisters(NoMeans)
  /// RDMSR and WRMSR of family 0Fh want EDI=9C5A203Ah.
  case needsPassword
  /// The record was made inside a guest, where these MSRs are normally absent.
  case isGuest
  /// The values are built from CPUID because the MSRs were not read.
  case builtFromCPUID
  /// The MSR reads a value without bits that CPUID shows, so it is no override: a hypervisor that
  /// answers 0 for what it does not know does that.
  case unbelievable(OverrideRegister, MSRValue)
  /// It is less than confirmed that the CPU has this MSR.
  case unconfirmed(OverrideRegister, Confidence)
  /// CPUID can fault at user level, which hides everything at once.
  case canFault(FaultingMeans)
  /// The count in CPUID_7_Features hides higher subleaves only from software that honours it.
  case countIsInferred

  /// The notes of a plan with `values` that gives a host with `view` the numbers `limits`.
  static func all(
    for view: HostView, _ processor: ProcessorModel?, _ values: [OverrideValue],
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
    if let means = FaultingMeans.of(view, faulting) { notes.append(.canFault(means)) }
    if values.contains(where: { $0.basis == .cpuid }) { notes.append(.builtFromCPUID) }
    let lowersCount = limits["maxLeaf7Subleaf"] < view.limits["maxLeaf7Subleaf"]
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
