/// A feature of a baseline that a platform's form does not state, and why.
public struct Omission: Hashable, Sendable {
  /// Why a feature is not stated.
  public enum Reason: Int, CaseIterable, Hashable, Sendable {
    /// The platform has no name for it, or its form does not reach the register.
    case nameless
    /// Nobody has named the bit.
    case unnamed
    /// It asks guests for care, and hosts that do not show it cannot give it to theirs.
    case absentSomewhere
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
