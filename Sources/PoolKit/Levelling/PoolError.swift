public import CPUIDKit

/// Why hosts do not make a pool.
public enum PoolError: Error, Hashable {
  /// The hosts of one vendor.
  public struct VendorHosts: Hashable, Sendable {
    /// The vendor.
    public let vendor: CPUVendor
    /// The names of its hosts, sorted.
    public let hosts: [String]
  }

  /// The hosts of which one view is there.
  public struct ViewHosts: Hashable, Sendable {
    /// The view.
    public let view: Perspective
    /// The names of the hosts, sorted.
    public let hosts: [String]
  }

  /// There is no host.
  case noHost
  /// Two hosts have one name.
  case repeatedHost(String)
  /// Hosts of different vendors cannot show one common CPU.
  case mixedVendors([VendorHosts])
  /// What the CPU answers and what kernel or KVM let through cannot be compared.
  case mixedViews([ViewHosts])

  /// Xen runs no guests of the kind on these hosts.
  case noGuests(GuestKind, hosts: [String])

  /// Refuses classes of different vendors; those that name none fit any.
  public static func refuseMixedVendors(_ classes: [HostClass]) throws(PoolError) {
    let groups = Dictionary(
      grouping: classes.filter { $0.view.vendor != .unstated }, by: \.view.vendor)
    guard groups.count > 1 else { return }
    throw .mixedVendors(
      groups.map { VendorHosts(vendor: $0.key, hosts: $0.value.flatMap(\.hosts).sorted()) }
        .sorted { $0.vendor.rawValue < $1.vendor.rawValue })
  }

  /// Refuses classes of which some are in another view.
  public static func refuseMixedViews(_ classes: [HostClass]) throws(PoolError) {
    guard let first = classes.first,
      classes.contains(where: { $0.view.perspective != first.view.perspective })
    else { return }
    let groups = Perspective.allCases.compactMap { view -> ViewHosts? in
      let hosts = classes.filter { $0.view.perspective == view }.flatMap(\.hosts)
      return hosts.isEmpty ? nil : ViewHosts(view: view, hosts: hosts.sorted())
    }
    if groups.count > 1 { throw .mixedViews(groups) }
  }
}

extension PoolError: CustomStringConvertible {
  /// One sentence for the user.
  public var description: String {
    switch self {
    case .noHost:
      return "a pool needs at least one host"
    case .repeatedHost(let name):
      return "host \(Printable.quote(name)) comes twice in the pool; give each record its own name"
    case .mixedVendors(let vendors):
      let groups = vendors.map { group in
        "\(Printable.quote(group.vendor.rawValue)): \(Printable.quotes(group.hosts))"
      }
      return "hosts of different vendors cannot show one CPU to a guest that moves ("
        + groups.joined(separator: "; ") + "); make one pool for each vendor"
    case .noGuests(let kind, let hosts):
      return
        "Xen runs no \(kind.rawValue) guests on \(Printable.quotes(hosts)): it keeps no policy for them there "
        + "(virtualization may be off in the firmware); --guest says which guests are meant"
    case .mixedViews(let views):
      let groups = views.map { "\($0.view.rawValue): \(Printable.quotes($0.hosts))" }
      return "hosts in different views cannot be compared (\(groups.joined(separator: "; "))); "
        + "give records, and baselines made with the same --view"
    }
  }
}
