internal import CPUIDKit
public import PoolKit

/// Commands that give a cluster group of Incus its CPU.
///
/// Source: Incus `doc/config_options.txt`, instances.vm.cpu.ARCHITECTURE, and
/// `internal/server/instance/drivers/driver_qemu_machine.go`, cpuType.
public struct IncusForm: BaselineRenderer, Sendable {
  private let target: PlatformTarget
  private let isFull: Bool

  /// A form for `target`, with a full comment or a short one.
  public init(target: PlatformTarget = .assumed, isFull: Bool = false) {
    self.target = target
    self.isFull = isFull
  }

  /// A shell script; it does nothing but fail without a model that fits.
  public func text(for baseline: Baseline) -> String {
    let guest = target.guest(of: baseline, in: .qemu)
    let switches = QEMUSwitches(for: baseline, guest, target)
    var notes = target.notes(on: .qemu) { $0.qemuFit(of: baseline) }
    notes +=
      switches == nil
      ? [GuestModel.missing]
      : [
        "Needs the group and its members: incus cluster group create poolcpu, then add MEMBER poolcpu",
        "A machine gets it with migration.stateful=true, moved by: incus move NAME --target @poolcpu",
      ]
    let remarks = FormRemarks(
      "CPU of an Incus cluster group", baseline, guest, basis: target.basis, target: target,
      notes: notes,
      isFull: isFull)
    var lines = ["#!/bin/sh"] + remarks.hashed + ["set -eu"]
    if let switches {
      let flags =
        switches.on.flatMap { DefinitionLine.incus.lines($0, isOn: true) }
        + switches.off.flatMap { DefinitionLine.incus.lines($0, isOn: false) }
      // What stands in flags goes to QEMU's -cpu as it is.
      let width = baseline.limits.physicalWidth.map { ["phys-bits=\($0)"] } ?? []
      lines += [
        ("baseline", switches.model), ("flags", (flags + width).joined(separator: ",")),
      ].map {
        "incus cluster group set poolcpu "
          + QuotedText.shell("instances.vm.cpu.x86_64.\($0)=\($1)")
      }
    } else {
      lines.append("exit 1")
    }
    return (lines + [""]).joined(separator: "\n")
  }
}
