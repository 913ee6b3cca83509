extension ForeignText {
  /// What hypervisors and their managers say.
  static let ofHypervisors: [Row] = [
    Row(
      "masks of an EVC mode, which vCenter writes for itself",
      "the machine's vmware.log, or its config.featureRequirement",
      starts: ["featMask.evc.", "featureCompat.evc."]),
    Row(
      "VMware's file of a machine without masks of CPUID",
      "the whole vmware.log of the machine, or its featureRequirement",
      starts: ["hypervisor.cpuid.v0 =", "monitor.virtual_mmu =", "monitor.virtual_exec ="]),
    Row(
      "esxcli's registers one by one", "esxcli hardware cpu cpuid raw list -c 0",
      starts: ["Level: 0"]),
    Row(
      "VMware's log of what a host has, without its CPUID",
      "the whole vmware.log of the machine, or the host's config.featureCapability",
      parts: ["Capability Found: cpuid.", "| vmx| "]),
    Row(
      "the settings of an instance of Incus or LXD",
      "its raw.qemu line alone; of a host incus query /1.0/resources",
      starts: ["volatile.uuid:", "limits.cpu:", "raw.qemu: "]),
    Row(
      "Proxmox's list of its versions", "/proc/cpuinfo of the node, or the VM's file",
      starts: ["proxmox-ve: ", "pve-manager: ", "pve-manager/"]),
    Row(
      "the settings of a container, which runs on its host's CPU",
      "/proc/cpuinfo of each node, with --guest container", starts: ["rootfs: ", "unprivileged: "]),
    Row(
      "Proxmox's list of nodes", "pvesh get /nodes/NODE/status --output-format json",
      elementKeys: ["maxcpu"]),
    Row(
      "QEMU's list of its models, which says nothing of a host",
      "the host's /proc/cpuinfo, or this list to --target",
      starts: ["x86 486", "x86 qemu64", "x86 pentium", "x86 Nehalem"]),
    Row(
      "a list of OpenStack's hypervisors", "openstack hypervisor show HOST -f json, with cpu_info",
      starts: ["cpu_info=", "cpu_info:", "{\"arch\": \"x86_64\""],
      elementKeys: ["Hypervisor Hostname"]),
    Row(
      "an object of Xen Orchestra's that is no JSON", "xo-cli list-objects type=host",
      starts: ["features_hvm:", "features_pv:", "{ cpu_count:"]),
    Row(
      "labels of a node without the node", "kubectl get nodes -o yaml",
      keys: ["cpu-feature.node.kubevirt.io/", "feature.node.kubernetes.io/"]),
    Row(
      "an error message in JSON",
      "what the program answers when it does not fail, or the message to poolcpu explain",
      keys: ["error"]),
    Row(
      "Windows's Get-ComputerInfo, which names no features", "coreinfo -f",
      starts: ["CsProcessors :", "PS C:\\", "OsName :", "WindowsProductName :"]),
    Row("output of lshw", keys: ["class"]),
    Row("output of neofetch or the like", starts: ["OS: ", "Kernel: "]),
  ]
}
