internal import CPUIDKit

/// What a record says of Intel's CPUID faulting: MSR CEh bit 31 announces it.
public enum FaultingEvidence: Int, Hashable, Sendable {
  /// A CPU lacks the bit or the MSR.
  case denied
  /// The MSR was not read.
  case unknown
  /// Every CPU has the bit.
  case confirmed

  /// What `record` says.
  ///
  /// Bit 31 alone decides, as it does for Linux (7.3-rc7 arch/x86/kernel/cpu/intel.c,
  /// init_cpuid_fault): whether MSR 140h, which switches faulting on, was read as well adds nothing.
  public init(of record: HostRecord) {
    self = .confirmed
    for cpu in record.cpus {
      let found: FaultingEvidence =
        switch cpu.msrs[ScannedMSR.platformInfo] {
        case .absent: .denied
        case .value(let info): info.low.contains(.bit(31)) ? .confirmed : .denied
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
