internal import CPUIDKit
internal import PoolKit

/// What to do about an error message, what helps most first.
struct FailureDeeds {
  let entries: [Page.Entry]

  /// What to do about `failure`, of whose features `outlooks` tell.
  init(
    _ failure: Failure, _ outlooks: [FeatureOutlook], _ titles: FailureTitles, isFull: Bool
  ) {
    let rows = isFull ? 10_000 : 4
    var entries: [Page.Entry] = []
    for complaint in failure.complaints {
      entries += FailureDeeds.special(complaint, rows)
    }
    entries += FailureDeeds.onHosts(outlooks, titles, rows)
    var seen = Set<Phrase>()
    self.entries =
      entries.filter { seen.insert($0.phrase).inserted }
      + FailureDeeds.inDefinitions(failure, isFull: isFull)
      + FailureDeeds.inTemplates(failure, rows)
  }

  /// What brings features back to the hosts that lack them.
  private static func onHosts(
    _ outlooks: [FeatureOutlook], _ titles: FailureTitles, _ rows: Int
  ) -> [Page.Entry] {
    struct Deed: Hashable {
      let cause: Cause
      let cure: Cure?
    }
    var order: [Deed] = []
    var names: [Deed: [String]] = [:]
    for outlook in outlooks {
      guard let why = outlook.causes.first, why.cause.canBeMended,
        outlook.bit.definition?.kvm != .emulated
      else { continue }
      let key = Deed(cause: why.cause, cure: why.cure)
      if names[key] == nil { order.append(key) }
      names[key, default: []].append(titles[.feature(outlook.bit)])
    }
    return order.map { deed in
      Page.Entry(
        "On the host", rows: rows,
        """
        \(deed.cause.remedy(deed.cure)) the host that refuses (\(deed.cause.cost)): \
        \(list: names[deed] ?? [])
        """)
    }
  }

  /// The lines of a guest's definition, by product.
  private static func inDefinitions(_ failure: Failure, isFull: Bool) -> [Page.Entry] {
    failure.complaints.prefix(1).flatMap { complaint -> [Page.Entry] in
      guard let isOn = complaint.problem.switchesOn else { return [] }
      return DefinitionLine.of(complaint.program).flatMap { product -> [Page.Entry] in
        let names = product.names(of: complaint.subjects)
        if names.isEmpty { return [] }
        if isFull {
          let lines =
            product.separator == nil
            ? names.map { product.line($0, isOn: isOn) } : product.text(names, isOn: isOn)
          return [Page.Entry(product.title, rows: 10_000, "\(product.place); \(product.effect):")]
            + lines.map { Page.Entry(Phrase($0), rows: 10_000) }
        }
        return [Page.Entry(product.title, rows: 3, short(product, names, isOn))]
      }
    }
  }

  /// What templates of OpenNebula ask for, which have no word for a feature that is off.
  private static func inTemplates(_ failure: Failure, _ rows: Int) -> [Page.Entry] {
    guard let complaint = failure.complaints.first, complaint.problem.isOfHost,
      complaint.problem != .msr,
      complaint.problem.switchesOn == false, !complaint.subjects.isEmpty,
      DefinitionLine.of(complaint.program).contains(.libvirt)
    else { return [] }
    return [
      Page.Entry(
        "OpenNebula", rows: rows,
        """
        CPU_MODEL switches nothing off: take an older MODEL (poolcpu baseline HOSTS... --format \
        opennebula), then power the VM off and resume it
        """)
    ]
  }

  /// The lines in short: the first as it stands there, and for what else there is one.
  private static func short(_ product: DefinitionLine, _ names: [String], _ isOn: Bool) -> Phrase {
    guard product.separator == nil else {
      let parts = names.flatMap { product.lines($0, isOn: isOn) }
      return "\(product.place): \(list: parts); \(product.effect)"
    }
    let first = product.line(names[0], isOn: isOn)
    let others: Phrase =
      names.count == 1 ? "" : " and so for \(list: names.dropFirst().map { $0 })"
    return "\(product.place): \(first)\(others); \(product.effect)"
  }
}
