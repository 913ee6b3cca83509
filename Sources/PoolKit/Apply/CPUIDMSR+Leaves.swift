internal import CPUIDKit

extension CPUIDMSR {
  /// The questions whose answers the register changes.
  var queries: [CPUIDQuery] {
    [high, low].compactMap { half in
      switch half {
      case .word(.cpuid(let query, _)): query
      case .leaf7Subleaves: CPUIDQuery(7)
      case .addressWidths: CPUIDQuery(0x8000_0008)
      case .word(.msr), .reserved: nil
      }
    }
  }
}

extension OverridePlan {
  /// The answers of `table` that the documented values change.
  func leaves(of table: CPUIDTable) -> CPUIDTable {
    var kept = CPUIDTable()
    for query in values.flatMap(\.register.queries) { kept[query] = table[query] }
    return kept
  }
}
