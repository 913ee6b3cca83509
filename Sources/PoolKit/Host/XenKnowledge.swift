internal import CPUIDKit

/// What a record holds of Xen: where it was read, and the policies of the host.
public struct XenKnowledge: Hashable, Sendable {
  /// The domain in which the machine was read; `nil` for a text of Xen's tools.
  public var domain: XenDomain?
  /// Xen's policies, but for the raw one, which the CPUs of the record are.
  public var policies: [XenPolicyName: HypervisorAnswer]

  /// What is known of Xen.
  public init(domain: XenDomain? = nil, policies: [XenPolicyName: HypervisorAnswer] = [:]) {
    self.domain = domain
    self.policies = policies
  }

  /// Whether the CPUs of the record are those that the domain shows, and nobody knows the hardware's.
  public var concealsHardware: Bool {
    policies.isEmpty && domain?.concealsHardware ?? false
  }
}

/// Xen's policies of one host, as its tool tells them.
public struct XenPolicies: Hashable, Sendable {
  /// The raw policy: what the hardware answers, as the CPU that started Xen saw it.
  public let raw: LogicalCPU
  /// The others.
  public let others: [XenPolicyName: HypervisorAnswer]

  /// Whether Xen runs hardware-assisted guests on the host.
  public var runsHVM: Bool { others[.hvmMax] != nil || others[.hvmDefault] != nil }

  /// The policies of a host.
  public init(raw: LogicalCPU, others: [XenPolicyName: HypervisorAnswer]) {
    self.raw = raw
    self.others = others
  }
}

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
