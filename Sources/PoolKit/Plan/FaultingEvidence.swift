/// What a record says of Intel's CPUID faulting: MSR CEh bit 31 announces it, MSR 140h enables it.
public enum FaultingEvidence: Int, Hashable, Sendable {
  /// A CPU lacks the bit or one of the MSRs.
  case denied
  /// The MSRs were not read.
  case unknown
  /// Every CPU has the bit and the MSR.
  case confirmed

  /// What `record` says.
  public init(of record: HostRecord) {
    self = .confirmed
    for cpu in record.cpus {
      let found: FaultingEvidence =
        switch (cpu.msrs[ScannedMSR.platformInfo], cpu.msrs[ScannedMSR.miscFeatures]) {
        case (.absent, _), (_, .absent): .denied
        case (.value(let info), .value): info.low.contains(.bit(31)) ? .confirmed : .denied
        case (.value(let info), _): info.low.contains(.bit(31)) ? .unknown : .denied
        default: .unknown
        }
      self = joined(with: found)
    }
  }

  /// What is known of hosts that show the same: the least that is known of any.
  public func joined(with other: FaultingEvidence) -> FaultingEvidence {
    rawValue < other.rawValue ? self : other
  }
}
