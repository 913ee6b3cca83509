public import CPUIDKit

/// A feature bit that some logical CPUs of one host show and others do not.
public struct CPUDivergence: Hashable, Sendable {
  /// The bit.
  public let bit: FeatureBit
  /// The CPUs that show it.
  public let shownBy: CPUSet
  /// The CPUs that do not.
  public let hiddenBy: CPUSet

  /// A bit with those that show it and those that do not.
  public init(bit: FeatureBit, shownBy: CPUSet, hiddenBy: CPUSet) {
    self.bit = bit
    self.shownBy = shownBy
    self.hiddenBy = hiddenBy
  }
}
