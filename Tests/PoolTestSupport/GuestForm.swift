public import CPUIDKit
public import PoolFormats
internal import PoolKit

/// The forms that give KVM's guests a named model and what differs from it.
public enum GuestForm: String, CaseIterable, CustomStringConvertible, Sendable {
  case libvirt, nova, kubevirt, ovirt, opennebula, cloudstack, qemu, proxmox, incus

  /// The form's name as `--format` takes it.
  public var description: String { rawValue }

  /// The form for `target`.
  public func renderer(_ target: PlatformTarget) -> any BaselineRenderer {
    switch self {
    case .libvirt: LibvirtForm(target: target)
    case .nova: NovaForm(target: target)
    case .kubevirt: KubeVirtForm(target: target)
    case .ovirt: OVirtForm(target: target)
    case .opennebula: OpenNebulaForm(target: target)
    case .cloudstack: CloudStackForm(target: target)
    case .qemu: QEMUForm(target: target)
    case .proxmox: ProxmoxForm(target: target)
    case .incus: IncusForm(target: target)
    }
  }

  /// What poolcpu's own readers take it for.
  public var format: InputFormat {
    switch self {
    case .libvirt: .libvirt
    case .qemu: .qemu
    default: .settings
    }
  }

  /// Whose names features and models have: who starts the guest.
  public var vocabulary: Vocabulary {
    switch self {
    case .qemu, .proxmox, .incus: .qemu
    default: .libvirt
    }
  }

  /// Whether each host must run the form's model as it is.
  public var isBare: Bool { [.nova, .kubevirt, .ovirt, .opennebula].contains(self) }
}
