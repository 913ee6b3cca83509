internal import CPUIDKit

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
