public import CPUIDKit

/// Why a host most likely lacks a feature that others show, with the ground in a clause.
public struct Explanation: Hashable, Sendable {
  /// The likeliest cause.
  public let cause: LikelyCause
  /// What points to it: a clause that goes on after "because".
  ///
  /// Text from records is in it as it is: it goes through ``Printable`` before a terminal.
  public let ground: String

  /// A cause with its ground.
  public init(_ cause: LikelyCause, _ ground: String) {
    self.cause = cause
    self.ground = ground
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
