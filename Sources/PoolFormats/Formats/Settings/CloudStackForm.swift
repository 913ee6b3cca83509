public import PoolKit

/// What CloudStack's agent.properties says of guests' CPUs.
///
/// Source: CloudStack's agent.properties, guest.cpu.mode, guest.cpu.model and guest.cpu.features.
public struct CloudStackForm: BaselineRenderer, Sendable {
  private let target: PlatformTarget
  private let isFull: Bool

  /// A form for `target`, with a full comment or a short one.
  public init(target: PlatformTarget = .assumed, isFull: Bool = false) {
    self.target = target
    self.isFull = isFull
  }

  /// The properties after their remarks; remarks only without a model that fits.
  public func text(for baseline: Baseline) -> String {
    ModelForm.text(
      "agent.properties of CloudStack", baseline, target, isBare: false, isFull: isFull,
      width: { "CloudStack has no width of physical addresses; every host has \($0) bits." },
      lines: properties)
  }

  private func properties(_ model: GuestModel) -> [String] {
    let features =
      model.added.map(QuotedText.bare) + model.removed.map { "-\(QuotedText.bare($0))" }
    return ["guest.cpu.mode=custom", "guest.cpu.model=\(QuotedText.property(model.name))"]
      + (features.isEmpty ? [] : ["guest.cpu.features=\(features.joined(separator: " "))"])
  }
}
