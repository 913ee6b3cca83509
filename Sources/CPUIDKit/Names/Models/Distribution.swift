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
