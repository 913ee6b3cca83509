internal import CPUIDKit
public import PoolKit

/// One host for people: what CPU it is, which bits it shows, which MSRs change them.
public enum HostReport {
  /// The whole report on `record`.
  ///
  /// - Parameters:
  ///   - record: the record.
  ///   - perspective: whose view its bits are shown in.
  ///   - codeName: what libcpuid guesses, for CPUs of which our own table has no code name.
  ///   - screen: where it is read.
  /// - Returns: the text, ending in a line end.
  /// - Throws: `PerspectiveError` when the record lacks the view.
  public static func text(
    for record: HostRecord, as perspective: Perspective = .hardware, codeName: String?,
    on screen: Screen = .standard
  ) throws(PerspectiveError) -> String {
    let alone = try HostClass(of: record, as: perspective)
    let view = alone.view
    let levels = Level.nearest(below: view.words, vendor: view.vendor).map(\.name)
    var lines = head(record, perspective, codeName, levels, screen.layout)
    let differences = ViewTable.lines(for: record, in: screen.layout)
    if !differences.isEmpty { lines += [""] + differences }
    lines += [""] + bits(view, screen.layout)
    if let pool = try? Pool([alone]) {
      let report = TextReport(on: screen)
      let baseline = Baseline(of: pool)
      lines += ["", "Override MSRs: the values with which this host shows what it shows now"]
      let plans = PoolPlan(for: baseline).plans
      lines += plans.flatMap(report.lines) + report.notes(plans)
      let anomalies = report.anomalies(baseline)
      if !anomalies.isEmpty { lines += [""] + anomalies }
      let warnings = report.warnings(baseline)
      if !warnings.isEmpty { lines += [""] + warnings }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func head(
    _ record: HostRecord, _ view: Perspective, _ codeName: String?, _ levels: [String],
    _ layout: TextLayout
  ) -> [String] {
    let signature = record.signature
    let processor = ProcessorModel.of(record.vendor, signature)
    let eax = record.cpus.first?.leaves[1]?.eax ?? []
    let source = [record.source.how, record.source.by, record.source.when]
    let reader = source.compactMap { $0 }.map { Printable.text($0) }.joined(separator: ", ")
    let clock = record.clock?.text ?? "frequency not recorded"
    let rows: [[String]] = [
      ["Host", Printable.text(record.host)],
      ["Brand", record.brand.isEmpty ? "none" : Printable.text(record.brand)],
      ["Vendor", Printable.text(record.vendor.rawValue)],
      [
        "Signature",
        "0x\(eax): family \(signature.family), model \(signature.model), "
          + "stepping \(signature.stepping)",
      ],
      ["Microarchitecture", processor?.microarchitecture.rawValue ?? "not in the table of CPUs"],
      [
        "Code name",
        processor?.kind.codeName ?? codeName.map { "\(Printable.text($0)), guesses libcpuid" }
          ?? "unknown",
      ],
      ["Level of its CPUs", processor?.level?.name ?? "none"],
      ["Levels reached", levels.isEmpty ? "none" : levels.joined(separator: ", ")],
      ["Logical CPUs", record.cpuCount],
      ["Time stamp counter", clock],
      ["View", TextLayout.view(view)],
      record.xen.map { ["Xen", $0.summary] } ?? [],
      ["Read by", reader],
    ]
    var facts = record.environment
    let signs = record.overrideSigns
    if !signs.isEmpty { facts["overrides"] = OverrideSign.text(signs) }
    let environment = facts.sorted { $0.key < $1.key }.map {
      [Printable.text($0.key), Printable.text($0.value)]
    }
    return layout.table(rows.filter { !$0.isEmpty }, indent: 0)
      + (environment.isEmpty ? [] : ["", "Environment"] + layout.table(environment))
  }

  private static func bits(_ view: HostProfile, _ layout: TextLayout) -> [String] {
    let rows = zip(Catalogue.words, view.words.values).filter { $0.1 != [] }.flatMap {
      word, value in
      let index = Catalogue.index(of: word.name) ?? 0
      return [["\(word.name)", "0x\(value)"]]
        + value.positions.map { position in
          let bit = FeatureBit(word: index, position: position)
          return ["", "[\(position)] \(bit.name ?? "unnamed")", bit.definition?.meaning ?? ""]
        }
    }
    return ["Bits"] + layout.table(rows)
  }
}

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
