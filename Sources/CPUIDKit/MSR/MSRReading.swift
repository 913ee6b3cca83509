/// What came of reading one MSR on one logical CPU.
public enum MSRReading: Hashable, Sendable {
  /// The register holds this value.
  case value(MSRValue)
  /// RDMSR faulted: the CPU has no such register, or its hypervisor hides it.
  case absent
  /// The register was not read for another reason, such as a missing right.
  ///
  /// Records of version 0.1 say so of absent registers as well.
  case unreadable
}
