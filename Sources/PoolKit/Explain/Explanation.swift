public import CPUIDKit

/// Why a host most likely lacks a feature that others show, with the ground in a clause.
public struct Explanation: Hashable, Sendable {
  /// The likeliest cause.
  public let cause: LikelyCause
  /// What points to it: a clause that goes on after "because".
  ///
  /// Text from records is in it as it is: it goes through ``Printable`` before a terminal.
  public let ground: String
  /// The software that brings it, where that is known.
  public let cure: Cure?

  /// A cause with its ground.
  public init(_ cause: LikelyCause, _ ground: String, cure: Cure? = nil) {
    self.cause = cause
    self.ground = ground
    self.cure = cure
  }

  /// Why the hosts of `part` most likely lack `bit`.
  ///
  /// - Parameters:
  ///   - bit: a bit that they do not show.
  ///   - part: the hosts.
  ///   - others: hosts to compare with; those that do not show the bit do not count.
  public init(of bit: FeatureBit, lackingOn part: HostClass, shownBy others: [HostClass]) {
    self = Explainer(part, comparedWith: others).explanation(of: bit)
  }
}
