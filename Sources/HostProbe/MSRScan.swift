internal import Glibc
internal import PoolKit

/// Reads the MSRs of CPU after CPU, and stops where none can be read.
struct MSRScan<Reader: MSRReader> {
  private let reader: Reader

  /// Why MSRs that matter are not there; `nil` as long as all could be asked for.
  private(set) var note: ScanNote?

  init(reader: Reader) { self.reader = reader }

  /// The MSRs of the CPU that answered `leaves`; a register that cannot be read says so.
  mutating func read(_ leaves: CPUIDTable, cpu: Int) -> [MSRAddress: MSRReading] {
    var readings: [MSRAddress: MSRReading] = [:]
    for address in leaves.featureMSRs {
      // The emulation returns 0 for an MSR that it does not know, and its user mode would show
      // the MSRs of the machine below.
      if leaves.isEmulatedByQEMU { note = .emulatedMSRs }
      guard note == nil else { return [:] }
      do throws(ProbeError) {
        readings[address] = .value(try reader.read(address, cpu: cpu))
      } catch .unreadableMSR(_, _, let errno) {
        // The kernel answers EIO when RDMSR faults.
        readings[address] = errno == EIO ? .absent : .unreadable
      } catch {
        note = .noMSRs(error)
      }
    }
    return note == nil ? readings : [:]
  }
}
