public import PoolKit

extension Machine {
  /// The domain of Xen in which this process runs; `nil` outside Xen.
  ///
  /// - Throws: ``UnreadPlace`` when the kernel names a hypervisor and it cannot be read.
  public func xenDomain() throws(UnreadPlace) -> XenDomain? {
    let folder = systemFolder + "/hypervisor"
    guard try SystemFile.text(at: folder + "/type") == "xen" else { return nil }
    return XenDomain(
      try isDom0(folder) ? .dom0 : .guest, kind: try SystemFile.text(at: folder + "/guest_type"),
      version: try xenVersion(folder))
  }

  /// Whether the domain has the hardware.
  ///
  /// Xen says so by a feature; /proc/xen says the same where xenfs is mounted. Source: Xen,
  /// `xen/include/public/features.h`, XENFEAT_dom0; docs/sources.md, "What platforms give".
  private func isDom0(_ folder: String) throws(UnreadPlace) -> Bool {
    if let text = try SystemFile.text(at: folder + "/properties/features"),
      let features = UInt64(text, radix: 16)
    {
      return features & 1 << 11 != 0
    }
    let capabilities = try SystemFile.text(at: processFolder + "/xen/capabilities")
    return capabilities?.split(separator: ",").contains("control_d") ?? false
  }

  private func xenVersion(_ folder: String) throws(UnreadPlace) -> String? {
    var parts: [String] = []
    for name in ["major", "minor", "extra"] {
      guard let part = try SystemFile.text(at: "\(folder)/version/\(name)") else { return nil }
      parts.append(part)
    }
    return "\(parts[0]).\(parts[1])\(parts[2])"
  }
}
