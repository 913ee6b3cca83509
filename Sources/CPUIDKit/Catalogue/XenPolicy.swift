/// What Xen's CPU policies hold of one feature.
///
/// A guest starts with the default policy; a host takes in a guest that is within its max policy.
///
/// Source: Xen c447b7308b, `xen/include/public/arch-x86/cpufeatureset.h`, whose letters the cases stand for,
/// and `xen/arch/x86/cpu-policy.c`.
public struct XenPolicy: Hashable, Sendable {
  /// Which guests can have a feature, from all to few.
  public enum Guests: Hashable, Sendable {
    /// Paravirtual and hardware-assisted guests (letter A).
    case all
    /// Hardware-assisted guests (letter S).
    case hvm
    /// Hardware-assisted guests with nested paging (letter H).
    case hap
  }

  /// When the max policy has the feature.
  public enum Acceptance: Hashable, Sendable {
    /// Where the host shows it.
    case asHost
    /// On every host with a CPU of these vendors.
    case everywhere(VendorSet)
    /// Where the host shows it, or the feature named.
    case with(FeatureBit)
    /// Where the host shows it, or its CPU is known to behave so; then guests get it by default.
    case `where`(KnownBehaviour)
  }

  /// The guests that can have it; `nil` for none.
  public let guests: Guests?
  /// Whether the default policy has it where the host shows it (upper-case letters).
  public let isDefault: Bool
  /// Whether the default policy has it on every host.
  public let isEmulated: Bool
  /// When the max policy has it.
  public let acceptance: Acceptance

  private init(
    _ guests: Guests?, isDefault: Bool = true, isEmulated: Bool = false,
    _ acceptance: Acceptance = .asHost
  ) {
    self.guests = guests
    self.isDefault = isDefault
    self.isEmulated = isEmulated
    self.acceptance = acceptance
  }

  /// No guest gets it.
  public static let never = XenPolicy(nil, isDefault: false)
  /// Letter A.
  public static let all = XenPolicy(.all)
  /// Letter S.
  public static let hvm = XenPolicy(.hvm)
  /// Letter H.
  public static let hap = XenPolicy(.hap)
  /// Letter a: in the max policy only.
  public static let allOnRequest = XenPolicy(.all, isDefault: false)
  /// Letter s: in the max policy only.
  public static let hvmOnRequest = XenPolicy(.hvm, isDefault: false)
  /// Letter h: in the max policy only.
  public static let hapOnRequest = XenPolicy(.hap, isDefault: false)
  /// Every hardware-assisted guest gets it, on every host.
  public static let emulated = XenPolicy(.hvm, isEmulated: true, .everywhere(.any))

  /// The same, with a max policy that takes the feature in other cases too.
  public func accepted(_ acceptance: Acceptance) -> XenPolicy {
    XenPolicy(guests, isDefault: isDefault, isEmulated: isEmulated, acceptance)
  }
}
