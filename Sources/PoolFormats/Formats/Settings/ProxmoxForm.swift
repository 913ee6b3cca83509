internal import CPUIDKit
public import PoolKit

/// A section of Proxmox VE's `/etc/pve/virtual-guest/cpu-models.conf`.
///
/// Source: qemu-server `src/PVE/QemuServer/CPUConfig.pm`, pve-docs `cpu-models.conf.adoc`.
public struct ProxmoxForm: BaselineRenderer, Sendable {
  private let target: PlatformTarget
  private let isFull: Bool

  /// A form for `target`, with a full comment or a short one.
  public init(target: PlatformTarget = .assumed, isFull: Bool = false) {
    self.target = target
    self.isFull = isFull
  }

  /// The section after its remarks; remarks only without a model that fits.
  public func text(for baseline: Baseline) -> String {
    let guest = target.guest(of: baseline, in: .qemu)
    let switches = ProxmoxForm.fit(target, baseline).map { QEMUSwitches($0) }
    var notes = target.notes(on: .qemu) { ProxmoxForm.fit($0, baseline) }
    notes +=
      switches == nil
      ? [GuestModel.missing]
      : [
        "Give it to a machine with: qm set ID --cpu custom-poolcpu",
        ("Proxmox appends enforce, so that a machine does not start where a host cannot give a feature."
          as FormNote).detail,
      ]
    if let type = ProxmoxForm.ownType(target, baseline) {
      let since = ProxmoxModels.hasOwn(on: target.release) ? "" : " (Proxmox VE 8 and newer)"
      notes.append("Every host also runs Proxmox's own type \(name: type)\(name: since).")
    }
    let remarks = FormRemarks(
      "CPU model for Proxmox VE", baseline, guest, basis: target.basis, target: target,
      notes: notes, isFull: isFull
    )
    var lines = remarks.hashed
    if let switches {
      let flags =
        switches.on.flatMap { DefinitionLine.proxmox.lines($0, isOn: true) }
        + switches.off.flatMap { DefinitionLine.proxmox.lines($0, isOn: false) }
      lines += ["cpu-model: poolcpu"]
      // Proxmox takes no key without a value.
      if !flags.isEmpty { lines.append("    flags \(flags.joined(separator: ";"))") }
      if let width = baseline.limits.physicalWidth { lines.append("    phys-bits \(width)") }
      lines.append("    reported-model \(QuotedText.bare(switches.model))")
    }
    return (lines + [""]).joined(separator: "\n")
  }

  /// The best model that a custom one may report: one of QEMU's, as Proxmox starts it.
  private static func fit(_ target: PlatformTarget, _ baseline: Baseline) -> ModelFit? {
    let guest = target.guest(of: baseline, in: .qemu)
    return target.ranking(
      for: guest, of: baseline, in: target.library.proxmox, .qemu, versioned: false
    ).first {
      target.library.qemu[$0.model.name] != nil
        && ProxmoxModels.reports($0.model.name, on: target.release)
    }
  }

  /// The richest of Proxmox's own types that every host runs as it is.
  private static func ownType(_ target: PlatformTarget, _ baseline: Baseline) -> String? {
    guard target.isAssumed || ProxmoxModels.hasOwn(on: target.release) else { return nil }
    let guest = target.guest(of: baseline, in: .qemu)
    return target.library.proxmox.models
      .filter { target.library.qemu[$0.name] == nil && ModelFit($0, for: guest).isBelow }
      .max { $0.features.count < $1.features.count }?.name
  }
}
