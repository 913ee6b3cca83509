internal import CPUIDKit
internal import PoolKit

extension Format {
  /// The row of a format of a platform's.
  var platformDefinition: FormatDefinition {
    switch self {
    case .record, .baseline, .deviceCPUID, .tychoCPUID, .instlatx64, .libcpuidRaw, .libcpuidTest,
      .kcpuid, .x86info, .esxcliCPUID, .cpuidR, .xenPolicy:
      preconditionFailure("\(self) is no platform's")
    case .firecracker:
      FormatDefinition(
        "Firecracker's CPU templates and fingerprints",
        sign: .firstKeys([
          "bios_revision", "bios_version", "cpuid_modifiers", "firecracker_version",
          "guest_cpu_config", "kernel_version", "kvm_capabilities", "microcode_version",
          "msr_modifiers",
        ]),
        reader: .platform { text throws(PlatformTextError) in
          try FirecrackerReader.content(in: text.bytes, host: text.host)
        }, form: .init { FirecrackerForm(isFull: $0.isFull) })
    case .criu:
      FormatDefinition(
        "CRIU's `cpuinfo.img`, as `crit decode` prints it", sign: .firstKeys(["magic"]),
        reader: .one { text throws(PlatformTextError) in
          try CRIUReader.statement(in: text.bytes, host: text.host)
        })
    case .kubevirt:
      FormatDefinition(
        "nodes of Kubernetes, machines and settings of KubeVirt, in JSON or YAML, or as kubectl lists nodes",
        sign: .firstKeys(["apiVersion", "items", "kind", "metadata"]),
        .lines(KubeVirtReader.recognises),
        reader: .many { text throws(PlatformTextError) in
          try KubeVirtReader.statements(in: text.bytes, host: text.host, models: text.models)
        }, form: .init { KubeVirtForm(target: $0.target, isFull: $0.isFull) })
    case .ansible:
      FormatDefinition(
        "facts for Ansible", sign: .firstKeys(["classes"]),
        reader: .one { text throws(PlatformTextError) in
          try AnsibleReader.statement(in: text.bytes, host: text.host)
        }, form: .init { _ in AnsibleForm() })
    case .qmp:
      FormatDefinition(
        "QEMU's answers to `query-cpu-model-expansion` and `query-cpu-definitions`",
        sign: .firstKeys(["QMP", "return"]),
        reader: .one { text throws(PlatformTextError) in
          try QMPReader.statement(in: text.bytes, host: text.host, models: text.models)
        })
    case .xenOrchestra:
      FormatDefinition(
        "hosts, pools and machines of XCP-ng in JSON, as Xen Orchestra has them",
        sign: .keys(XenOrchestraReader.marks),
        reader: .many { text throws(PlatformTextError) in
          try XenOrchestraReader.statements(in: text.bytes, host: text.host, guest: text.guest)
        })
    case .libvirt:
      FormatDefinition(
        "libvirt's XML: capabilities, domcapabilities, `<mode>`, `<cpu>`, domains, `<cpudata>`",
        sign: .markup(LibvirtReader.recognises),
        reader: .platform { text throws(PlatformTextError) in
          try LibvirtReader.content(of: text.bytes, host: text.host, models: text.models)
        }, form: .init { LibvirtForm(target: $0.target, isFull: $0.isFull) })
    case .xenFeatureset:
      FormatDefinition(
        "Xen's featureset in hexadecimal words, or the output of `xen-cpuid`",
        sign: .lines(XenFeaturesetReader.recognises),
        reader: .one { text throws(PlatformTextError) in
          try XenFeaturesetReader.statement(
            in: text.bytes, host: text.host, guest: text.guest)
        }, record: XenFeaturesetReader.bytes)
    case .procCPUInfo:
      FormatDefinition(
        "Linux's `/proc/cpuinfo`, or its flags alone", sign: .lines(ProcCPUInfoReader.recognises),
        reader: .one { text throws(PlatformTextError) in
          try ProcCPUInfoReader.statement(in: text.bytes, host: text.host)
        })
    case .lscpu:
      FormatDefinition(
        "util-linux's `lscpu`", sign: .lines(LscpuReader.recognises),
        reader: .one { text throws(PlatformTextError) in
          try LscpuReader.statement(in: text.bytes, host: text.host)
        })
    case .lscpuJSON:
      FormatDefinition(
        "util-linux's `lscpu -J`", sign: .firstKeys(["lscpu"]),
        reader: .one { text throws(PlatformTextError) in
          try LscpuReader.statement(inJSON: text.bytes, host: text.host)
        })
    case .hostFacts:
      FormatDefinition(
        "what Ansible's `setup`, Incus, OpenNebula, Proxmox's API and vdsm say of hosts",
        sign: .keys(ProxmoxFlags.keys), .firstKeys(HostFactsReader.keys),
        .firstKeys(OpenNebulaHost.keys), .lines(HostFactsReader.recognises),
        .lines(OpenNebulaHost.recognises),
        reader: .many { text throws(PlatformTextError) in
          if ProxmoxFlags.recognises(text.bytes) {
            return try ProxmoxFlags.statements(in: text.bytes)
          }
          if let hosts = try OpenNebulaHost.statements(
            in: text.bytes, host: text.host, models: text.models.lists)
          {
            return hosts
          }
          return [try HostFactsReader.statement(in: text.bytes, host: text.host)]
        })
    case .novaHost:
      FormatDefinition(
        "OpenStack Nova's `cpu_info`; `openstack hypervisor show -f json`",
        sign: .firstKeys(NovaReader.keys),
        reader: .platform { text throws(PlatformTextError) in
          .statements(try NovaReader.statements(in: text.bytes, host: text.host))
        })
    case .xapi:
      FormatDefinition(
        "what `xe` prints of hosts, pools and machines of XenServer and XCP-ng",
        sign: .lines(XapiReader.recognises),
        reader: .many { text throws(PlatformTextError) in
          try XapiReader.statements(in: text.bytes, host: text.host, guest: text.guest)
        }, form: .init { XapiForm(isFull: $0.isFull) })
    case .xlInfo:
      FormatDefinition(
        "what `xl info` and `xm info` print of a Xen host", sign: .lines(XLInfoReader.recognises),
        reader: .many { text throws(PlatformTextError) in
          try XLInfoReader.statements(in: text.bytes, host: text.host, guest: text.guest)
        })
    case .vmware:
      FormatDefinition(
        "masks of CPUID in VMware's settings", sign: .lines(VMwareReader.recognises),
        reader: .one { text throws(PlatformTextError) in
          try VMwareReader.statement(in: text.bytes, host: text.host)
        }, form: .init { VMwareForm(isFull: $0.isFull) })
    case .vmwareLog, .vmwareAPI, .vmwareList, .vboxLog, .freeBSD, .coreinfo:
      otherSystemDefinition
    case .xlConfig:
      FormatDefinition(
        "the `cpuid` line of Xen's `xl.cfg`, in libxl's or xend's syntax",
        sign: .lines(XLConfigReader.recognises),
        reader: .one { text throws(PlatformTextError) in
          try XLConfigReader.statement(in: text.bytes, host: text.host)
        })
    case .xenBoot:
      FormatDefinition(
        "`cpuid=no-...` and `cpuid_mask_...=` of Xen's command line",
        sign: .lines(XenBootReader.recognises),
        reader: .one { text throws(PlatformTextError) in
          try XenBootReader.statement(in: text.bytes, host: text.host)
        }, form: .init { XenBootForm(isFull: $0.isFull) })
    case .settings:
      FormatDefinition(
        "the CPU in settings of Proxmox, Nova, Incus, OpenNebula, CloudStack or oVirt",
        sign: .lines(PlatformSettingsReader.recognises),
        reader: .platform { text throws(PlatformTextError) in
          .statements(
            try PlatformSettingsReader.statements(
              in: text.bytes, host: text.host, models: text.models))
        })
    case .qemu:
      FormatDefinition(
        "the argument of QEMU's `-cpu`, or a command line with it",
        sign: .lines(QEMUArgumentReader.recognises),
        reader: .one { text throws(PlatformTextError) in
          try QEMUArgumentReader.statement(in: text.bytes, host: text.host, models: text.models)
        }, form: .init { QEMUForm(target: $0.target, isFull: $0.isFull) })
    case .features:
      FormatDefinition(
        "names of features of any product, and nothing else",
        reader: .one { text throws(PlatformTextError) in
          try FeatureListReader.statement(in: text.bytes, host: text.host)
        })
    case .msr, .wrmsr, .libvirtHost, .proxmox, .nova, .incus, .opennebula, .cloudstack, .ovirt, .xl,
      .xend, .glibcTunables, .systemd:
      writtenDefinition
    }
  }
}
