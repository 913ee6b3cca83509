internal import CPUIDKit
internal import PoolKit

extension HostScan {
  /// The facts about the CPU's surroundings that this machine tells.
  ///
  /// Under QEMU's user-mode emulation the kernel runs on another CPU than the program, so that its
  /// microcode, firmware and command line are not this CPU's and stay out.
  static func environment(
    of machine: Machine, _ cpus: [LogicalCPU], _ info: CPUInfo?, _ refusal: KVMRefusal?,
    offline: CPUSet
  ) -> [String: String] {
    guard let first = cpus.first else { return [:] }
    var facts: [String: String] = [:]
    facts["kernel"] = HostIdentity.kernelRelease
    facts["hypervisor"] = first.leaves.hypervisorSignature
    if !offline.numbers.isEmpty { facts["offlineCPUs"] = offline.description }
    if !first.leaves.isEmulatedByQEMU {
      // Kernels since 5.19 show the file to root only; /proc/cpuinfo is anybody's.
      let revisions = Set(
        cpus.compactMap { machine.microcode(cpu: $0.number) ?? info?.microcode[$0.number] })
      if !revisions.isEmpty { facts["microcode"] = revisions.sorted().joined(separator: ", ") }
      facts["firmware"] = machine.firmware
      facts["commandLine"] = machine.commandLine
      facts["kvm"] = refusal?.fact
    }
    return facts
  }
}

extension CPUIDTable {
  /// Whether QEMU emulates the CPU in software.
  var isEmulatedByQEMU: Bool { hypervisorSignature == "TCGTCGTCGTCG" }
}
