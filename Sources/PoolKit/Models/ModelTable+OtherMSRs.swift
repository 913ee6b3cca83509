extension ModelTable {
  /// Whether libvirt and QEMU call a bit so that is in neither CPUID nor ARCH_CAPABILITIES.
  ///
  /// They are the bits of the VMX capability MSRs 480h to 491h, which a nested hypervisor reads, and
  /// one of CORE_CAPABILITIES, CFh (reference/override-msrs.md section 4).
  public static func isInAnotherMSR(_ name: some StringProtocol) -> Bool {
    name.hasPrefix("vmx-") || name == "split-lock-detect"
  }
}
