extension Catalogue {
  /// IA32_CORE_CAPABILITIES (MSR CFh), bits 31 to 0.
  ///
  /// Source: Linux 7.3-rc7 arch/x86/include/asm/msr-index.h; QEMU 11.1 and libvirt 12.8 name one bit.
  static let coreCapabilities = WordDefinition(
    .msr(0xcf, .eax), gate: "core_capability", isOptional: true,
    [
      .init(
        2, "integrity_caps", .intel, .intersect,
        "The CPU can test itself in the field (one source)"),
      .init(
        5, "split_lock_detect", linux: "split_lock_detect", libvirt: "split-lock-detect",
        qemu: "split-lock-detect", .intel, .intersect, "Locks across cache lines can fault"),
    ])
}
