internal import PoolFormats
internal import Testing

/// What other tools tell of a CPU and poolcpu does not read is refused by its name.
struct ForeignTextTests {
  @Test(arguments: [
    ("CPU-Z TXT Report\n-----\nBinaries\nCPU-Z version\t2.05", "CPU-Z"),
    ("turbostat version 2024\nCPUID(0): GenuineIntel", "turbostat"),
    ("machdep.cpu.vendor: GenuineIntel\n", "macOS"),
    ("cpu0: \"Xeon\"\ncpu0: features 0xbfebfbff<FPU>", "NetBSD"),
    ("cpu0 at mainbus0: apid 0\n", "OpenBSD"),
    ("(XEN) Xen version 4.13\n(XEN) CPU Vendor: Intel", "xl info"),
    ("Aug 20 20:09: vmx| CPUID[0] vendor: GenuineIntel", "VMware"),
    ("x86info v1.31\nFound 4 CPUs", "x86info -r"),
    ("00:00:00.064 VirtualBox VM 7.0", "VBox.log"),
    ("Coreinfo v3.31 - Dump\nLogical", "coreinfo -f"),
    ("(vim.host.Summary) {\n", "esxcli"),
    ("CPU_FLAGS_X86: aes avx", "cpuid2cpuflags"),
    ("Processor Information\n\tFlags:", "dmidecode"),
    ("  *-cpu\n  product: x", "lshw"),
    ("01: None 00.0\n  Hardware Class: cpu", "hwinfo"),
    ("64-bit amd64 applications\n avx", "isainfo"),
    ("64-bit amd64 applications\n\tavx2 sse3 sse2 sse fxsr mmx cmov cx8 tsc fpu", "isainfo"),
    ("dl_hwcap=0x2\nx86.cpu_features.basic.kind=0x1", "ld.so"),
    ("  -mavx  [enabled]", "gcc"),
    ("target_feature=\"aes\"", "rustc"),
    ("node_cpu_flag_info{flag=\"aes\"} 1", "node_exporter"),
    ("# hostname : n\n# cpuid : GenuineIntel,6,63,2", "perf"),
    ("[    0.131] smpboot: CPU0: AMD EPYC (family: 0x17)\n", "the kernel's messages"),
    ("kernel: microcode: updated early: 0x1 -> 0x2", "the kernel's messages"),
    ("EAX=00000000 EBX=00000000\nESI=00000000", "QEMU's monitor"),
    ("486\npentium\nConroe\nEPYC-Rome\n", "virsh cpu-models"),
    ("aes, avx, avx2, pcid, vmx-ept, kvmclock, sse4.2, x2apic, svm", "--from features"),
    ("7ed8320b078bfbff\n", "rdmsr"),
    ("ssh: connect to host n3 port 22: Connection refused\n", "ssh"),
    ("ssh: Could not resolve hostname n3: Name or service not known\n", "ssh"),
    ("Host key verification failed.\n", "ssh"),
    ("root@n3: Permission denied (publickey,password).\n", "ssh"),
    ("kex_exchange_identification: Connection closed by remote host\n", "ssh"),
    ("@@@@@@@@@@@@@@@@@\n@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\n", "ssh"),
    ("bash: line 1: cpuid: command not found\n", "a shell"),
    ("sh: 1: cpuid: not found\n", "a shell"),
    ("sudo: a password is required\n", "sudo"),
    ("0xc0011004: 7ed8320b078bfbff\n", "rdmsr"),
    ("node1 | SUCCESS => {\n    \"ansible_facts\": {\n", "--tree"),
    ("Error from server (NotFound): nodes \"w9\" not found\n", "kubectl"),
    ("HWiNFO64 Version 7.66-5271\n", "HWiNFO"),
    ("Name        EVCMode\n----        -------\nCluster01   intel-broadwell\n", "PowerCLI"),
    ("host      : xcp1\nvirt_caps              : pv hvm\n", "xl info"),
    ("aggregates: []\ncpu_info: '{\"arch\": \"x86_64\"}'\n", "-f json"),
    ("> processor\t: 0\n> vendor_id\t: GenuineIntel\n", "quoting"),
    (
      "NAME   STATUS   ROLES    AGE   VERSION\nw1   Ready    worker   12d   v1.28.5\n",
      "--show-labels"
    ),
    ("+-----+\n| Field               | Value      |\n+----+\n", "openstack hypervisor show"),
    ("Architektur:             x86_64\n  Byte-Reihenfolge:  Little Endian\n", "LC_ALL=C lscpu"),
    ("架构：          x86_64\nCPU:   64\n", "LC_ALL=C lscpu"),
    ("CPU NODE SOCKET CORE L1d:L1i:L2:L3 ONLINE\n  0    0      0    0 0:0:0:0\n", "lscpu"),
    ("CPU model:           x86_64\nCPU(s):              64\n", "virsh capabilities"),
    (" Id   Name   State\n----\n 1    vm1    running\n", "virsh dumpxml"),
    ("Name:              esx1\n  Logical CPUs:    64 CPUs @ 2100MHz\n", "config.featureCapability"),
    ("CPU:0\n   Id: 0\n   Package Id: 0\n   Family: 6\n", "cpuid raw list"),
    ("config.version = \"8\"\nvirtualHW.version = \"19\"\n", "vmware.log"),
    ("Host Name:     HV01\nOS Name:       Microsoft Windows Server 2022\n", "coreinfo -f"),
    ("Available CPUs:\n  486     (alias configured by machine type)\n", "--target"),
    ("hw.model: Intel(R) N100\nhw.ncpu: 4\n", "dmesg"),
    ("CPUID_1_EDX:\n\tfpu\n\tvme\n", "kcpuid -r"),
    ("  ID NAME            CLUSTER    TVM\n   0 kvm1            default      2\n", "onehost show"),
    ("uuid ( RO)                : 6a4b2b6e\n          name-label ( RW): xcp1\n", "params=all"),
    ("System:\n  UUID: x\nCPUs (x86_64):\n  Socket 0:\n", "/1.0/resources"),
    ("displayName = \"x\"\nfeatMask.evc.cpuid.Intel = \"Val:1\"\n", "EVC"),
    ("hypervisor.cpuid.v0 = \"FALSE\"\ndisplayName = \"x\"\n", "vmware.log"),
    ("CPU:0\n   Level: 0\n   EAX: 13\n", "cpuid raw list"),
    ("2024-03-05T10:11:12Z| vmx| I005: Capability Found: cpuid.AES = 0x1\n", "featureCapability"),
    ("architecture: x86_64\nconfig:\n  volatile.uuid: x\nname: c1\n", "/1.0/resources"),
    ("proxmox-ve: 8.2.0 (running kernel: 6.8.12-4-pve)\n", "/proc/cpuinfo"),
    ("arch: amd64\ncores: 2\nrootfs: local-lvm:vm-200\nunprivileged: 1\n", "--guest container"),
    ("x86 486\nx86 pentium\nx86 EPYC\n", "--target"),
    ("cpu_info=\"{\\\"arch\\\": 1}\"\nhypervisor_hostname=\"cn1\"\n", "hypervisor show"),
    ("[]\n{\"arch\": \"x86_64\", \"model\": \"x\"}\ncn1\n", "hypervisor show"),
    ("cpu_info:\n  arch: x86_64\nhypervisor_hostname: cn1\n", "hypervisor show"),
    ("CPUs:\n { cpu_count: '32',\n   features_hvm:\n '1f' }\n", "list-objects"),
    ("PS C:\\> Get-ComputerInfo\nCsProcessors : {Intel(R) Xeon(R)}\n", "coreinfo -f"),
    ("OS: Debian GNU/Linux 12\nCPU: Intel Xeon\n", "neofetch"),
    ("vendor_id\t: GenuineIntel\n", "the whole of it"),
    ("EPYC-Romee\n", "EPYC-Rome"),
    ("\tcpuCores = '16'\n\tcpuFlags = 'fpu,vme,de'\n", "vdsm-client"),
  ])
  func `a text is named, and what to give instead`(text: String, name: String) throws {
    let error = #expect(throws: DumpError.self) { try Format.recognise(Array(text.utf8)) }
    let sentence = try #require(error).description
    #expect(sentence.contains(name) && sentence.contains("; give "), "\(sentence)")
  }

