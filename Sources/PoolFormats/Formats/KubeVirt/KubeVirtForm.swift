public import PoolKit

/// The CPU of a KubeVirt VirtualMachine, as a patch in YAML.
///
/// Source: KubeVirt `api/core/v1/types.go`, CPU and CPUFeature.
public struct KubeVirtForm: BaselineRenderer, Sendable {
  private let target: PlatformTarget
  private let isFull: Bool

  /// A form for `target`, with a full comment or a short one.
  public init(target: PlatformTarget = .assumed, isFull: Bool = false) {
    self.target = target
    self.isFull = isFull
  }

  /// The patch after its remarks; remarks only without a model that fits.
  public func text(for baseline: Baseline) -> String {
    ModelForm.text(
      "CPU of a KubeVirt machine", baseline, target, isBare: true, isFull: isFull,
      width: { "KubeVirt has no width of physical addresses; every host has \($0) bits." },
      lines: patch)
  }

  private func patch(_ model: GuestModel) -> [String] {
    let features = features(model.added, isOn: true) + features(model.removed, isOn: false)
    return [
      "spec:", "  template:", "    spec:", "      domain:", "        cpu:",
      "          model: \(QuotedText.yaml(model.name))",
    ] + (features.isEmpty ? [] : ["          features:"] + features)
  }

  private func features(_ names: [String], isOn: Bool) -> [String] {
    names.flatMap { DefinitionLine.kubevirt.lines($0, isOn: isOn) }.map { "            \($0)" }
  }
}
