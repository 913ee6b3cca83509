internal import CPUIDKit
internal import PoolKit

extension TextReport {
  /// The limits that some host exceeds, with what each class has.
  func lowered(_ baseline: Baseline) -> [String] {
    let lowered = baseline.loweredLimits
    guard !lowered.isEmpty else { return [] }
    return ["Limits lowered: some host has more"]
      + lowered.flatMap { limit in
        let values = limit.values.map {
          "\(limit.number.text(of: $0.number)) on \(TextLayout.classes($0.classes))"
        }
        return layout.paragraph(
          "\(limit.number.name) to \(limit.number.text(of: limit.to)): \(values.joined(separator: ", "))"
        )
      }
  }

  /// What some host shows and the baseline lacks, with why.
  func removed(_ baseline: Baseline) -> [String] {
    guard !baseline.removed.isEmpty else { return [] }
    let groups = RemovalGroup.groups(of: baseline.removed, baseline.absenceReasons)
    return ["Lost: features that some host has and the pool cannot use"]
      + groups.flatMap { group in
        ["  \(group.sentence(ofClasses: baseline.pool.classes.count)):"]
          + group.reasons.flatMap { reasons($0, in: group) } + layouts(group, baseline)
          + layout.table(
            group.bits.map { [$0.name ?? "unnamed", $0.description] }, indent: 6)
      }
  }

  /// Mitigations that guests of the pool do without.
  func security(_ baseline: Baseline) -> [String] {
    let lost = baseline.lostProtections
    guard !lost.isEmpty else { return [] }
    return ["Security: mitigations lost by levelling"]
      + layout.table(
        lost.map {
          [
            $0.bit.name ?? "unnamed", $0.bit.description, $0.bit.definition?.protects ?? "",
            "shown by \(TextLayout.classes(baseline.classes(showing: $0.bit)))",
          ]
        })
  }

  /// The clocks of all hosts, and whether guests can tell them apart.
  func clock(_ clocks: ClockRange) -> String {
    let scaling =
      switch clocks.canScale {
      case true?: ", scalable for guests"
      case false?: ", not scalable for guests on every host"
      case nil: ""
      }
    let apart = clocks.agrees(with: clocks) == false ? ", more than 250 ppm apart" : ""
    return clocks.text + apart + scaling
      + (clocks.isUnknownSomewhere ? "; some records do not say" : "")
  }

  private func reasons(_ reason: AbsenceReason, in group: RemovalGroup) -> [String] {
    let place = group.reasons.count == 1 ? "" : "\(TextLayout.classes(reason.classes)): "
    return layout.paragraph(place + reason.explanation.clause, indent: 4)
  }

  private func layouts(_ group: RemovalGroup, _ baseline: Baseline) -> [String] {
    guard group.cause == .layout || group.cause == .unreadLayout else { return [] }
    var components: [Int: LayoutConflict] = [:]
    for bit in group.bits {
      if let conflict = baseline.layoutConflict(over: bit) {
        components[conflict.component] = conflict
      }
    }
    return components.sorted { $0.key < $1.key }.flatMap { number, conflict in
      layout.paragraph(
        "component \(number): "
          + conflict.places.map {
            "\($0.layout.text) on \(TextLayout.classes($0.classes))"
          }
          .joined(separator: ", "), indent: 4)
    }
  }
}
