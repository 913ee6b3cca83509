public import PoolKit

/// What CloudStack's agent.properties says of guests' CPUs.
///
/// Source: CloudStack's agent.properties, guest.cpu.mode, guest.cpu.model and guest.cpu.features
/// (reference/interop-formats.md 3.11).
public struct CloudStackForm: BaselineRenderer, Sendable {
  private let target: PlatformTarget

  /// A form for `target`.
  public init(target: PlatformTarget = .any) { self.target = target }

  /// The properties after their remarks; remarks only without a model that fits.
  public func text(for baseline: Baseline) -> String {
    let guest = target.guest(of: baseline, in: .libvirt)
    let model = GuestModel(for: baseline, guest, target)
    var notes = model == nil ? [GuestModel.missing] : []
    if let width = model?.physicalAddressBits {
      notes.append("CloudStack has no width of physical addresses; every host has \(width) bits.")
    }
    let remarks = FormRemarks("agent.properties of CloudStack", baseline, guest, notes: notes)
    var lines = remarks.hashed
    if let model {
      let features =
        model.added.map(QuotedText.bare) + model.removed.map { "-\(QuotedText.bare($0))" }
      lines += ["guest.cpu.mode=custom", "guest.cpu.model=\(QuotedText.property(model.name))"]
      if !features.isEmpty { lines.append("guest.cpu.features=\(features.joined(separator: " "))") }
    }
    return (lines + [""]).joined(separator: "\n")
  }
}
