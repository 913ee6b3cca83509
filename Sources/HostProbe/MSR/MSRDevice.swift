public import CPUIDKit
internal import Glibc
internal import PoolKit

/// The MSRs of this machine, read through the kernel's msr module.
///
/// Not through libcpuid's `cpu_rdmsr`: it runs `modprobe` when the device is missing, folds every
/// failure into one code, so that an absent register looks like a missing right, and has its path
/// built in.
public struct MSRDevice: MSRReader {
  /// The folder that holds `N/msr` for CPU `N`.
  public var folder: String
  /// How the registers are accessed.
  public var access: MSRAccess
  /// How far two neighbouring registers lie apart: 1 in the kernel's device, where each answers
  /// eight bytes; 8 in files that stand in for it.
  public var spacing: Int

  /// The devices below `folder`, `/dev/cpu` on Linux.
  public init(folder: String = "/dev/cpu", access: MSRAccess = .plain, spacing: Int = 1) {
    self.folder = folder
    self.access = access
    self.spacing = spacing
  }

  /// The value of an MSR on one logical CPU.
  ///
  /// - Parameters:
  ///   - address: the register.
  ///   - cpu: the logical CPU.
  /// - Returns: all 64 bits.
  /// - Throws: ``ProbeError`` when the device or the register cannot be read.
  public func read(_ address: MSRAddress, cpu: Int) throws(ProbeError) -> MSRValue {
    let path = path(of: cpu)
    let device = open(path, O_RDONLY | O_CLOEXEC)
    guard device >= 0 else { throw .unreadableMSRDevice(path: path, errno: errno) }
    defer { close(device) }
    // The kernel answers EIO when RDMSR faults; it never returns a part of the eight bytes.
    switch access {
    case .plain:
      var value: UInt64 = 0
      let size = MemoryLayout<UInt64>.size
      var count = pread(device, &value, size, place(of: address))
      while count < 0, errno == EINTR { count = pread(device, &value, size, place(of: address)) }
      guard count == size else {
        throw .unreadableMSR(address, cpu: cpu, errno: count < 0 ? errno : EIO)
      }
      return MSRValue(rawValue: value)
    case .password:
      var call = MSRCall(address)
      guard call.read(from: device) else {
        throw .unreadableMSR(address, cpu: cpu, errno: errno)
      }
      return call.value
    }
  }

  /// The device of a logical CPU.
  func path(of cpu: Int) -> String { "\(folder)/\(cpu)/msr" }

  /// Where a register lies in the device.
  func place(of address: MSRAddress) -> off_t { off_t(address.rawValue) * off_t(spacing) }
}

extension MSRDevice {
  /// The MSRs of this machine, reached as the CPU that `source` asks wants it.
  ///
  /// - Parameter source: answers CPUID; asked for leaves 0 and 1.
  /// - Throws: the error of the source.
  public init(for source: some CPUIDSource) throws(ProbeError) {
    var table = CPUIDTable()
    for leaf: CPUIDLeaf in [0, 1] {
      table[leaf] = try source.registers(for: CPUIDQuery(leaf))
    }
    self.init(access: table.msrAccess)
  }
}
