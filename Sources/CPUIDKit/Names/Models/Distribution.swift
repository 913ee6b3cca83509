/// A release of a distribution that users may name as the software of a form.
public struct Distribution: Hashable, Sendable {
  /// Which QEMU and libvirt it ships.
  public enum Software: Hashable, Sendable {
    /// Those of which poolcpu has the tables of a Debian.
    case tabled(DebianRelease)
    /// Others: the oldest and newest QEMU, and the libvirt where it has one.
    case other(qemu: String, to: String? = nil, libvirt: String? = nil)
    /// Those versions in a build of the distributor's own, whose models nobody compared.
    case rebuilt(qemu: String, libvirt: String)
  }

  /// What a user calls it, as in `ubuntu-24.04`.
  public let name: String
  /// What a sentence calls it, as in `Ubuntu 24.04`.
  public let title: String
  /// What it ships.
  public let software: Software
  /// Where that is said.
  public let source: String

  init(_ name: String, _ title: String, _ software: Software, source: String) {
    self.name = name
    self.title = title
    self.software = software
    self.source = source
  }

  /// The one that a user calls `name`, with or without its hyphen.
  public static func named(_ name: some StringProtocol) -> Distribution? {
    let asked = name.filter { $0 != "-" }
    return all.first { $0.name.filter { $0 != "-" } == asked }
  }

  /// The newest tables of which nothing is newer than what the distribution ships.
  public var nearest: DebianRelease? {
    switch software {
    case .tabled(let release): return release
    case .rebuilt: return nil
    case .other(let qemu, _, let libvirt):
      return DebianRelease.allCases.last { release in
        [(SoftwareRelease.Product.qemu, qemu as String?), (.libvirt, libvirt)].allSatisfy {
          product, version in
          guard let version, let known = SoftwareRelease.of(product, in: release) else {
            return product == .libvirt
          }
          return !Self.parts(version).lexicographicallyPrecedes(Self.parts(known.series))
        }
      }
    }
  }

  private static func parts(_ version: String) -> [Int] {
    version.split(separator: ".").compactMap { Int($0) }
  }
}

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

extension Distribution {
  /// Those whose versions are confirmed, each by the source in its row.
  public static let all: [Distribution] = [
    .init(
      "debian12", "Debian 12", .tabled(.debian12), source: "its packages, scripts/model-tables"),
    .init(
      "debian13", "Debian 13", .tabled(.debian13), source: "its packages, scripts/model-tables"),
    .init(
      "ubuntu-22.04", "Ubuntu 22.04", .other(qemu: "6.2", libvirt: "8.0"),
      source: "packages qemu 1:6.2+dfsg-2ubuntu6 and libvirt 8.0.0-1ubuntu7"),
    .init(
      "ubuntu-23.04", "Ubuntu 23.04", .tabled(.debian12),
      source: "packages qemu 1:7.2+dfsg-5ubuntu2 and libvirt 9.0.0-2ubuntu1"),
    .init(
      "ubuntu-24.04", "Ubuntu 24.04", .other(qemu: "8.2", libvirt: "10.0"),
      source: "packages qemu 1:8.2.2+ds-0ubuntu1 and libvirt 10.0.0-2ubuntu8"),
    .init(
      "ubuntu-26.04", "Ubuntu 26.04", .other(qemu: "10.2", libvirt: "12.0"),
      source: "packages qemu 1:10.2.1+ds-1ubuntu3 and libvirt 12.0.0-1ubuntu5"),
    // Its patches leave the models as they are; it has no libvirt.
    .init(
      "proxmox-7.4", "Proxmox VE 7.4", .tabled(.debian12),
      source: "pve-qemu debian/changelog, 7.2.0-8 of March 2023, the last for Debian 11"),
    .init(
      "proxmox-8", "Proxmox VE 8", .other(qemu: "8.0", to: "9.2"),
      source: "pve-qemu debian/changelog, 8.0.0-1 to 9.2.0-5, all for Debian 12"),
    .init(
      "proxmox-9.0", "Proxmox VE 9.0", .tabled(.debian13),
      source: "the announcement of 5 August 2025; pve-qemu debian/changelog, 10.0.2-4"),
    .init(
      "proxmox-9.2", "Proxmox VE 9.2", .other(qemu: "11.0"),
      source: "the announcement of 21 May 2026; pve-qemu debian/changelog, 11.0.0-2"),
    .init(
      "rhel-9.2", "RHEL 9.2", .rebuilt(qemu: "7.2", libvirt: "9.0"),
      source: "packages qemu-kvm-7.2.0-14.el9_2 and libvirt-9.0.0-10.3.el9_2"),
    .init(
      "almalinux-9.2", "AlmaLinux 9.2", .rebuilt(qemu: "7.2", libvirt: "9.0"),
      source: "packages qemu-kvm-7.2.0-14.el9_2 (ALSA-2023:2162) and libvirt-9.0.0-10.2.el9_2"),
  ]
}
