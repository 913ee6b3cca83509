internal import CPUIDKit
internal import PoolKit

/// Where hardware, kernel and KVM show different things of one host, for people.
enum ViewTable {
  /// A table of the bits and numbers that differ; empty where the record has one view only.
  static func lines(for record: HostRecord, in layout: TextLayout) -> [String] {
    guard let comparison = ViewComparison(of: record), comparison.views.count > 1 else { return [] }
    let names = comparison.views.map(\.rawValue)
    guard !comparison.bits.isEmpty || !comparison.limits.isEmpty else {
      return ["Views: \(names.joined(separator: ", ")) show the same"]
    }
    let head = [["", ""] + names]
    let bits = comparison.bits.map { difference in
      [difference.bit.name ?? "unnamed", difference.bit.description]
        + comparison.views.map { difference.shownBy.contains($0) ? "yes" : "no" }
    }
    let limits = comparison.limits.map { difference in
      [difference.limit.name, ""] + difference.numbers.map { difference.limit.text(of: $0) }
    }
    return ["Views: where \(names.joined(separator: ", ")) differ"]
      + layout.table(head + bits + limits)
  }
}
