internal import CLibCPUID
internal import CPUIDKit
internal import PoolKit

/// The registers that RDMSR and WRMSR take and leave, for AMD's family 0Fh with EDI.
///
/// Source: reference/override-msrs.md section 1.6.
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
