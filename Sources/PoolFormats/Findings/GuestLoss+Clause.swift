internal import CPUIDKit
internal import PoolKit

extension GuestLoss {
  /// What it is, and what a guest without the feature would do.
  var clause: String {
    switch self {
    case .instructions: "instructions; programs that found them crash"
    case .kernel: "used by the guest's kernel, which relies on it until it starts anew"
    case .mitigation: "a mitigation; the guest goes unprotected"
    case .nested: "nested virtualisation; only a guest with guests of its own uses it"
    case .counters: "performance counters; only perf and other profilers use them"
    case .promise: "what no guest that moves can be promised; switch it off for those"
    case .speed: "speed only; nothing breaks"
    case .nothing: "how the CPU presents itself; the guest would not notice"
    }
  }
}

extension Failure.Program {
  /// What a sentence calls it.
  var title: String {
    switch self {
    case .libvirt: "libvirt"
    case .qemu: "QEMU"
    case .kubevirt: "KubeVirt"
    case .nova: "OpenStack Nova"
    case .ovirt: "oVirt"
    case .cloudHypervisor: "Cloud Hypervisor"
    case .xen: "Xen"
    case .xapi: "XenServer or XCP-ng"
    case .vmware: "VMware"
    case .criu: "CRIU"
    case .glibc: "glibc"
    case .linux: "Linux"
    case .program: "The program"
    }
  }

  /// Whose names of features it uses.
  var vocabulary: Vocabulary {
    switch self {
    case .libvirt, .kubevirt, .nova: .libvirt
    case .qemu: .qemu
    case .ovirt, .cloudHypervisor, .criu, .glibc, .linux, .program: .linux
    case .xen, .xapi: .xen
    case .vmware: .vmware
    }
  }
}
