internal import ArgumentParser
internal import PoolFormats

/// The forms in which a baseline goes out.
enum BaselineFormat: String, CaseIterable, ExpressibleByArgument {
  /// A report for people.
  case text
  /// The document that can be pooled again.
  case json
  /// A plain table of MSR values, host by host.
  case msr
  /// A shell script that writes them.
  case wrmsr
  /// The CPU of a libvirt guest.
  case libvirt
  /// The pool's common host, as virsh capabilities would show it.
  case libvirtHost = "libvirt-host"
  /// The argument of QEMU's `-cpu`.
  case qemu
  /// A section of Proxmox's cpu-models.conf.
  case proxmox
  /// A section of OpenStack's nova.conf.
  case nova
  /// The CPU of a KubeVirt machine.
  case kubevirt
  /// Commands for an Incus cluster group.
  case incus
  /// Templates of OpenNebula.
  case opennebula
  /// CloudStack's agent.properties.
  case cloudstack
  /// A row of oVirt's ServerCPUList.
  case ovirt
  /// The `cpuid` of an xl.cfg by names.
  case xl
  /// The `cpuid` of an xl.cfg by position.
  case xend
  /// Options of Xen's command line.
  case xenBoot = "xen-boot"
  /// A feature set for XenServer and XCP-ng.
  case xapi
  /// Masks of a VMware machine.
  case vmware
  /// A CPU template of Firecracker.
  case firecracker
  /// The environment of containers, for glibc.
  case glibcTunables = "glibc-tunables"
  /// A drop-in for services, for glibc.
  case systemd
  /// Facts for Ansible.
  case ansible

  /// Whether the form holds MSR values only.
  var isOfMSRs: Bool { self == .msr || self == .wrmsr }

  /// The renderer of the form.
  ///
  /// - Parameters:
  ///   - showsExperimental: whether values of undocumented MSRs are shown.
  ///   - target: what the platform knows, for the forms that name models and features.
  ///   - isFull: whether people are told everything, or what has room on a screen.
  ///   - screen: where people read it.
  /// - Returns: the renderer.
  func renderer(
    showsExperimental: Bool, target: PlatformTarget, isFull: Bool, on screen: Screen
  ) -> any BaselineRenderer {
    switch self {
    case .text where isFull || showsExperimental:
      TextReport(showsExperimental: showsExperimental, on: screen)
    case .text: BaselinePage(target: target, on: screen)
    case .json: BaselineDocument(showsExperimental: showsExperimental)
    case .msr: MSRTable(showsExperimental: showsExperimental)
    case .wrmsr: WRMSRScript()
    case .libvirt: LibvirtForm(target: target, isFull: isFull)
    case .libvirtHost: LibvirtHostForm(target: target, isFull: isFull)
    case .qemu: QEMUForm(target: target, isFull: isFull)
    case .proxmox: ProxmoxForm(target: target, isFull: isFull)
    case .nova: NovaForm(target: target, isFull: isFull)
    case .kubevirt: KubeVirtForm(target: target, isFull: isFull)
    case .incus: IncusForm(target: target, isFull: isFull)
    case .opennebula: OpenNebulaForm(target: target, isFull: isFull)
    case .cloudstack: CloudStackForm(target: target, isFull: isFull)
    case .ovirt: OVirtForm(target: target, isFull: isFull)
    case .xl: XLForm(isFull: isFull)
    case .xend: XendForm(isFull: isFull)
    case .xenBoot: XenBootForm(isFull: isFull)
    case .xapi: XapiForm(isFull: isFull)
    case .vmware: VMwareForm(isFull: isFull)
    case .firecracker: FirecrackerForm(isFull: isFull)
    case .glibcTunables: GlibcForm(isFull: isFull)
    case .systemd: SystemdForm(isFull: isFull)
    case .ansible: AnsibleForm()
    }
  }
}
