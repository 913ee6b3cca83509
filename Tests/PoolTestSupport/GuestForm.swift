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
    let options = FormOptions(showsExperimental: false, target: target, isFull: false)
    guard let renderer = written.renderer(options) else {
      preconditionFailure("\(self) is no form")
    }
    return renderer
  }

  private var written: Format {
    guard let format = Format(rawValue: rawValue) else {
      preconditionFailure("\(self) is no format")
    }
    return format
  }

  /// What poolcpu's own readers take it for.
  public var format: Format {
    guard let format = written.readBack else { preconditionFailure("\(self) is not read back") }
    return format
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
