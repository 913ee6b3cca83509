public import PoolKit

/// The CPU of a libvirt guest: the nearest model, and what is required or disabled beyond it.
///
/// Source: libvirt `docs/formatdomain.rst`, CPU model and topology (reference/interop-formats.md 3.1).
public struct LibvirtForm: BaselineRenderer, Sendable {
  private let target: PlatformTarget

  /// A form for `target`.
  public init(target: PlatformTarget = .any) { self.target = target }

  /// The `<cpu>` element with its remarks; without a model that fits, remarks only.
  public func text(for baseline: Baseline) -> String {
    let guest = target.guest(of: baseline, in: .libvirt)
    let fit = target.ranking(for: guest, of: baseline, versioned: false).first
    let notes = fit == nil ? ["No model fits: libvirt names none for this vendor."] : []
    let remarks = FormRemarks("CPU of a libvirt guest", baseline, guest, notes: notes)
    let head = remarks.lines.map { XMLText.comment($0) + "\n" }.joined()
    return head + (fit.map { element($0, baseline) } ?? "")
  }

  private func element(_ fit: ModelFit, _ baseline: Baseline) -> String {
    var lines = [
      "<cpu mode='custom' match='exact' check='partial'>",
      "  <model fallback='forbid'>\(XMLText.escaped(fit.model.name))</model>",
    ]
    if let vendor = baseline.pool.vendor.libvirtName {
      lines.append("  <vendor>\(vendor)</vendor>")
    }
    let width = baseline.limits["physicalAddressBits"]
    if width > 0 { lines.append("  <maxphysaddr mode='emulate' bits='\(width)'/>") }
    lines += features(fit.added, "require") + features(fit.removed, "disable")
    return (lines + ["</cpu>", ""]).joined(separator: "\n")
  }

  private func features(_ set: FeatureSet, _ policy: String) -> [String] {
    set.bits.compactMap(Vocabulary.libvirt.name).map {
      "  <feature policy='\(policy)' name='\(XMLText.escaped($0))'/>"
    }
  }
}
