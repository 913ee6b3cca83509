/// What came of reading one MSR on one logical CPU.
public enum MSRReading: Hashable, Sendable {
  /// The register holds this value.
  case value(MSRValue)
  /// The read failed: the register is absent, or the hypervisor or firmware hides it.
  case unreadable
}
