/// Why hosts do not make a pool.
public enum PoolError: Error, Hashable {
  /// The hosts of one vendor.
  public struct VendorHosts: Hashable, Sendable {
    /// The vendor.
    public let vendor: CPUVendor
    /// The names of its hosts, sorted.
    public let hosts: [String]
  }

  /// There is no host.
  case noHost
  /// Two hosts have one name.
  case repeatedHost(String)
  /// Hosts of different vendors cannot show one common CPU.
  case mixedVendors([VendorHosts])
}

extension PoolError: CustomStringConvertible {
  /// One sentence for the user.
  public var description: String {
    switch self {
    case .noHost:
      return "a pool needs at least one host"
    case .repeatedHost(let name):
      return "host \(Printable.text(name)) comes twice in the pool; give each record its own name"
    case .mixedVendors(let vendors):
      let groups = vendors.map { group in
        "\(Printable.text(group.vendor.rawValue)): \(Printable.list(group.hosts))"
      }
      return "hosts of different vendors cannot show one CPU to a guest that moves ("
        + groups.joined(separator: "; ") + "); make one pool for each vendor"
    }
  }
}
