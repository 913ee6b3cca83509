internal import Glibc
public import PoolKit

/// The MSRs of this machine, read through the kernel's msr module.
///
/// Not through libcpuid's `cpu_rdmsr`: it runs `modprobe` when the device is missing, folds every
/// failure into one code, so that an absent register looks like a missing right, and has its path
/// built in.
public struct MSRDevice: MSRReader {
  /// The folder that holds `N/msr` for CPU `N`.
  public var folder: String

  /// The devices below `folder`, `/dev/cpu` on Linux.
  public init(folder: String = "/dev/cpu") { self.folder = folder }

  /// The value of an MSR on one logical CPU.
  ///
  /// - Parameters:
  ///   - address: the register.
  ///   - cpu: the logical CPU.
  /// - Returns: all 64 bits.
  /// - Throws: ``ProbeError`` when the device or the register cannot be read.
  public func read(_ address: MSRAddress, cpu: Int) throws(ProbeError) -> MSRValue {
    let path = "\(folder)/\(cpu)/msr"
    let device = open(path, O_RDONLY | O_CLOEXEC)
    guard device >= 0 else { throw .unreadableMSRDevice(path: path, errno: errno) }
    defer { close(device) }
    var value: UInt64 = 0
    let size = MemoryLayout<UInt64>.size
    var count = pread(device, &value, size, off_t(address.rawValue))
    while count < 0, errno == EINTR { count = pread(device, &value, size, off_t(address.rawValue)) }
    guard count == size else {
      // The kernel answers EIO when RDMSR faults; it never returns a part of the eight bytes.
      throw .unreadableMSR(address, cpu: cpu, errno: count < 0 ? errno : EIO)
    }
    return MSRValue(rawValue: value)
  }
}
