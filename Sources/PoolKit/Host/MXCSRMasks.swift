public import CPUIDKit

/// The bits that software may set in MXCSR on some hosts.
///
/// A guest reads the mask with FXSAVE, which nothing intercepts, and FXRSTOR of a bit beyond it
/// faults.
public struct MXCSRMasks: Hashable, Sendable {
  /// The bits of every known mask; `nil` when none is known.
  public private(set) var common: RegisterValue?
  /// The bits of any known mask; `nil` when none is known.
  public private(set) var any: RegisterValue?
  /// Whether some host's record does not say its mask.
  public private(set) var isUnknownSomewhere: Bool

  /// Masks from their parts.
  public init(common: RegisterValue?, any: RegisterValue?, isUnknownSomewhere: Bool) {
    self.common = common
    self.any = any
    self.isUnknownSomewhere = isUnknownSomewhere
  }

  /// The mask of one host.
  public init(_ mask: RegisterValue?) {
    self.init(common: mask, any: mask, isUnknownSomewhere: mask == nil)
  }

  /// Adds the hosts of `other`.
  public mutating func formUnion(_ other: MXCSRMasks) {
    common = common.map { mine in other.common.map(mine.intersection) ?? mine } ?? other.common
    any = any.map { mine in other.any.map(mine.union) ?? mine } ?? other.any
    isUnknownSomewhere = isUnknownSomewhere || other.isUnknownSomewhere
  }
}
