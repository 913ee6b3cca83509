public import CPUIDKit

/// What KVM says that it can give a guest on a host.
public struct KVMSupport: Hashable, Sendable {
  /// The answers of KVM_GET_SUPPORTED_CPUID.
  public let leaves: CPUIDTable
  /// The feature MSRs, as the ioctl KVM_GET_MSRS on /dev/kvm gives them.
  public let msrs: [MSRAddress: MSRValue]

  /// What KVM answered.
  public init(leaves: CPUIDTable, msrs: [MSRAddress: MSRValue] = [:]) {
    self.leaves = leaves
    self.msrs = msrs
  }
}

extension KVMSupport {
  /// A logical CPU as a guest with everything that KVM can give would see it.
  ///
  /// KVM leaves out the leaves that it answers with zeros, so a leaf of the catalogue or of a limit
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
