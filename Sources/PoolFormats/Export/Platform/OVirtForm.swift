public import PoolKit

/// A row for oVirt's option ServerCPUList, and the custom CPU type of one machine.
///
/// Source: ovirt-engine `packaging/dbscripts/upgrade/pre_upgrade/0000_config.sql`
/// (reference/interop-formats.md 3.11).
public struct OVirtForm: BaselineRenderer, Sendable {
  private let target: PlatformTarget

  /// A form for `target`.
  public init(target: PlatformTarget = .any) { self.target = target }

  /// The row after its remarks; remarks only without a model that fits.
  public func text(for baseline: Baseline) -> String {
    let guest = target.guest(of: baseline, in: .libvirt)
    let model = GuestModel(for: baseline, guest, target)
    var notes =
      model == nil
      ? [GuestModel.missing]
      : [
        "The row goes to the end of ServerCPUList (engine-config -g and -s, then restart the engine); "
          + "\(OVirtForm.level) must be higher than the levels of the same vendor. The part after the "
          + "third colon is also the custom CPU type of a single machine.",
        "A host belongs to the level when libvirt finds the model usable on it and its "
          + "/proc/cpuinfo has the flags.",
      ]
    if let width = model?.physicalAddressBits {
      notes.append("oVirt has no width of physical addresses; every host has \(width) bits.")
    }
    let remarks = FormRemarks("CPU type of an oVirt cluster", baseline, guest, notes: notes)
    return (remarks.hashed + [model.map { row($0, guest) }].compactMap { $0 } + [""])
      .joined(separator: "\n")
  }

  private func row(_ model: GuestModel, _ guest: GuestFeatures) -> String {
    let name = QuotedText.bare(model.name)
    let added = Set(model.added)
    let flags = guest.features.bits.filter {
      Vocabulary.libvirt.name(of: $0).map(added.contains) ?? false
    }.compactMap(Vocabulary.linux.name).map(QuotedText.bare)
    let host = (["model_\(name)"] + flags).joined(separator: ",")
    let verb = ([name] + model.signed).joined(separator: ",")
    return "\(OVirtForm.level):poolcpu:\(host):\(verb):x86_64;"
  }

  /// A level above those that ship with oVirt.
  private static let level = 100
}
