internal import CPUIDKit
public import PoolKit

/// The CPU of a libvirt guest: the nearest model, and what is required or disabled beyond it.
///
/// Source: libvirt `docs/formatdomain.rst`, CPU model and topology.
public struct LibvirtForm: BaselineRenderer, Sendable {
  private let target: PlatformTarget
  private let isFull: Bool

  /// A form for `target`, with a full comment or a short one.
  public init(target: PlatformTarget = .assumed, isFull: Bool = false) {
    self.target = target
    self.isFull = isFull
  }

  /// The `<cpu>` element with its remarks; without a model that fits, remarks only.
  public func text(for baseline: Baseline) -> String {
    let guest = target.guest(of: baseline, in: .libvirt)
    let model = GuestModel(for: baseline, guest, target, isBare: false)
    var notes = target.notes(on: .libvirt) { $0.guestFit(of: baseline, isBare: false) }
    if model == nil { notes.append(GuestModel.missing) }
    let remarks = FormRemarks(
      "CPU of a libvirt guest", baseline, guest, basis: target.basis, target: target, notes: notes,
      isFull: isFull,
      marks: XMLText.commentMarks)
    let head = remarks.lines.map { XMLText.comment($0) + "\n" }.joined()
    return head + (model.map { element($0, baseline) } ?? "")
  }

  private func element(_ model: GuestModel, _ baseline: Baseline) -> String {
    var lines = [
      "<cpu mode='custom' match='exact' check='partial'>",
      "  <model fallback='forbid'>\(XMLText.escaped(model.name))</model>",
    ]
    if let vendor = target.libvirtName(of: baseline.pool.vendor) {
      lines.append("  <vendor>\(vendor)</vendor>")
    }
    if let width = model.physicalAddressBits {
      lines.append("  <maxphysaddr mode='emulate' bits='\(width)'/>")
    }
    lines += features(model.added, isOn: true) + features(model.removed, isOn: false)
    return (lines + ["</cpu>", ""]).joined(separator: "\n")
  }

  private func features(_ names: [String], isOn: Bool) -> [String] {
    names.flatMap { DefinitionLine.libvirt.lines($0, isOn: isOn) }.map { "  \($0)" }
  }
}