  @Test(arguments: [
    ("{\"processors\": {\"count\": 8}}", "Facter"),
    ("[{\"name\": \"486\", \"custom\": 0}]", "Proxmox"),
    ("[{\"cpu\": 0.01, \"maxcpu\": 64, \"node\": \"pve1\"}]", "list of nodes"),
    ("[{\"ID\": 1, \"Hypervisor Hostname\": \"cn1\"}]", "hypervisors"),
    ("{\"id\": \"libvirt-40\", \"error\": {\"class\": \"x\"}}", "error message"),
    ("{\"id\": \"cpu:0\", \"class\": \"processor\"}", "lshw"),
    ("{\"cpu-feature.node.kubevirt.io/aes\": \"true\"}", "labels of a node"),
  ])
  func `JSON is named by one of its keys`(text: String, name: String) {
    #expect(Format.foreignJSON(Array(text.utf8))?.title.contains(name) == true)
  }

  @Test(arguments: [
    "486\npentium\n", "aes avx avx2", "the quick brown fox jumps over some lazy dogs and aes",
  ])
  func `few names, or few among other words, are no list`(text: String) {
    #expect(throws: DumpError(.unrecognised)) { try Format.recognise(Array(text.utf8)) }
  }

  @Test(arguments: ["{\"schema\": \"poolcpu.host/1\"}", "{}", "[]", "aes avx", "{\"x\": 1}"])
  func `what nobody knows has no name`(text: String) {
    #expect(Format.foreignJSON(Array(text.utf8)) == nil)
  }
}
