extension StatedCPU {
  /// The `<cpu>` that a platform hands to libvirt; checks of the host, which here emulates, left out.
  public var libvirtElement: String {
    let features =
      on.map { "<feature policy='require' name='\($0)'/>" }
      + off.map { "<feature policy='disable' name='\($0)'/>" }
    let width = physicalAddressBits.map { "<maxphysaddr mode='emulate' bits='\($0)'/>" } ?? ""
    return "<cpu mode='custom' match='exact' check='none'><model fallback='forbid'>\(model)</model>"
      + width + features.joined() + "</cpu>"
  }

  /// The argument of `-cpu` that a platform hands to QEMU itself.
  ///
  /// Proxmox changes some models, but for what the custom model itself says.
  ///
  /// Source: qemu-server `src/PVE/QemuServer/CPUConfig.pm`, get_pve_cpu_flags; incus
  /// `internal/server/instance/drivers`, whose flags follow the model between commas.
  public func argument(of form: GuestForm) -> String {
    var (on, off) = (on, off)
    if form == .proxmox {
      let own = StatedCPU.proxmox.first { model.hasPrefix($0.prefix) }
      on += own?.on.filter { !off.contains($0) && !on.contains($0) } ?? []
      off += own?.off.filter { !off.contains($0) && !on.contains($0) } ?? []
    }
    let switches =
      form == .qemu
      ? on.map { "\($0)=on" } + off.map { "\($0)=off" }
      : on.map { "+\($0)" } + off.map { "-\($0)" }
    let width = physicalAddressBits.map { ["phys-bits=\($0)"] } ?? []
    return ([model] + switches + width).joined(separator: ",")
  }

  private static let proxmox: [(prefix: String, on: [String], off: [String])] = [
    ("kvm64", ["lahf_lm", "sep"], []), ("kvm32", ["sep"], []), ("Opteron", [], ["rdtscp"]),
  ]
}
