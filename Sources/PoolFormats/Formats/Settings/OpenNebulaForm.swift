public import PoolKit

/// What OpenNebula's templates of a cluster and of a virtual machine say of the CPU.
///
/// FEATURES only switches on, so that a model is chosen of which nothing must be switched off.
///
/// Source: OpenNebula, cluster attribute EVC_MODE and template attribute CPU_MODEL; FEATURES from memory.
public struct OpenNebulaForm: BaselineRenderer, Sendable {
  private let target: PlatformTarget
  private let isFull: Bool

  /// A form for `target`, with a full comment or a short one.
  public init(target: PlatformTarget = .assumed, isFull: Bool = false) {
    self.target = target
    self.isFull = isFull
  }

  /// The attributes after their remarks; remarks only without a model that fits.
  public func text(for baseline: Baseline) -> String {
    ModelForm.text(
      "templates of OpenNebula", baseline, target, isBare: true, isFull: isFull,
      notes: { _ in
        [
          "EVC_MODE is for the cluster, CPU_MODEL with more features for a machine."
        ]
      },
      width: { "OpenNebula has no width of physical addresses; every host has \($0) bits." },
      lines: attributes)
  }

  private func attributes(_ model: GuestModel) -> [String] {
    let name = QuotedText.backslashed(model.name)
    let features = QuotedText.backslashed(model.added.map(QuotedText.bare).joined(separator: ","))
    return [
      "EVC_MODE=\(name)",
      "CPU_MODEL=[MODEL=\(name)" + (model.added.isEmpty ? "]" : ",FEATURES=\(features)]"),
    ]
  }
}
