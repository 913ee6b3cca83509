/// A format that poolcpu reads, as `--from` names it.
public enum InputFormat: String, CaseIterable, Hashable, Sendable {
  /// poolcpu's own host records: one JSON document, or JSON Lines.
  case record
  /// poolcpu's own baseline document.
  case baseline
  /// InstLatx64, EVEREST, AIDA64 and InstLatX64 text dumps.
  case instlatx64
  /// Todd Allen's `cpuid -r`.
  case cpuidR = "cpuid-r"
  /// libcpuid's raw data files.
  case libcpuidRaw = "libcpuid-raw"
  /// libcpuid's `.test` files: a dump, a line of dashes, expected answers.
  case libcpuidTest = "libcpuid-test"
  /// What tycho's `cpuid -d` prints.
  case tychoCPUID = "tycho-cpuid"
  /// The policies that `xen-cpuid -p` prints.
  case xenPolicy = "xen-policy"
  /// Names of features, of any product, and nothing else.
  case features
  /// Linux's `/proc/cpuinfo`.
  case procCPUInfo = "proc-cpuinfo"
  /// Xen's featureset in hexadecimal words, or the output of `xen-cpuid`.
  case xenFeatureset = "xen-featureset"
  /// What `xe` prints of the CPUs of hosts, pools and virtual machines.
  case xapi
  /// The `cpuid` line of Xen's `xl.cfg`.
  case xlConfig = "xl-cfg"
  /// Firecracker's CPU templates and fingerprints.
  case firecracker
  /// Masks of CPUID in VMware's settings.
  case vmware
  /// CRIU's `cpuinfo.img`, as `crit decode` prints it.
  case criu
  /// Nodes of Kubernetes with KubeVirt's labels, as `kubectl get nodes -o json` prints them.
  case kubevirt
  /// A named model in the settings of Proxmox, Nova, KubeVirt, Incus, OpenNebula, CloudStack or oVirt.
  case settings
  /// Options of Xen's command line that hide features.
  case xenBoot = "xen-boot"
  /// The facts that poolcpu writes for Ansible.
  case ansible
  /// libvirt's XML: capabilities, domcapabilities, `<cpu>` elements, domains and `<cpudata>`.
  case libvirt
  /// The argument of QEMU's `-cpu`, or a command line with it.
  case qemu
  /// QEMU's answers to `query-cpu-model-expansion`.
  case qmp

  /// Whether the text names models as libvirt means them: its own, or of a platform that hands them to
  /// it.
  public var namesLibvirtModels: Bool { self == .libvirt || self == .settings }

  /// Whether the format is a platform's, which names features or gives single registers.
  public var isPlatformText: Bool {
    switch self {
    case .record, .baseline, .instlatx64, .cpuidR, .libcpuidRaw, .libcpuidTest, .tychoCPUID,
      .xenPolicy:
      false
    case .features, .procCPUInfo, .xenFeatureset, .xapi, .xlConfig, .firecracker, .vmware, .criu,
      .kubevirt, .settings, .xenBoot, .ansible, .libvirt, .qemu, .qmp:
      true
    }
  }
}
