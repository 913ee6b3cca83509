public import CPUIDKit
internal import PoolKit
internal import SystemPackage

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
    let device: FileDescriptor
    do throws(Errno) {
      device = try .opened(path, .readOnly)
    } catch {
      throw .unreadableMSRDevice(path: path, errno: error.rawValue)
    }
    defer { try? device.close() }
    do throws(Errno) {
      switch access {
      case .plain: return try value(at: place(of: address), in: device)
      case .password:
        var call = MSRCall(address)
        try call.read(from: device)
        return call.value
      }
    } catch {
      throw .unreadableMSR(address, cpu: cpu, errno: error.rawValue)
    }
  }

  /// The eight bytes at `place` in the device: fewer are an error, as the kernel never answers a part.
  private func value(at place: Int64, in device: FileDescriptor) throws(Errno) -> MSRValue {
    var bits: UInt64 = 0
    let count = try Errno.typed {
      try withUnsafeMutableBytes(of: &bits) {
        try device.read(fromAbsoluteOffset: place, into: $0)
      }
    }
    guard count == MemoryLayout<UInt64>.size else { throw .ioError }
    return MSRValue(rawValue: bits)
  }

  /// The device of a logical CPU.
  func path(of cpu: Int) -> String { "\(folder)/\(cpu)/msr" }

  /// Where a register lies in the device: at 34,359,738,360 at most.
  func place(of address: MSRAddress) -> Int64 { Int64(address.rawValue) * Int64(spacing) }
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
