internal import CPUIDKit
public import PoolKit

/// The argument of QEMU's `-cpu`: a versioned model, what differs from it, and `enforce`.
///
/// Source: QEMU `docs/system/cpu-models-x86.rst.inc` and `target/i386/cpu.c`.
public struct QEMUForm: BaselineRenderer, Sendable {
  private let target: PlatformTarget
  private let isFull: Bool

  /// A form for `target`, with a full comment or a short one.
  public init(target: PlatformTarget = .assumed, isFull: Bool = false) {
    self.target = target
    self.isFull = isFull
  }

  /// The argument in a line of its own, after remarks that begin with `#`.
  public func text(for baseline: Baseline) -> String {
    let guest = target.guest(of: baseline, in: .qemu)
    let switches = QEMUSwitches(for: baseline, guest, target)
    var notes = target.notes(on: .qemu) { $0.qemuFit(of: baseline) }
    notes.append(
      switches == nil
        ? GuestModel.missing
        : ("enforce makes QEMU refuse to start where a host cannot give a feature." as FormNote)
          .detail)
    let remarks = FormRemarks(
      "argument of QEMU's -cpu", baseline, guest, basis: target.basis, target: target, notes: notes,
      isFull: isFull)
    let lines =
      remarks.lines.map { "# \($0)" }
      + [switches.map { argument($0, baseline) }].compactMap { $0 }
    return lines.joined(separator: "\n") + "\n"
  }

  private func argument(_ switches: QEMUSwitches, _ baseline: Baseline) -> String {
    let width = baseline.limits.physicalWidth.map { ["phys-bits=\($0)"] } ?? []
    let parts =
      [switches.model] + switches.on.flatMap { DefinitionLine.qemu.lines($0, isOn: true) }
      + switches.off.flatMap { DefinitionLine.qemu.lines($0, isOn: false) }
      + width + ["enforce"]
    return parts.joined(separator: ",")
  }
}
