extension ModelTable {
  /// Whether libvirt and QEMU call a bit so that is in none of the catalogue's words.
  ///
  /// They are the bits of the VMX capability MSRs 480h to 491h, which a nested hypervisor reads
  /// (reference/override-msrs.md section 4).
  public static func isInAnotherMSR(_ name: some StringProtocol) -> Bool {
    name.hasPrefix("vmx-")
  }
}
