public import PoolKit

/// The section `[libvirt]` of OpenStack's nova.conf on a compute node.
///
/// Source: nova `nova/conf/libvirt.py`.
public struct NovaForm: BaselineRenderer, Sendable {
  private let target: PlatformTarget
  private let isFull: Bool

  /// A form for `target`, with a full comment or a short one.
  public init(target: PlatformTarget = .assumed, isFull: Bool = false) {
    self.target = target
    self.isFull = isFull
  }

  /// The section after its remarks; remarks only without a model that fits.
  public func text(for baseline: Baseline) -> String {
    ModelForm.text(
      "nova.conf of a compute node", baseline, target, isBare: true, isFull: isFull,
      width: {
        """
        nova.conf has no width of physical addresses: give each flavour of Nova 29 or newer \
        hw:maxphysaddr_mode=emulate and hw:maxphysaddr_bits=\($0).
        """
      }, lines: section)
  }

  private func section(_ model: GuestModel) -> [String] {
    ["[libvirt]", "cpu_mode = custom", "cpu_models = \(QuotedText.oslo(model.name))"]
      + (model.signed.isEmpty
        ? [] : ["cpu_model_extra_flags = \(model.signed.joined(separator: ", "))"])
  }
}
