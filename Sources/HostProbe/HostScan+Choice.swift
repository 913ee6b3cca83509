internal import CPUIDKit
internal import PoolKit

extension HostScan {
  /// The CPUs to read, those that are offline, and what to tell about the choice.
  static func choose(
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
