extension ForeignText {
  static let onLinux = "the output of cpuid -r, or of poolcpu scan"
  private static let elsewhere = "what cpuid -r prints on a Linux that is booted there"

  static let rows: [Row] = [
    Row(
      "output of x86info without registers", "x86info -r, or better cpuid -r", starts: ["x86info v"]
    ),
    Row(
      "a report of CPU-Z, of which Windows shows some features only",
      "a dump of AIDA64 or InstLatx64, or coreinfo -f",
      starts: ["CPU-Z TXT Report", "CPU-Z version"]),
    Row(
      "an error message of ssh, so that no host answered",
      "what the host prints once ssh reaches it",
      starts: [
        "ssh: ", "Host key verification failed", "Permission denied (",
        "kex_exchange_identification: ",
        "Received disconnect from ", "Connection closed by ", "Connection reset by ",
        "Connection timed out during banner exchange", "@ WARNING: REMOTE HOST IDENTIFICATION",
      ], parts: [": Permission denied (publickey", " port 22: "]),
    Row(
      "an error message of a shell, so that no program ran",
      "what the host prints once the program is installed there, or its /proc/cpuinfo",
      parts: [
        ": command not found", ": cpuid: not found", ": poolcpu: not found", ": Permission denied",
      ]),
    Row(
      "an error message of sudo, so that no program ran",
      "what the host prints when sudo needs no password there, or run as root", starts: ["sudo: "]),
    Row(
      "a table of kubectl's without labels",
      "kubectl get nodes -o yaml, or the same with --show-labels", starts: ["NAME STATUS ROLES"]),
    Row(
      "a table of OpenStack's", "openstack hypervisor show -f json, with cpu_info",
      starts: ["| cpu_info |", "| hypervisor_hostname |", "| Field | Value |"]),
    Row(
      "lscpu in another language than English", "LC_ALL=C lscpu",
      starts: [
        "Architektur:", "Architecture :", "Architecture\u{a0}:", "Arquitectura:", "Arquitetura:",
        "Architettura:", "Architektura:", "Архитектура:", "架构：", "架構：", "アーキテクチャ:",
      ]),
    Row("what lscpu prints of its CPUs one by one", "LC_ALL=C lscpu", starts: ["CPU NODE SOCKET"]),
    Row(
      "virsh nodeinfo, which names no features", "virsh capabilities",
      parts: ["CPU model: x86_64", "CPU socket(s):"]),
    Row("virsh's list of machines", "virsh dumpxml of each", starts: ["Id Name State"]),
    Row(
      "govc's summary of a host", "govc object.collect -json HOST config.featureCapability",
      starts: ["Logical CPUs:"]),
    Row(
      "esxcli's list of CPUs without registers", "esxcli hardware cpu cpuid raw list -c 0",
      starts: ["Package Id:"]),
    Row(
      "VMware's file of a machine without masks of CPUID",
      "the whole vmware.log of the machine, or its featureRequirement",
      starts: ["virtualHW.version ="]),
    Row("Windows's systeminfo, which names no features", "coreinfo -f", starts: ["OS Name:"]),
    Row("output of wmic, which names no features", "coreinfo -f", starts: ["Name ProcessorId"]),
    Row("output of inxi", parts: ["type: MT MCP", "type: MCP "]),
    Row(
      "QEMU's list of its models, which says nothing of a host",
      "the host's /proc/cpuinfo, or this list to --target", starts: ["Available CPUs:"]),
    Row(
      "FreeBSD's sysctl, which names no features", "FreeBSD's boot messages (dmesg)",
      starts: ["hw.model:"]),
    Row(
      "kcpuid's list of names, which leaves out what is off", "kcpuid -r", starts: ["CPUID_1_EDX:"]),
    Row("a table of OpenNebula's hosts", "onehost show HOST -j", starts: ["ID NAME CLUSTER"]),
    Row(
      "a short list of xe's", "xe host-list params=all, or xe host-param-list uuid=UUID",
      starts: ["uuid ( RO)"]),
    Row(
      "incus info, which names no features", "incus query /1.0/resources",
      starts: ["CPUs (x86_64):", "CPU (x86_64):"]),
    Row(
      "a table of pvesh's", "the same with --output-format json", starts: ["│ cpuinfo │"]),
    Row(
      "vdsm's capabilities as text", "vdsm-client Host getCapabilities", parts: ["cpuFlags = '"]),
    Row(
      "what Ansible printed on a terminal", "ansible HOSTS -m setup --tree FOLDER, and the folder",
      parts: [" | SUCCESS => {", " | CHANGED => {"]),
    Row(
      "an error message of kubectl, so that no node was listed",
      "what kubectl prints once it reaches the cluster",
      starts: [
        "error: You must be logged in to the server", "Error from server",
        "Unable to connect to the server",
      ]),
    Row(
      "a report of HWiNFO", "a dump of AIDA64 or InstLatx64, or coreinfo -f", starts: ["HWiNFO"]),
    Row(
      "a table of PowerCLI's", "the host's config.featureCapability, or esxcli hardware cpu cpuid",
      starts: ["Name EVCMode", "Name ConnectionState PowerState"]),
    Row(
      "xl info without hw_caps", "the whole of xl info, or what xen-cpuid -p prints",
      starts: ["virt_caps :", "xen_caps :", "xen_scheduler :"]),
    Row(
      "a hypervisor of OpenStack's in YAML", "openstack hypervisor show -f json",
      starts: ["cpu_info: "]),
    Row(
      "text with signs of quoting before each line", "it without them",
      starts: ["> processor : 0", "> vendor_id", "> flags : ", "> Architecture: x86_64"]),
    Row("output of turbostat", starts: ["turbostat version"]),
    Row("macOS's sysctl", elsewhere, starts: ["machdep.cpu."]),
    Row(
      "boot messages of NetBSD or OpenBSD", elsewhere,
      starts: ["cpu0: features", "cpu0 at mainbus"]),
    Row("Xen's boot messages, which list no CPUID", "xen-cpuid -p, or xl info", starts: ["(XEN) "]),
    Row(
      "a log of VMware's without CPUs", "the whole vmware.log of a machine that was started",
      parts: [": vmx| ", " In(05) vmx "]),
    Row(
      "a log of VirtualBox without its CPUID dump",
      "the whole VBox.log of a machine that was started",
      starts: ["00:00:00."], parts: ["VirtualBox VM "]),
    Row("output of Coreinfo without features", "coreinfo -f", starts: ["Coreinfo v"]),
    Row(
      "an object of VMware's API without features",
      "esxcli hardware cpu cpuid raw list -c 0, or the host's config.featureCapability",
      starts: ["(vim."]),
    Row("output of cpuid2cpuflags", starts: ["CPU_FLAGS_X86"]),
    Row("output of dmidecode", starts: ["# dmidecode", "Processor Information"]),
    Row("output of lshw", starts: ["*-cpu"]),
    Row("output of hwinfo", starts: ["Hardware Class: cpu"]),
    Row(
      "output of isainfo", elsewhere,
      starts: ["64-bit amd64 applications", "32-bit i386 applications"]),
    Row("ld.so's diagnostics", starts: ["x86.cpu_features."]),
    Row("options of gcc", starts: ["-mavx ", "-msse "]),
    Row("rustc's list of target features", starts: ["target_feature="]),
    Row("metrics of node_exporter", starts: ["node_cpu_", "# HELP node_cpu_"]),
    Row("facts of Puppet's Facter, which name no features", keys: ["processors"]),
    Row("a report of perf", starts: ["# cpudesc :", "# cpuid :"]),
    Row(
      "the kernel's messages, which name the CPU and list no features",
      "/proc/cpuinfo, or the output of cpuid -r", starts: ["[ 0.000000] Linux version"],
      parts: ["smpboot: CPU0: ", "x86/fpu: ", "microcode: "]),
    Row(
      "what QEMU's monitor prints of registers, which are none of CPUID",
      "QEMU's command line, or the output of cpuid -r in the guest",
      starts: ["EAX=", "RAX="]),
    Row(
      "Proxmox's list of CPU types, which says nothing of a host",
      "/proc/cpuinfo of each node, or what pvesh prints of capabilities/qemu/cpu-flags",
      elementKeys: ["custom"]),
  ]
}
