internal import PoolKit

extension HostScan {
  /// The facts about the CPU's surroundings that this machine tells.
  ///
  /// Under QEMU's user-mode emulation the kernel runs on another CPU than the program, so that its
  /// microcode and firmware are not this CPU's and stay out.
  static func environment(
    of machine: Machine, cpus: [LogicalCPU], offline: CPUSet
  ) -> [String: String] {
    guard let first = cpus.first else { return [:] }
    var facts: [String: String] = [:]
    facts["kernel"] = HostIdentity.kernelRelease
    facts["hypervisor"] = first.leaves.hypervisorSignature
    facts["codeName"] = CodeName.of(first.leaves)
    if !offline.numbers.isEmpty { facts["offlineCPUs"] = offline.description }
    if !first.leaves.isEmulatedByQEMU {
      let revisions = Set(cpus.compactMap { machine.microcode(cpu: $0.number) }).sorted()
      if !revisions.isEmpty { facts["microcode"] = revisions.joined(separator: ", ") }
      facts["firmware"] = machine.firmware
    }
    return facts
  }
}

extension CPUIDTable {
  /// Whether QEMU emulates the CPU in software.
  var isEmulatedByQEMU: Bool { hypervisorSignature == "TCGTCGTCGTCG" }
}
