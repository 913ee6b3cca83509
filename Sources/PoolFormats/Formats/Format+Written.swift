internal import CPUIDKit
internal import PoolKit

extension Format {
  /// The row of a format that is only written.
  var writtenDefinition: FormatDefinition {
    switch self {
    case .msr:
      FormatDefinition(
        "a plain table of MSR values, host by host",
        form: .init(isOfMSRs: true) { MSRTable(showsExperimental: $0.showsExperimental) })
    case .wrmsr:
      FormatDefinition(
        "a shell script that writes the MSR values",
        form: .init(isOfMSRs: true) { _ in WRMSRScript() })
    case .libvirtHost:
      FormatDefinition(
        "the pool's common host, as virsh capabilities would show it",
        form: .init(readBack: .libvirt) { LibvirtHostForm(target: $0.target, isFull: $0.isFull) })
    case .proxmox:
      FormatDefinition(
        "a section of Proxmox's cpu-models.conf",
        form: .init(readBack: .settings) { ProxmoxForm(target: $0.target, isFull: $0.isFull) })
    case .nova:
      FormatDefinition(
        "a section of OpenStack's nova.conf",
        form: .init(readBack: .settings) { NovaForm(target: $0.target, isFull: $0.isFull) })
    case .incus:
      FormatDefinition(
        "commands for an Incus cluster group",
        form: .init(readBack: .settings) { IncusForm(target: $0.target, isFull: $0.isFull) })
    case .opennebula:
      FormatDefinition(
        "templates of OpenNebula",
        form: .init(readBack: .settings) { OpenNebulaForm(target: $0.target, isFull: $0.isFull) })
    case .cloudstack:
      FormatDefinition(
        "CloudStack's agent.properties",
        form: .init(readBack: .settings) { CloudStackForm(target: $0.target, isFull: $0.isFull) })
    case .ovirt:
      FormatDefinition(
        "a row of oVirt's ServerCPUList",
        form: .init(readBack: .settings) { OVirtForm(target: $0.target, isFull: $0.isFull) })
    case .xl:
      FormatDefinition(
        "the `cpuid` of an xl.cfg by names",
        form: .init(readBack: .xlConfig) { XLForm(isFull: $0.isFull) })
    case .xend:
      FormatDefinition(
        "the `cpuid` of an xl.cfg by position",
        form: .init(readBack: .xlConfig) { XendForm(isFull: $0.isFull) })
    case .glibcTunables:
      FormatDefinition(
        "the environment of containers, for glibc", form: .init { GlibcForm(isFull: $0.isFull) })
    case .systemd:
      FormatDefinition(
        "a drop-in for services, for glibc", form: .init { SystemdForm(isFull: $0.isFull) })
    default: preconditionFailure("\(self) is read as well")
    }
  }
}
