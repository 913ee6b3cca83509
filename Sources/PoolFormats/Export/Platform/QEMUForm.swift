public import PoolKit

/// The argument of QEMU's `-cpu`: a versioned model, every feature on or off, and `enforce`.
///
/// QEMU's own models are not quite libvirt's, of which poolcpu has a table (QEMU 7.2 gives Opteron_G4 NPT and
/// SandyBridge XSAVEOPT, libvirt's have neither). So nothing is left to the model that any model of the
/// vendor has: what guests get is switched on, what they must not have is switched off.
///
/// Source: QEMU `docs/system/cpu-models-x86.rst.inc` and `target/i386/cpu.c`
/// (reference/interop-formats.md 3.2).
public struct QEMUForm: BaselineRenderer, Sendable {
  private let target: PlatformTarget

  /// A form for `target`.
  public init(target: PlatformTarget = .any) { self.target = target }

  /// The argument in a line of its own, after remarks that begin with `#`.
  public func text(for baseline: Baseline) -> String {
    let guest = target.guest(of: baseline, in: .qemu)
    let switches = QEMUSwitches(for: baseline, guest, target, versioned: true)
    var notes = ["enforce makes QEMU refuse to start where a host cannot give a feature."]
    if switches != nil, target.modelNames == nil {
      notes.append(
        "A QEMU refuses names that it does not know, new ones above all: --target with the output of "
          + "its qemu-system-x86_64 -cpu help keeps to those that it knows.")
    }
    let remarks = FormRemarks("argument of QEMU's -cpu", baseline, guest, notes: notes)
    let lines =
      remarks.lines.map { "# \($0)" }
      + [switches.map { argument($0, baseline) }].compactMap { $0 }
    return lines.joined(separator: "\n") + "\n"
  }

  private func argument(_ switches: QEMUSwitches, _ baseline: Baseline) -> String {
    let width = baseline.limits["physicalAddressBits"]
    let parts =
      [switches.model] + switches.on.map { "\($0)=on" } + switches.off.map { "\($0)=off" }
      + (width > 0 ? ["phys-bits=\(width)"] : []) + ["enforce"]
    return parts.joined(separator: ",")
  }
}
