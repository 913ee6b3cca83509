internal import CLibCPUID
public import CPUIDKit
internal import Glibc
internal import PoolKit
internal import SystemPackage

/// The MSRs of this machine, read and written through the kernel's msr module.
public struct MSRControl: MSRReader, MSRWriter {
  /// Where they are read.
  private let device: MSRDevice
  /// Where the kernel says what it allows.
  private let machine: Machine

  /// The registers of `machine` behind `device`.
  public init(_ device: MSRDevice, of machine: Machine = Machine()) {
    self.device = device
    self.machine = machine
  }

  /// The value of an MSR on one logical CPU.
  public func read(_ address: MSRAddress, cpu: Int) throws(ProbeError) -> MSRValue {
    try device.read(address, cpu: cpu)
  }

  /// Opens the device of `cpu` for writing, and asks the kernel whether it would let a write pass.
  public func prepare(cpu: Int) throws(MSRWriteError) {
    let path = device.path(of: cpu)
    let file = try opened(path)
    try? file.close()
    if machine.allowsMSRWrites == false { throw .device(path: path, reason: .writesOff) }
    if let mode = machine.lockdown { throw .device(path: path, reason: .lockdown(mode)) }
  }

  /// Writes an MSR on one logical CPU.
  public func write(
    _ value: MSRValue, to address: MSRAddress, cpu: Int
  ) throws(MSRWriteError) {
    let file = try opened(device.path(of: cpu))
    defer { try? file.close() }
    do throws(Errno) {
      switch device.access {
      case .plain:
        let place = device.place(of: address)
        let count = try Errno.typed {
          try withUnsafeBytes(of: value.rawValue) { try file.write(toAbsoluteOffset: place, $0) }
        }
        guard count == MemoryLayout<UInt64>.size else { throw .ioError }
      case .password:
        var call = MSRCall(address, value: value)
        try call.write(to: file)
      }
    } catch {
      throw .register(address, cpu: cpu, reason: error.kernelReason)
    }
  }

  /// The device at `path`, open for writing.
  private func opened(_ path: String) throws(MSRWriteError) -> FileDescriptor {
    do throws(Errno) {
      return try .opened(path, .readWrite)
    } catch {
      throw .device(path: path, reason: obstacle(error.rawValue))
    }
  }

  /// What `errno` of open(2) means for this device.
  private func obstacle(_ reason: Int32) -> MSRObstacle {
    switch reason {
    case ENOENT: access("\(device.folder)/0/msr".pathBytes, F_OK) == 0 ? .noDevice : .noModule
    // A device node without a driver, or a CPU that does not run.
    case ENXIO, ENODEV: machine.hasMSRModule ? .noDevice : .noModule
    case EROFS: .readOnly
    case EACCES, EPERM:
      if geteuid() != 0 {
        .notRoot
      } else if let mode = machine.lockdown {
        .lockdown(mode)
      } else {
        .noCapability(KernelReason(rawValue: reason))
      }
    default: .kernel(KernelReason(rawValue: reason))
    }
  }
}

/// The registers that RDMSR and WRMSR take and leave, for AMD's family 0Fh with EDI.
///
/// Source: Linux `arch/x86/include/uapi/asm/msr.h` and `arch/x86/lib/msr-reg.S`.
struct MSRCall {
  /// EAX, ECX, EDX, EBX, ESP, EBP, ESI, EDI, as the kernel's call orders them.
  private(set) var registers: [UInt32] = Array(repeating: 0, count: 8)

  /// A call for the register at `address`.
  init(_ address: MSRAddress, value: MSRValue = 0) {
    registers[0] = value.low.rawValue
    registers[1] = address.rawValue
    registers[2] = value.high.rawValue
    registers[7] = 0x9c5a_203a
  }

  /// EDX in the high half, EAX in the low one.
  var value: MSRValue {
    MSRValue(
      high: RegisterValue(rawValue: registers[2]), low: RegisterValue(rawValue: registers[0]))
  }

  /// Executes RDMSR.
  ///
  /// - Throws: the kernel's reason.
  mutating func read(from device: FileDescriptor) throws(Errno) {
    guard poolcpu_rdmsr_regs(device.rawValue, &registers) == 0 else { throw .last }
  }

  /// Executes WRMSR.
  ///
  /// - Throws: the kernel's reason.
  mutating func write(to device: FileDescriptor) throws(Errno) {
    guard poolcpu_wrmsr_regs(device.rawValue, &registers) == 0 else { throw .last }
  }
}
