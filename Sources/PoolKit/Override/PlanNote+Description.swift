internal import CPUIDKit

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
