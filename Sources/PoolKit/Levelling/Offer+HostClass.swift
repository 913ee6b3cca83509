public import CPUIDKit

extension Offer {
  /// What `platform` can give a guest on the hosts of `part`.
  ///
  /// - Parameters:
  ///   - part: the hosts; KVM's own answer counts where their records have it.
  ///   - platform: who gives it.
  ///   - nested: whether guests have guests of their own.
  public init(of part: HostClass, on platform: Platform, nested: Bool = false) {
    self.init(of: part.view, on: platform, nested: nested)
  }
}
