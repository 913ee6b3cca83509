public import CPUIDKit

/// What a guest that was given a feature would miss without it.
public enum GuestLoss: String, CaseIterable, Hashable, Sendable {
  /// Programs that found the instructions crash.
  case instructions
  /// Its kernel uses it and cannot do without before it starts anew.
  case kernel
  /// A protection against an attack.
  case mitigation
  /// What only guests with guests of their own use.
  case nested
  /// Performance counters.
  case counters
  /// A promise that no guest that moves can be given.
  case promise
  /// Speed.
  case speed
  /// Nothing: topology, a live state, or how a hypervisor presents itself.
  case nothing

  /// What a guest would miss without `bit`, as the catalogue's columns tell.
  public init(of bit: FeatureBit) {
    guard let row = bit.definition else {
      self = .kernel
      return
    }
    self =
      switch row.rule {
      case .hint: .speed
      case .presentation, .live: .nothing
      case .unmigratable: .promise
      case _ where row.protects != nil: .mitigation
      case _ where Catalogue.nested.contains(bit): .nested
      case _ where GuestCounters.features.contains(bit): .counters
      case _ where Catalogue.instructionSets.contains(bit): .instructions
      default: .kernel
      }
  }

  /// What a guest would miss of something that is no bit of CPUID; `nil` where nobody knows.
  public init?(of subject: Failure.Subject) {
    switch subject {
    case .feature(let bit), .renamed(_, let bit): self.init(of: bit)
    case .other(_, .vmxCapability), .other(_, .guestsOfGuests): self = .nested
    case .other(_, .counters): self = .counters
    case .other(_, .kvmOffer), .other(_, .hyperV): self = .kernel
    case .other, .unknown: return nil
    }
  }
}
