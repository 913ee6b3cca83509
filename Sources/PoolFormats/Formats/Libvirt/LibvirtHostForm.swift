internal import CPUIDKit
public import PoolKit

/// A host as `virsh capabilities` would show it: the input of `virsh cpu-baseline` and `cpu-compare`.
///
/// A host has no features that are switched off, so that its model is the nearest of which it shows every
/// feature. Of a pool it is the common host.
///
/// Source: libvirt `docs/formatcaps.rst`.
public struct LibvirtHostForm: BaselineRenderer, Sendable {
  private let target: PlatformTarget
  private let isFull: Bool

  /// A form for `target`, with a full comment or a short one.
  public init(target: PlatformTarget = .assumed, isFull: Bool = false) {
    self.target = target
    self.isFull = isFull
  }

  /// The `<cpu>` element with its remarks; without a model that fits, remarks only.
  public func text(for baseline: Baseline) -> String {
    let shown = baseline.words.intersection(target.libvirtFeatures)
      .subtracting(RuleTable.derived)
    let candidates = target.library.lists.models.filter { model in
      !model.isVersioned && !(model.vendor ?? .unstated).excludes(baseline.pool.vendor)
        && model.features.isSubset(of: baseline.words)
    }
    // libvirt looks for a model of the CPU itself first.
    let signatures = Set(baseline.pool.classes.map(\.view.signature))
    let signature = signatures.count == 1 ? signatures.first.flatMap { $0 } : nil
    let own = candidates.filter { model in
      signature.map { one in model.signatures.contains { $0.contains(one) } } ?? false
    }
    let model = (own.isEmpty ? candidates : own).max {
      $0.features.intersection(shown).count < $1.features.intersection(shown).count
    }
    let notes: [FormNote] =
      model == nil
      ? ["No model fits: each that libvirt has for the vendor has a feature that the pool lacks."]
      : []
    let remarks = FormRemarks(
      "host of libvirt", baseline, nil, notes: notes, isFull: isFull, marks: XMLText.commentMarks)
    let head = remarks.lines.map { XMLText.comment($0) + "\n" }.joined()
    return head + (model.map { element($0, shown, baseline) } ?? "")
  }

  private func element(_ model: NamedModel, _ shown: FeatureSet, _ baseline: Baseline) -> String {
    var lines = ["<cpu>", "  <arch>x86_64</arch>"]
    lines.append("  <model>\(XMLText.escaped(model.name))</model>")
    if let vendor = target.libvirtName(of: baseline.pool.vendor) {
      lines.append("  <vendor>\(vendor)</vendor>")
    }
    lines += shown.subtracting(model.features).bits.compactMap(Vocabulary.libvirt.name).map {
      "  <feature name='\(XMLText.escaped($0))'/>"
    }
    return (lines + ["</cpu>", ""]).joined(separator: "\n")
  }
}
