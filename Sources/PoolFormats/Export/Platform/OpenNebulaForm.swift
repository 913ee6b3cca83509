public import PoolKit

/// What OpenNebula's templates of a cluster and of a virtual machine say of the CPU.
///
/// FEATURES only switches on, so that a model is chosen of which nothing must be switched off.
///
/// Source: OpenNebula, cluster attribute EVC_MODE and template attribute CPU_MODEL; FEATURES from memory
/// (reference/interop-formats.md 3.11).
public struct OpenNebulaForm: BaselineRenderer, Sendable {
  private let target: PlatformTarget

  /// A form for `target`.
  public init(target: PlatformTarget = .any) { self.target = target }

  /// The attributes after their remarks; remarks only without a model that fits.
  public func text(for baseline: Baseline) -> String {
    let guest = target.guest(of: baseline, in: .libvirt)
    let model = GuestModel(for: baseline, guest, target, isBelow: true)
    var notes = [
      model == nil
        ? "No model fits: OpenNebula only switches features on, and each model of the vendor has one "
          + "that the pool lacks."
        : "EVC_MODE is of the cluster's template and gives guests the model alone; CPU_MODEL is of a "
          + "machine's template and adds the features beyond it."
    ]
    if let width = model?.physicalAddressBits {
      notes.append("OpenNebula has no width of physical addresses; every host has \(width) bits.")
    }
    let remarks = FormRemarks("templates of OpenNebula", baseline, guest, notes: notes)
    var lines = remarks.hashed
    if let model {
      let name = QuotedText.backslashed(model.name)
      let features = QuotedText.backslashed(model.added.map(QuotedText.bare).joined(separator: ","))
      lines += [
        "EVC_MODE=\(name)",
        "CPU_MODEL=[MODEL=\(name)" + (model.added.isEmpty ? "]" : ",FEATURES=\(features)]"),
      ]
    }
    return (lines + [""]).joined(separator: "\n")
  }
}
