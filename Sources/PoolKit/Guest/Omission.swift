public import CPUIDKit

/// A feature of a baseline that a platform's form does not state, and why.
public struct Omission: Hashable, Sendable {
  /// Why a feature is not stated.
  public enum Reason: Int, CaseIterable, Hashable, Sendable {
    /// The platform has no name for it, or its form does not reach the register.
    case nameless
    /// Nobody has named the bit.
    case unnamed
    /// Some host cannot give it to its guests although the baseline has it: it asks for care, or KVM says so.
    case absentSomewhere
    /// Guests get it with performance counters only.
    case counters
    /// It is for guests that have guests of their own.
    case nested
    /// A guest that has it cannot move.
    case unmigratable
    /// It stays with the host: no hypervisor gives it to a guest.
    case hostOnly
    /// It presents topology or the hypervisor, which is the platform's own choice.
    case presentation
    /// The CPU or the platform derives it from another feature.
    case derived
  }

  /// The feature.
  public let bit: FeatureBit
  /// Why it is not stated.
  public let reason: Reason
}
