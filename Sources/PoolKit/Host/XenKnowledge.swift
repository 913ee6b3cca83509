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
