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
      "CPU of a KubeVirt machine", baseline, target, isBare: true, avoiding: KubeVirtForm.obsolete,
      isFull: isFull, notes: KubeVirtForm.notes,
      width: { "KubeVirt has no width of physical addresses; every host has \($0) bits." },
      lines: patch)
  }

  private func patch(_ model: GuestModel) -> [String] {
    let features = features(model.added, isOn: true) + features(model.removed, isOn: false)
    return [
      "spec:", "  template:", "    spec:", "      domain:", "        cpu:",
      "          model: \(QuotedText.yaml(model.name))",
      // A patch that is merged leaves what it does not name.
    ] + (features.isEmpty ? ["          features: []"] : ["          features:"] + features)
  }

  /// The models with which KubeVirt labels no node unless its settings say otherwise: a machine with one starts nowhere.
  ///
  /// Source: KubeVirt `pkg/virt-handler/node-labeller/util/util.go`, DefaultObsoleteCPUModels.
  private static let obsolete: Set<String> = [
    "486", "pentium", "pentium2", "pentium3", "pentiumpro", "coreduo", "n270", "core2duo", "Conroe",
    "athlon", "phenom", "qemu64", "qemu32", "kvm64", "kvm32", "Opteron_G1", "Opteron_G2",
  ]

  /// What to do about a model that nodes are not labelled with.
  private static func notes(on model: GuestModel) -> [FormNote] {
    guard obsolete.contains(model.name) else { return [] }
    return [
      """
      KubeVirt labels no node with \(name: model.name), so that the machine starts nowhere: first set \
      spec.configuration.obsoleteCPUModels of the KubeVirt resource to a map without it.
      """
    ]
  }

  private func features(_ names: [String], isOn: Bool) -> [String] {
    names.flatMap { DefinitionLine.kubevirt.lines($0, isOn: isOn) }.map { "            \($0)" }
  }
}
