/// What a form for guests is made from.
public enum GuestBasis: Hashable, Sendable {
  /// What the platform can give on the hosts.
  case platform
  /// What the hosts show, whether or not a platform gives it: for users who insist.
  case hardware
}
