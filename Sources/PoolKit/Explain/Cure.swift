public import CPUIDKit

/// Software that brings what a host does not give its guests.
public enum Cure: Hashable, Sendable {
  /// A kernel of this series, or a newer one.
  case linux(LinuxVersion)
  /// This QEMU, or a newer one.
  case qemu(SoftwareRelease)

  /// The software, as in `Linux 6.12`.
  public var title: String {
    switch self {
    case .linux(let version): "Linux \(version)"
    case .qemu(let release): release.title
    }
  }

  /// What brings what either brings: the newer one; `nil` where one of them is not known.
  public static func both(_ first: Cure?, _ second: Cure?) -> Cure? {
    switch (first, second) {
    case (.linux(let first), .linux(let second)): .linux(max(first, second))
    case (.qemu(let first), .qemu(let second)): .qemu(first.debian < second.debian ? second : first)
    default: nil
    }
  }
}
