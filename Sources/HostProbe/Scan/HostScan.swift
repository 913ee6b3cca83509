public import CPUIDKit
public import PoolKit

/// What came of reading this machine.
public struct HostScan: Hashable, Sendable {
  /// The logical CPUs that were read, by rising number.
  public let cpus: [LogicalCPU]
  /// Facts about what surrounds the CPU, as a record holds them.
  public let environment: [String: String]
  /// The flags that the kernel shows for the CPUs that were read.
  public let kernelFlags: [KernelFlags]
  /// What KVM can give a guest; `nil` when it could not be asked.
  public let kvm: HypervisorAnswer?
  /// What is known of Xen; `nil` outside it.
  public let xen: XenScan?
  /// The time stamp counter's frequency; `nil` when nobody states it.
  public let clock: TSCClock?
  /// The bits that software may set in MXCSR; `nil` under emulation.
  public let mxcsrMask: RegisterValue?
  /// What poolcpu noted of the values that it wrote; `nil` when it wrote none, or it could not be read.
  public let state: [UInt8]?
  /// The number that the kernel gave this boot; `nil` when it tells none.
  public let bootID: String?
  /// What the user should know, though the scan succeeded.
  public let notes: [ScanNote]

  /// Reads every online CPU of `machine`, or those that the user names.
  ///
  /// The calling thread is moved from CPU to CPU, and back to where it may run in the end.
  ///
  /// - Parameters:
  ///   - machine: where the kernel shows the machine.
  ///   - wanted: the CPUs to read; `nil` for all that are online.
  ///   - source: answers CPUID for the CPU that the thread runs on.
  ///   - msrReader: reads MSRs.
  ///   - withUndocumented: whether MSRs that no manual documents are read as well.
  /// - Throws: ``ProbeError`` when a CPU cannot be read: a scan leaves out only what the user
  ///   left out, and CPUs that are offline.
  public init(
    of machine: Machine = Machine(), cpus wanted: CPUSet? = nil,
    source: some CPUIDSource, msrReader: some MSRReader = MSRDevice(),
    withUndocumented: Bool = false
  ) throws(ProbeError) {
    let (chosen, offline, choiceNotes) = try Self.choose(wanted, of: machine)
    var cpus: [LogicalCPU] = []
    let domain = try Self.xenDomain(of: machine)
    var msrs = MSRScan(
      reader: msrReader, withUndocumented: withUndocumented,
      isConcealed: domain?.concealsHardware ?? false)
    var virtual = VirtualScan()
    var denied: [Int] = []
    let affinity = try ThreadAffinity.current()
    for number in chosen.numbers {
      do throws(ProbeError) {
        try ThreadAffinity.pin(to: number)
        let leaves = try CPUIDWalk.table(of: source)
        // KVM answers for the CPU that asks, so the first one does.
        if cpus.isEmpty { virtual = VirtualScan(of: machine, leaves) }
        cpus.append(
          LogicalCPU(number: number, leaves: leaves, msrs: msrs.read(leaves, cpu: number)))
      } catch .cannotRunOn(number, errno: ThreadAffinity.outsideCPUSet) {
        denied.append(number)
      } catch {
        try affinity.restore()
        throw error
      }
    }
    try affinity.restore()
    guard denied.isEmpty else { throw .notAllowed(CPUSet(denied)) }
    // Half a machine's MSRs would tell two kinds of equal CPUs apart.
    if msrs.note != nil { for index in cpus.indices { cpus[index].msrs = [:] } }
    self.cpus = cpus
    kvm = virtual.kvm
    // Under QEMU's user-mode emulation the files are those of the machine below.
    let isEmulated = cpus.first?.leaves.isEmulatedByQEMU ?? false
    xen = isEmulated ? nil : domain.map { XenScan($0, on: machine) }
    clock = virtual.clock
    mxcsrMask = virtual.mxcsrMask
    let around = Surroundings(of: machine, cpus, offline: offline, virtual)
    kernelFlags = around.kernelFlags
    environment = around.facts
    state = around.state
    bootID = around.bootID
    notes =
      choiceNotes + [msrs.note, virtual.note].compactMap { $0 } + (xen?.notes ?? []) + around.notes
  }
}

extension HostScan {
  /// The domain of Xen; a scan that cannot tell whose CPUID it reads is none.
  private static func xenDomain(of machine: Machine) throws(ProbeError) -> XenDomain? {
    do throws(UnreadPlace) { return try machine.xenDomain() } catch {
      throw .unreadableSystemFile(path: error.path)
    }
  }

  /// The CPUs to read, those that are offline, and what to tell about the choice.
  static func choose(
    _ wanted: CPUSet?, of machine: Machine
  ) throws(ProbeError) -> (chosen: CPUSet, offline: CPUSet, notes: [ScanNote]) {
    guard let system = try SystemCPUs.lists(in: machine.cpuFolder) else {
      // Without the kernel's lists the user's own is all there is; pinning finds what is wrong.
      guard let wanted else { throw .unreadableSystemFile(path: machine.cpuFolder + "/online") }
      return (wanted, CPUSet([]), [])
    }
    let chosen = wanted ?? system.online
    let absent = chosen.subtracting(system.online)
    guard absent.numbers.isEmpty else { throw .notOnline(absent) }
    let leftOut = system.online.subtracting(chosen)
    let offline = system.offline
    let notes: [(CPUSet, ScanNote)] = [(offline, .offline(offline)), (leftOut, .leftOut(leftOut))]
    return (chosen, offline, notes.filter { !$0.0.numbers.isEmpty }.map(\.1))
  }
}

extension HostScan {
  /// The record of the scan.
  ///
  /// - Parameters:
  ///   - host: the machine's name.
  ///   - source: who read it, when.
  ///   - policies: Xen's policies, as ``xen`` has them.
  /// - Returns: the record; in a dom0 whose Xen told its policies it has the hardware's answers in place of
  ///   dom0's own.
  /// - Throws: ``RecordError`` when the CPUs answered what no record can hold.
  public func record(
    host: String, source: RecordSource, policies: XenPolicies? = nil
  ) throws(RecordError) -> HostRecord {
    let domain = xen?.domain
    guard let domain, domain.role == .dom0, let policies else {
      var record = try HostRecord(host: host, source: source, environment: environment, cpus: cpus)
      record.kernelFlags = kernelFlags
      record.kvm = kvm
      record.xen = domain.map { XenKnowledge(domain: $0) }
      record.clock = clock
      record.mxcsrMask = mxcsrMask
      return record
    }
    // What dom0's kernel switches, and which CPUs it has, is nothing of the host's.
    let facts = environment.filter { !["commandLine", "offlineCPUs", "kvm"].contains($0.key) }
    var record = try HostRecord(
      host: host, source: source, environment: facts, cpus: [policies.raw])
    record.xen = XenKnowledge(domain: domain, policies: policies.others)
    record.clock = clock
    record.mxcsrMask = mxcsrMask
    return record
  }
}
