extension Catalogue {
  /// IA32_ARCH_CAPABILITIES (MSR 10Ah), bits 63 to 32.
  ///
  /// Source: Intel 335592 (SDM volume 4), MSR 10AH; reference/features.tsv.
  static let archCapabilitiesHigh = WordDefinition(
    .msr(0x10a, .edx), gate: "arch_capabilities",
    [
      .init(
        0, "pb_opt_ctrl", xen: "pb-opt-ctrl", .intel, .intersect,
        "Predictor optimisation control MSR (PBOPT) exists"),
      .init(
        30, "its_no", xen: "its-no", libvirt: "its-no", qemu: "its-no", .intel, .intersect,
        kvm: .asHost, xenPolicy: .all, "Not affected by indirect target selection",
        protects: "indirect target selection (ITS)"),
    ])
}
