public import CPUIDKit

/// What a hypervisor says that it can give a guest on a host: KVM's answer, or one of Xen's policies.
public struct HypervisorAnswer: Hashable, Sendable {
  /// CPUID, as KVM_GET_SUPPORTED_CPUID or a policy tells it.
  public let leaves: CPUIDTable
  /// The feature MSRs: KVM's as the ioctl KVM_GET_MSRS on /dev/kvm gives them.
  public let msrs: [MSRAddress: MSRValue]

  /// What a hypervisor answered.
  public init(leaves: CPUIDTable, msrs: [MSRAddress: MSRValue] = [:]) {
    self.leaves = leaves
    self.msrs = msrs
  }
}

extension HypervisorAnswer {
  /// A logical CPU as a guest with everything that the hypervisor can give would see it.
  ///
  /// Hypervisors leave out the leaves that they answer with zeros, so a leaf of the catalogue or of a limit
  /// that is missing in range is zero, not unread.
  var cpu: LogicalCPU {
    var table = leaves
    let queries = Catalogue.words.compactMap { word in
      if case .cpuid(let query, _) = word.name { query } else { nil }
    }
    for query in queries + LimitDefinition.all.map(\.source)
    where table.answer(to: query) == .unread { table[query] = .zero }
    return LogicalCPU(number: 0, leaves: table, msrs: msrs.mapValues(MSRReading.value))
  }
}
