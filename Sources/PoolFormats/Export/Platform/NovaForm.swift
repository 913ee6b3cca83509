public import PoolKit

/// The section `[libvirt]` of OpenStack's nova.conf on a compute node.
///
/// Source: nova `nova/conf/libvirt.py` (reference/interop-formats.md 3.7).
public struct NovaForm: BaselineRenderer, Sendable {
  private let target: PlatformTarget

  /// A form for `target`.
  public init(target: PlatformTarget = .any) { self.target = target }

  /// The section after its remarks; remarks only without a model that fits.
  public func text(for baseline: Baseline) -> String {
    let guest = target.guest(of: baseline, in: .libvirt)
    let model = GuestModel(for: baseline, guest, target)
    var notes = model == nil ? [GuestModel.missing] : []
    if let width = model?.physicalAddressBits {
      notes.append(
        "nova.conf has no width of physical addresses: give each flavour "
          + "hw:maxphysaddr_mode=emulate and hw:maxphysaddr_bits=\(width).")
    }
    let remarks = FormRemarks("nova.conf of a compute node", baseline, guest, notes: notes)
    var lines = remarks.hashed
    if let model {
      lines += [
        "[libvirt]", "cpu_mode = custom", "cpu_models = \(QuotedText.oslo(model.name))",
      ]
      if !model.signed.isEmpty {
        lines.append("cpu_model_extra_flags = \(model.signed.joined(separator: ", "))")
      }
    }
    return (lines + [""]).joined(separator: "\n")
  }
}
