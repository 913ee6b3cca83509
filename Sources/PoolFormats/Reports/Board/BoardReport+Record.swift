internal import CPUIDKit
internal import PoolKit

extension BoardReport {
  /// The numbers that guests go by.
  var limits: BoardSection? {
    let lowered = Dictionary(
      baseline.loweredLimits.map { ($0.number, $0.to) }, uniquingKeysWith: { first, _ in first })
    var numbers = Limit.allCases.filter { limit in
      classes.all.contains { $0.view.limits[limit] != 0 }
    }.map { (HostNumber.limit($0), baseline.limits[$0]) }
    if baseline.words.contains(.xsave), baseline.limits.areRead {
      numbers.append((.xsaveSize, baseline.limits.xsaveSize))
    }
    let rows = numbers.map { number, common in
      BoardTable.Row(
        heading: BoardTable.Heading(text: number.name, isCode: true),
        cells: [BoardTable.Cell(number.text(of: common), lowered[number] == nil ? .plain : .partly)]
          + classes.all.map { hostClass in
            let value = number.value(of: hostClass.view.limits)
            return BoardTable.Cell(
              number.text(of: value), value > common ? .partly : .plain,
              hint: value > common ? "more than the pool can promise" : nil)
          })
    }
    let width = baseline.limits[.physicalAddressBits]
    let clocks = baseline.facts.clocks
    let sentences = [
      width == 0
        ? nil
        : "Guests may have physical addresses of up to \(width) bits on every host (QEMU's guests have 40 "
          + "unless they are told otherwise).",
      clocks.lowestKHz == nil
        ? nil : "Time stamp counters run at \(TextReport().clock(clocks)) kHz.",
      baseline.facts.mxcsr.common.map { "Software may set the bits 0x\($0) of MXCSR everywhere." },
    ].compactMap { $0 }
    return BoardSection(
      "limits", "Limits", sentences,
      rows.isEmpty
        ? []
        : [
          .table(
            BoardTable(
              "limits-table", "What the pool can promise, and what each kind of host has.",
              corner: "Number", [BoardTable.Heading(text: "pool")] + classes.headings, rows))
        ])
  }

  /// The forms that give guests the CPU.
  var snippets: BoardSection? {
    let options = FormOptions(showsExperimental: false, target: target, isFull: false)
    let formats = Format.ofBaselines.filter { !$0.isOfMSRs && !$0.isDocument && $0 != .ansible }
    let found = formats.compactMap { format -> BoardSection.Snippet? in
      guard let renderer = format.renderer(options) else { return nil }
      return BoardSection.Snippet(
        name: format.rawValue, title: format.definition.title.replacing("`", with: ""),
        text: renderer.text(for: baseline), remarks: renderer.remarks(for: baseline))
    }
    return BoardSection(
      "forms", "Ready to paste",
      ["What poolcpu baseline --format NAME writes, for \(target.title)."], [.snippets(found)])
  }

  /// Where all of it comes from.
  var record: BoardSection? {
    let view = baseline.pool.perspective
    let facts = [
      ("poolcpu", provenance.version), ("made", provenance.time),
      ("platform", platform.title), ("software", target.title), ("view", TextLayout.view(view)),
    ].map { name, value in
      BoardTable.Row(heading: BoardTable.Heading(text: name), cells: [.long(value)])
    }
    let inputs = provenance.inputs.map { input in
      BoardTable.Row(
        heading: BoardTable.Heading(text: input.path == "-" ? "standard input" : input.path),
        cells: [
          BoardTable.Cell(input.isFolder ? Plural.count(input.fileCount, "file") : "file"),
          .code("\(input.digest)"),
        ])
    }
    let surroundings = classes.all.enumerated().map { index, hostClass in
      let facts = hostClass.facts
      return BoardTable.Row(
        heading: classes.heading(index + 1),
        cells: [facts.microcode, facts.kernels, facts.firmware].map { list in
          .long(list.isEmpty ? "not recorded" : classes.short("\(list: list.items)"))
        })
    }
    func headings(_ names: String...) -> [BoardTable.Heading] {
      names.map { BoardTable.Heading(text: $0) }
    }
    return BoardSection(
      "record", "Record of this answer",
      ["The SHA-256 of a folder is that of the list of its files (docs/report.md)."],
      [
        .table(
          BoardTable(
            "made-table", "What made the report.", corner: "Fact", headings("value"), facts)),
        .table(
          BoardTable(
            "inputs-table", "What was read.", corner: "Input", headings("what", "SHA-256"), inputs)),
        .table(
          BoardTable(
            "surroundings-table", "What the hosts ran when they were read.", corner: "Hosts",
            headings("microcode", "kernels", "firmware"), surroundings)),
      ])
  }
}

extension HostNumber {
  /// The number among `limits`; 0 for one that is not of CPUID.
  fileprivate func value(of limits: HostLimits) -> Int {
    switch self {
    case .limit(let limit): limits[limit]
    case .xsaveSize: limits.xsaveSize
    case .tscKHz, .mxcsrMask: 0
    }
  }
}
