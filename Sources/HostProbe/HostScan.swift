public import PoolKit

/// What came of reading this machine.
public struct HostScan: Hashable, Sendable {
  /// The logical CPUs that were read, by rising number.
  public let cpus: [LogicalCPU]
  /// Facts about what surrounds the CPU, as a record holds them.
  public let environment: [String: String]
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
  /// - Throws: ``ProbeError`` when a CPU cannot be read: a scan leaves out only what the user
  ///   left out, and CPUs that are offline.
  public init(
    of machine: Machine = Machine(), cpus wanted: CPUSet? = nil,
    source: some CPUIDSource, msrReader: some MSRReader = MSRDevice()
  ) throws(ProbeError) {
    let (chosen, offline, choiceNotes) = try Self.choose(wanted, of: machine)
    var cpus: [LogicalCPU] = []
    var msrs = MSRScan(reader: msrReader)
    var denied: [Int] = []
    let affinity = try ThreadAffinity.current()
    for number in chosen.numbers {
      do throws(ProbeError) {
        try ThreadAffinity.pin(to: number)
        let leaves = try CPUIDWalk.table(of: source)
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
    environment = Self.environment(of: machine, cpus: cpus, offline: offline)
    notes = choiceNotes + (msrs.note.map { [$0] } ?? [])
  }

  /// The record of the scan.
  ///
  /// - Parameters:
  ///   - host: the machine's name.
  ///   - source: who read it, when.
  /// - Returns: the record.
  /// - Throws: ``RecordError`` when the CPUs answered what no record can hold.
  public func record(host: String, source: RecordSource) throws(RecordError) -> HostRecord {
    try HostRecord(host: host, source: source, environment: environment, cpus: cpus)
  }

  /// The CPUs to read, those that are offline, and what to tell about the choice.
  private static func choose(
    _ wanted: CPUSet?, of machine: Machine
  ) throws(ProbeError) -> (chosen: CPUSet, offline: CPUSet, notes: [ScanNote]) {
    let system: SystemCPUs
    do throws(ProbeError) {
      system = try SystemCPUs(from: machine.cpuFolder)
    } catch {
      // Without the kernel's lists the user's own is all there is; pinning finds what is wrong.
      guard let wanted else { throw error }
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
