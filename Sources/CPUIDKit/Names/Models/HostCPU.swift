/// The words that stand in a model's place and mean the CPU of whatever host it is.
public enum HostCPU {
  /// What QEMU, Proxmox VE, OpenNebula and KubeVirt put there; libvirt's are modes of its own.
  private static let names: Set<String> = [
    "host", "max", "host-model", "host-passthrough", "maximum",
  ]

  /// Whether `text` is one of the words.
  public static func isNamed(_ text: some StringProtocol) -> Bool { names.contains(String(text)) }
}

extension ModelTable {
  /// The model that QEMU gives a guest for which nobody chose one, on every machine type of x86-64.
  ///
  /// Source: QEMU `target/i386/cpu.h`, TARGET_DEFAULT_CPU_TYPE.
  public static let unchosen = "qemu64"
}
