internal import CPUIDKit
internal import PoolKit

/// Reads the MSRs of CPU after CPU, and stops where none can be read.
struct MSRScan<Reader: MSRReader> {
  private let reader: Reader
  private let withUndocumented: Bool
  /// Whether a hypervisor decides what a read of an MSR tells, and nothing marks it.
  private let isConcealed: Bool

  /// Why MSRs that matter are not there; `nil` as long as all could be asked for.
  private(set) var note: ScanNote?

  init(reader: Reader, withUndocumented: Bool, isConcealed: Bool) {
    self.reader = reader
    self.isConcealed = isConcealed
    self.withUndocumented = withUndocumented
  }

  /// The MSRs of the CPU that answered `leaves`; a register that cannot be read says so.
  mutating func read(_ leaves: CPUIDTable, cpu: Int) -> [MSRAddress: MSRReading] {
    // Xen lets its domains read some MSRs, answers others itself, and holds values of its own in those of overrides.
    guard !isConcealed else { return [:] }
    let wanted = leaves.scannedMSRs(withUndocumented: withUndocumented)
    // The emulation returns 0 for an MSR that it does not know, and its user mode would show
    // the MSRs of the machine below.
    if leaves.isEmulatedByQEMU {
      if wanted.contains(where: { $0.role != .state }) { note = .emulatedMSRs }
      return [:]
    }
    var readings: [MSRAddress: MSRReading] = [:]
    for address in wanted.map(\.address) {
      guard note == nil else { return [:] }
      do throws(ProbeError) {
        readings[address] = try reader.reading(of: address, cpu: cpu)
      } catch {
        note = .noMSRs(error)
      }
    }
    return note == nil ? readings : [:]
  }
}
