public import CPUIDKit

extension ModelTable {
  /// The models whose guests may be on any of the hosts, those with most features first.
  ///
  /// - Parameters:
  ///   - classes: the hosts.
  ///   - platform: who gives guests their CPU; only KVM's guests have named models.
  /// - Returns: models that no version is part of whose name; empty for hosts of several vendors.
  public func starting(on classes: [HostClass], of platform: Platform) -> [CPUModel] {
    guard platform == .kvm, let vendor = classes.first?.view.vendor,
      classes.allSatisfy({ $0.view.vendor == vendor })
    else { return [] }
    let offers = classes.map { Offer(of: $0, on: platform, nested: true) }
    guard let first = offers.first else { return [] }
    let offer = offers.dropFirst().reduce(first) { $0.intersection($1) }
    let given = offer.features.union(GuestFeatures.presentation)
    let found = models.filter { model in
      !model.isVersioned && !(model.vendor ?? .unstated).excludes(vendor)
        && model.features.isSubset(of: given)
    }
    return found.enumerated().sorted {
      (-$0.element.features.count, -$0.offset) < (-$1.element.features.count, -$1.offset)
    }.map(\.element)
  }
}
