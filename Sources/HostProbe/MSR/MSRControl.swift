internal import CLibCPUID
public import CPUIDKit
internal import Glibc
internal import PoolKit

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
    let file = open(path, O_RDWR | O_CLOEXEC)
    guard file >= 0 else { throw .device(path: path, reason: obstacle(errno)) }
    close(file)
    if machine.allowsMSRWrites == false { throw .device(path: path, reason: .writesOff) }
    if let mode = machine.lockdown { throw .device(path: path, reason: .lockdown(mode)) }
  }

  /// Writes an MSR on one logical CPU.
  public func write(
    _ value: MSRValue, to address: MSRAddress, cpu: Int
  ) throws(MSRWriteError) {
    let path = device.path(of: cpu)
    let file = open(path, O_RDWR | O_CLOEXEC)
    guard file >= 0 else { throw .device(path: path, reason: obstacle(errno)) }
    defer { close(file) }
    var isWritten: Bool
    switch device.access {
    case .plain:
      var bits = value.rawValue
      let size = MemoryLayout<UInt64>.size
      var count = pwrite(file, &bits, size, device.place(of: address))
      while count < 0, errno == EINTR {
        count = pwrite(file, &bits, size, device.place(of: address))
      }
      if count >= 0, count != size { errno = EIO }
      isWritten = count == size
    case .password:
      var call = MSRCall(address, value: value)
      isWritten = call.write(to: file)
    }
    guard isWritten else {
      throw .register(address, cpu: cpu, reason: String(cString: strerror(errno)))
    }
  }

  /// What `errno` of open(2) means for this device.
  private func obstacle(_ reason: Int32) -> MSRObstacle {
    switch reason {
    case ENOENT: access("\(device.folder)/0/msr", F_OK) == 0 ? .noDevice : .noModule
    // A device node without a driver, or a CPU that does not run.
    case ENXIO, ENODEV: machine.hasMSRModule ? .noDevice : .noModule
    case EROFS: .readOnly
    case EACCES, EPERM:
      if geteuid() != 0 {
        .notRoot
      } else if let mode = machine.lockdown {
        .lockdown(mode)
      } else {
        .other("\(String(cString: strerror(reason))); the capability CAP_SYS_RAWIO is needed")
      }
    default: .other(String(cString: strerror(reason)))
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

  /// Executes RDMSR; `false` and errno when that failed.
  mutating func read(from device: Int32) -> Bool { poolcpu_rdmsr_regs(device, &registers) == 0 }

  /// Executes WRMSR; `false` and errno when that failed.
  mutating func write(to device: Int32) -> Bool { poolcpu_wrmsr_regs(device, &registers) == 0 }
}
