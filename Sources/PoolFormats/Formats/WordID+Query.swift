internal import CPUIDKit
internal import PoolKit

extension WordID {
  /// What CPUID is asked for the word; `nil` for the half of an MSR.
  var query: CPUIDQuery? {
    if case .cpuid(let query, _) = self { query } else { nil }
  }

  /// The register of CPUID's answer; `nil` for the half of an MSR.
  var register: RegisterName? {
    if case .cpuid(_, let register) = self { register } else { nil }
  }
}

extension [WordID] {
  /// The words of CPUID by what it is asked, in rising order.
  var byQuery: [(CPUIDQuery, [WordID])] {
    let words = filter { $0.query != nil }
    return Dictionary(grouping: words) { $0.query ?? CPUIDQuery(0) }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension CPUIDLeaf {
  /// The number as the field writes it, as in `0x7` and `0x80000001`.
  var short: String { "0x\(Hexadecimal.padded(UInt64(rawValue), digits: 1))" }
}
