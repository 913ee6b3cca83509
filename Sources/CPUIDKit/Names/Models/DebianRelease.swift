/// The releases of Debian whose QEMU and libvirt poolcpu has tables of, oldest first.
public enum DebianRelease: Int, CaseIterable, Hashable, Sendable, Comparable {
  /// Debian 12, bookworm: the oldest software for which forms are written.
  case debian12
  /// Debian 13, trixie.
  case debian13
  /// Debian's unstable branch, the newest software known.
  case unstable

  /// The one with the oldest software.
  public static let oldest = DebianRelease.debian12
  /// The one with the newest software.
  public static let newest = DebianRelease.unstable

  /// By age.
  public static func < (left: DebianRelease, right: DebianRelease) -> Bool {
    left.rawValue < right.rawValue
  }
}
