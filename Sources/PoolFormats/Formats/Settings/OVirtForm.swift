internal import CPUIDKit
public import PoolKit

/// A row for oVirt's option ServerCPUList, and the custom CPU type of one machine.
///
/// Source: ovirt-engine `packaging/dbscripts/upgrade/pre_upgrade/0000_config.sql`, and `CpuFlagsManagerHandler.java`,
/// initDictionaries.
public struct OVirtForm: BaselineRenderer, Sendable {
  private let target: PlatformTarget
  private let isFull: Bool

  /// A form for `target`, with a full comment or a short one.
  public init(target: PlatformTarget = .assumed, isFull: Bool = false) {
    self.target = target
    self.isFull = isFull
  }

  /// The row after its remarks; remarks only without a model that fits.
  public func text(for baseline: Baseline) -> String {
    ModelForm.text(
      "CPU type of an oVirt cluster", baseline, target, isBare: true, isFull: isFull,
      notes: { _ in
        [
          "Goes to the end of ServerCPUList in the engine's database; then restart the engine.",
          ("""
          The option is a row of vdc_options, one for each compatibility version, which engine-config does not \
          change and every engine-setup writes anew: add the CPU type again after an update.
          """ as FormNote).detail,
          ("""
          \(OVirtForm.level) must be higher than the levels of the same vendor. The part after the third \
          colon is also the custom CPU type of a single machine.
          """ as FormNote).detail,
          ("""
          A host belongs to the level when libvirt finds the model usable on it and its /proc/cpuinfo has \
          the flags.
          """ as FormNote).detail,
        ]
      },
      width: { "oVirt has no width of physical addresses; every host has \($0) bits." },
      lines: { [row($0, baseline.pool.vendor)] })
  }

  /// The flag by which the engine tells whose CPUs a row is for stands first: without it no cluster can have the type.
  private func row(_ model: GuestModel, _ vendor: CPUVendor) -> String {
    let name = QuotedText.bare(model.name)
    let flags = model.on.bits.compactMap(Vocabulary.linux.name).map(QuotedText.bare)
    let host = ([vendor.isAMDLike ? "svm" : "vmx", "model_\(name)"] + flags).joined(separator: ",")
    let verb = ([name] + model.signed).joined(separator: ",")
    return "\(OVirtForm.level):poolcpu:\(host):\(verb):x86_64;"
  }

  /// A level above those that ship with oVirt.
  private static let level = 100
}
