internal import CPUIDKit
internal import PoolKit

/// What surrounds the CPUs of a machine, as far as it can be read.
///
/// Under QEMU's user-mode emulation the kernel runs on another CPU than the program, so that its
/// microcode, firmware and command line are not this CPU's and stay out.
struct Surroundings {
  /// The facts that a record holds; `unread` names the places that are there and could not be read.
  private(set) var facts: [String: String] = [:]
  /// The flags that the kernel shows for the CPUs.
  private(set) var kernelFlags: [KernelFlags] = []
  /// What poolcpu noted of the values that it wrote.
  private(set) var state: [UInt8]?
  /// The number that the kernel gave this boot.
  private(set) var bootID: String?
  /// What the user should know.
  private(set) var notes: [ScanNote] = []

  private var places = UnreadPlaces()

  /// What `machine` tells of `cpus`, and what KVM and they told already.
  init(of machine: Machine, _ cpus: [LogicalCPU], offline: CPUSet, _ virtual: VirtualScan) {
    guard let first = cpus.first else { return }
    facts["kernel"] = places.noting(HostIdentity.kernelRelease)
    facts["hypervisor"] = first.leaves.hypervisorSignature
    if !offline.numbers.isEmpty { facts["offlineCPUs"] = offline.description }
    if !first.leaves.isEmulatedByQEMU {
      if let place = virtual.unread { places.noting(place) }
      facts["kvm"] = virtual.refusal?.fact
      readKernel(machine, cpus.map(\.number))
      readState(machine)
    }
    guard !places.list.isEmpty else { return }
    facts["unread"] = Set(places.list.map(\.path)).sorted().joined(separator: ", ")
    notes = places.list.map { place in
      place.isRight && place.path.hasPrefix(machine.stateFolder)
        ? .hiddenState(machine.stateFolder) : .unread(place)
    }
  }

  private mutating func readKernel(_ machine: Machine, _ numbers: [Int]) {
    let info = places.noting(machine.cpuInfo)
    kernelFlags = info?.flags(of: numbers) ?? []
    var revisions: Set<String> = []
    for number in numbers {
      // Where the file is root's, /proc/cpuinfo is anybody's.
      let revision = places.noting { () throws(UnreadPlace) in try machine.microcode(cpu: number) }
      if let revision = revision ?? info?.microcode[number] { revisions.insert(revision) }
    }
    if !revisions.isEmpty { facts["microcode"] = revisions.sorted().joined(separator: ", ") }
    facts["firmware"] = places.noting(machine.firmware)
    facts["commandLine"] = places.noting(machine.commandLine)
  }

  private mutating func readState(_ machine: Machine) {
    state = places.noting(machine.state)
    // Without the number of the boot a state counts, which is the safe side.
    if state != nil { bootID = machine.bootID }
  }
}
