internal import CPUIDKit

/// The domain of Xen in which a machine was read.
public struct XenDomain: Hashable, Sendable {
  /// Whether it is the one that has the hardware.
  public enum Role: String, CaseIterable, Hashable, Sendable {
    /// The control domain, which a host starts with.
    case dom0
    /// A guest.
    case guest
  }

  /// Whether it is the one that has the hardware.
  public var role: Role
  /// Its kind as its kernel calls it: `PV`, `PVH` or `HVM`; `nil` where it does not say.
  public var kind: String?
  /// The version of Xen, such as `4.17.7`; `nil` where the kernel does not say.
  public var version: String?

  /// A domain.
  public init(_ role: Role, kind: String? = nil, version: String? = nil) {
    self.role = role
    self.kind = kind
    self.version = version
  }

  /// Whether what CPUID answers there is neither the hardware's nor clearly marked as a guest's.
  ///
  /// In dom0 it stands for the whole host, and Xen changes it: by faulting, by override and mask MSRs, or as for any
  /// PVH guest. Other paravirtual guests execute CPUID natively in part, without a hypervisor's mark.
  /// docs/xen.md tells more.
  public var concealsHardware: Bool { role == .dom0 || kind == XenDomain.paravirtual }

  /// The kind whose CPUID is no guest's by any mark.
  private static let paravirtual = "PV"
}

extension XenDomain {
  /// What it is, as in "a dom0 of Xen 4.17.7 (PV)".
  public var phrase: String {
    let xen = "Xen" + (version.map { " \(Printable.text($0))" } ?? "")
    let kind = kind.map { " (\(Printable.text($0)))" } ?? ""
    return role == .dom0 ? "a dom0 of \(xen)\(kind)" : "a guest of \(xen)\(kind)"
  }
}
