internal import CPUIDKit
public import PoolKit

/// The values to write, host by host, as a plain table with tabs between its columns.
///
/// Lines that begin with `#` are remarks: what to know about a class of hosts comes before it, and a
/// host without values has one, so no host is left out.
public struct MSRTable: BaselineRenderer {
  /// Whether values of undocumented MSRs are listed as well.
  public let showsExperimental: Bool

  /// A table; undocumented MSRs are listed on request only.
  public init(showsExperimental: Bool = false) { self.showsExperimental = showsExperimental }

  /// The table with its head.
  public func text(for baseline: Baseline) -> String {
    var text = "# host\tsignature\tmsr\tvalue\tneeded\tbasis\tconfidence\tname\n"
    for (hostClass, plan) in zip(baseline.pool.classes, PoolPlan(for: baseline).plans) {
      let values = plan.values + (showsExperimental ? plan.experimental : [])
      for note in plan.notes { text += "# \(Printable.list(hostClass.hosts)): \(note)\n" }
      let signature = hostClass.view.signatureText
      let rows = values.map { "\t\(signature)\t\(MSRTable.cells($0))\n" }
      for host in hostClass.hosts {
        let name = Printable.text(host)
        if rows.isEmpty { text += "# \(name)\t\(signature)\tno MSR values\n" }
        for row in rows {
          text += name
          text += row
        }
      }
    }
    return text
  }

  private static func cells(_ value: PlannedValue) -> String {
    [
      value.register.address.description, value.value.description, value.isNeeded ? "yes" : "no",
      value.basis.rawValue, value.confidence.rawValue, value.register.name,
    ].joined(separator: "\t")
  }
}
