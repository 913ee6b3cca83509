public import PoolKit

/// The argument of QEMU's `-cpu`: a versioned model, every feature on or off, and `enforce`.
///
/// QEMU's own models are not quite libvirt's, of which poolcpu has a table (QEMU 7.2 gives Opteron_G4 NPT and
/// SandyBridge XSAVEOPT, libvirt's have neither). So nothing is left to the model that any model of the
/// vendor has: what guests get is switched on, what they must not have is switched off.
///
/// Source: QEMU `docs/system/cpu-models-x86.rst.inc` and `target/i386/cpu.c`
/// (reference/interop-formats.md 3.2).
public struct QEMUForm: BaselineRenderer {
  private let target: PlatformTarget

  /// A form for `target`.
  public init(target: PlatformTarget = .any) { self.target = target }

  /// The argument in a line of its own, after remarks that begin with `#`.
  public func text(for baseline: Baseline) -> String {
    let guest = target.guest(of: baseline, in: .qemu)
    let fit = target.ranking(for: guest, of: baseline, versioned: true).first
    var notes = ["enforce makes QEMU refuse to start where a host cannot give a feature."]
    if fit != nil, target.modelNames == nil {
      notes.append(
        "A QEMU refuses names that it does not know, new ones above all: --target with the output of "
          + "its qemu-system-x86_64 -cpu help keeps to those that it knows.")
    }
    let remarks = FormRemarks("argument of QEMU's -cpu", baseline, guest, notes: notes)
    let lines =
      remarks.lines.map { "# \($0)" }
      + [fit.map { argument($0, guest, baseline) }].compactMap { $0 }
    return lines.joined(separator: "\n") + "\n"
  }

  private func argument(
    _ fit: ModelFit, _ guest: GuestFeatures, _ baseline: Baseline
  ) -> String {
    let off = lineage(of: baseline.pool.vendor)
      .union(GuestFeatures.unmigratable.subtracting(baseline.words)).union(GuestFeatures.hostOnly)
      .subtracting(guest.features).subtracting(GuestFeatures.presentation)
      .subtracting(GuestFeatures.emulated).intersection(target.sayable(in: .qemu))
    let width = baseline.limits["physicalAddressBits"]
    let parts =
      [fit.model.name] + names(guest.features, "on") + names(off, "off")
      + (width > 0 ? ["phys-bits=\(width)"] : []) + ["enforce"]
    return parts.joined(separator: ",")
  }

  /// Everything that some model for CPUs of `vendor` has.
  private func lineage(of vendor: CPUVendor) -> FeatureSet {
    target.models.models.filter { !($0.vendor ?? .unstated).excludes(vendor) }
      .reduce(into: FeatureSet()) { $0.formUnion($1.features) }
  }

  private func names(_ set: FeatureSet, _ state: String) -> [String] {
    set.bits.compactMap(Vocabulary.qemu.name).map { "\($0)=\(state)" }
  }
}
