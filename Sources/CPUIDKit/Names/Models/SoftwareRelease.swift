/// A release of QEMU or libvirt of which poolcpu has tables.
public struct SoftwareRelease: Hashable, Sendable {
  /// What it is a release of.
  public enum Product: String, CaseIterable, Hashable, Sendable {
    case qemu = "QEMU"
    case libvirt
  }

  /// What it is a release of.
  public let product: Product
  /// The Debian that ships it.
  public let debian: DebianRelease
  /// Its version, as in `7.2.22`.
  public let version: String
  /// The version of Debian's package.
  public let package: String

  init(_ product: Product, in debian: DebianRelease, version: String, package: String) {
    self.product = product
    self.debian = debian
    self.version = version
    self.package = package
  }

  /// The version without its last part, as in `7.2`: what models and features there are hangs on it.
  public var series: String {
    version.split(separator: ".").prefix(2).joined(separator: ".")
  }

  /// The name with which a user asks for it, as in `qemu-7.2`.
  public var name: String { "\(product.rawValue.lowercased())-\(series)" }

  /// The name in a sentence, as in `QEMU 7.2`.
  public var title: String { "\(product.rawValue) \(series)" }

  /// All of them, oldest first.
  public static let all = ReleaseFacts.rows

  /// The day on which the tables were made, as in `2026-11-25`.
  public static let day = ReleaseFacts.day

  /// The release of the same product that came before among those of which there are tables.
  public var before: SoftwareRelease? {
    SoftwareRelease.all.last { $0.product == product && $0.debian < debian }
  }

  /// The release of `product` in `debian`.
  public static func of(_ product: Product, in debian: DebianRelease) -> SoftwareRelease? {
    all.first { $0.product == product && $0.debian == debian }
  }
}
