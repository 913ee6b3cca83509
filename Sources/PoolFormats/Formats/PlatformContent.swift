public import PoolKit

/// What a platform's text holds.
public enum PlatformContent: Hashable, Sendable {
  /// CPUID's own answers.
  case record(HostRecord)
  /// What it says of one or more CPUs, by names or single registers; never empty.
  case statements([CPUStatement])
}
