public import CPUIDKit
internal import PoolKit

/// A model of a logical CPU whose CPUID can be changed through MSRs.
///
/// It is the hardware side of the contract, written by address and without the tables of PoolKit from
/// docs/hardware.md, "How overrides behave", and docs/hardware.md, "Intel's mask MSRs": an override shows
/// its own bits, a mask takes bits away, live bits are shown only where the register lets them through,
/// and an absent register faults.
public struct OverridableCPU: Sendable {
  /// An access to a register that the CPU does not have.
  public struct Fault: Error {}

  /// What the CPU answers without any override.
  public let native: CPUIDTable
  /// The registers that it has, with their values.
  public private(set) var registers: [MSRAddress: MSRValue]
  /// Bits that a register holds from reset on and CPUID never shows.
  public let reserved: [MSRAddress: MSRValue]

  /// A CPU that shows `native` and has `addresses`, at their reset values.
  public init(
    native: CPUIDTable, having addresses: [MSRAddress],
    reserved: [MSRAddress: MSRValue] = [:]
  ) {
    self.native = native
    self.reserved = reserved
    registers = [:]
    for address in addresses {
      registers[address] = OverridableCPU.reset(address, native).union(reserved[address] ?? [])
    }
  }

  /// A CPU that shows `native` and whose registers hold `registers` by now.
  public init(
    native: CPUIDTable, holding registers: [MSRAddress: MSRValue],
    reserved: [MSRAddress: MSRValue] = [:]
  ) {
    self.native = native
    self.registers = registers
    self.reserved = reserved
  }

  /// Writes a register.
  ///
  /// - Parameters:
  ///   - value: all 64 bits.
  ///   - address: the register.
  /// - Throws: ``Fault`` when the CPU does not have it.
  public mutating func write(_ value: MSRValue, to address: MSRAddress) throws(Fault) {
    guard registers[address] != nil else { throw Fault() }
    registers[address] = value
  }

  /// What CPUID shows now.
  public var shown: CPUIDTable {
    var table = native
    for (address, held) in registers {
      let value = held.subtracting(reserved[address] ?? [])
      switch address {
      case 0xc001_1002:
        table[7]?.ebx = value.low
        table[7]?.eax = value.high
      case 0xc001_1003: table[6]?.ecx = value.low
      case 0xc001_1004:
        table[1]?.ecx = live(value.high, native[1]?.ecx, 27)
        table[1]?.edx = live(value.low, native[1]?.edx, 9)
      case 0xc001_1005:
        table[0x8000_0001]?.ecx = value.high
        table[0x8000_0001]?.edx = live(value.low, native[0x8000_0001]?.edx, 9)
      case 0x130, 0x132, 0x478:
        table[1]?.ecx.formIntersection(value.low)
        table[1]?.edx.formIntersection(value.high)
      case 0x131, 0x133:
        table[0x8000_0001]?.ecx.formIntersection(value.low)
        table[0x8000_0001]?.edx.formIntersection(value.high)
      case 0x134: table[0xd, 1]?.eax.formIntersection(value.low)
      default: break
      }
    }
    return table
  }

  /// The bits of an override with the live bit at `position` passed on where the override has it.
  private func live(
    _ override: RegisterValue, _ state: RegisterValue?, _ position: Int
  ) -> RegisterValue {
    let bit = RegisterValue.bit(position)
    return (state ?? []).contains(bit) ? override : override.subtracting(bit)
  }

  /// The product's own words, live bits let through; all ones for a mask.
  private static func reset(_ address: MSRAddress, _ native: CPUIDTable) -> MSRValue {
    let basic = native[1] ?? .zero
    let extended = native[0x8000_0001] ?? .zero
    let osxsave = basic.ecx.contains(.bit(26)) ? RegisterValue.bit(27) : []
    switch address {
    case 0xc001_1002: return MSRValue(high: native[7]?.eax ?? [], low: native[7]?.ebx ?? [])
    case 0xc001_1003: return MSRValue(high: [], low: native[6]?.ecx ?? [])
    case 0xc001_1004:
      return MSRValue(high: basic.ecx.union(osxsave), low: basic.edx.union(.bit(9)))
    case 0xc001_1005: return MSRValue(high: extended.ecx, low: extended.edx.union(.bit(9)))
    default: return MSRValue(rawValue: .max)
    }
  }
}
