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
    var lines = ["# host\tsignature\tmsr\tvalue\tneeded\tbasis\tconfidence\tname"]
    for (hostClass, plan) in zip(baseline.pool.classes, PoolPlan(for: baseline).plans) {
      let values = plan.values + (showsExperimental ? plan.experimental : [])
      lines += plan.notes.map { "# \(Printable.list(hostClass.hosts)): \($0)" }
      for host in hostClass.hosts.map({ Printable.text($0) }) {
        if values.isEmpty {
          lines.append("# \(host)\t\(hostClass.view.signatureText)\tno MSR values")
        }
        lines += values.map { value in
          [
            host, hostClass.view.signatureText, value.register.address.description,
            value.value.description, value.isNeeded ? "yes" : "no", value.basis.rawValue,
            value.confidence.rawValue,
            value.register.name,
          ].joined(separator: "\t")
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
