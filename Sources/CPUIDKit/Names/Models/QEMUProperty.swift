/// The properties of QEMU's CPUs that are no bit of CPUID.
public enum QEMUProperty {
  /// Whether `key`, as ``Vocabulary/key(_:)`` spells it, is switched on and off and is no feature: QEMU's own,
  /// one of the hypervisors' interfaces, or a bit of the MSRs that nested hypervisors read.
  public static func isNoFeature(_ key: String) -> Bool {
    ModelTable.isInAnotherMSR(key) || switches.contains(key)
      || ["kvm", "hv-", "x-", "xen-"].contains { key.hasPrefix($0) }
  }

  /// Whether `key` has a value other than on and off.
  public static func isValue(_ key: String) -> Bool { values.contains(key) }

  private static let switches = keys(
    QEMUNames.switches.names(in: .newest) + QEMUNames.paravirtual.names(in: .newest)
      + [
        // Every object's, or the host model's only, so that no named model lists them; and older releases'.
        "migratable", "hotpluggable", "hotplugged", "unavailable-features", "legacy-instance-id",
        "force-features", "host-cache-info",
      ])

  private static let values = keys(
    QEMUNames.values.names(in: .newest) + [
      "min-level-func7", "mwait-cstate", "type", "stepping-id",
    ])

  private static func keys(_ names: [Substring]) -> Set<String> {
    Set(names.map { Vocabulary.key($0) })
  }
}

extension QEMUProperty {
  /// The oldest QEMU of the tables that has a property for `bit`; `nil` where the oldest of all has one, and
  /// where none has.
  public static func introduction(of bit: FeatureBit) -> SoftwareRelease? {
    KnownFeatures.introduction(of: bit, in: .qemu).flatMap { $0.debian == .oldest ? nil : $0 }
  }
}
