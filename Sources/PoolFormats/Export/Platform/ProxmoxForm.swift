public import PoolKit

/// A section of Proxmox VE's `/etc/pve/virtual-guest/cpu-models.conf`.
///
/// Source: qemu-server `src/PVE/QemuServer/CPUConfig.pm`, pve-docs `cpu-models.conf.adoc`
/// (reference/interop-formats.md 3.6).
public struct ProxmoxForm: BaselineRenderer, Sendable {
  private let target: PlatformTarget

  /// A form for `target`.
  public init(target: PlatformTarget = .any) { self.target = target }

  /// The section after its remarks; remarks only without a model that fits.
  public func text(for baseline: Baseline) -> String {
    let guest = target.guest(of: baseline, in: .qemu)
    let switches = QEMUSwitches(for: baseline, guest, target, versioned: false)
    let notes =
      switches == nil
      ? [GuestModel.missing]
      : [
        "Give it to a machine with: qm set ID --cpu custom-poolcpu. Proxmox appends enforce, so that a "
          + "machine does not start where a host cannot give a feature."
      ]
    let remarks = FormRemarks("CPU model for Proxmox VE", baseline, guest, notes: notes)
    var lines = remarks.hashed
    if let switches {
      let flags =
        switches.on.map { "+\(QuotedText.bare($0))" }
        + switches.off.map { "-\(QuotedText.bare($0))" }
      let width = baseline.limits["physicalAddressBits"]
      lines += ["cpu-model: poolcpu", "    flags \(flags.joined(separator: ";"))"]
      if width > 0 { lines.append("    phys-bits \(width)") }
      lines.append("    reported-model \(QuotedText.bare(switches.model))")
    }
    return (lines + [""]).joined(separator: "\n")
  }
}
