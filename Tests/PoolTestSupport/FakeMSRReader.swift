public import CPUIDKit
internal import PoolKit

/// The MSRs of a machine, made up for a test.
public struct FakeMSRReader: MSRReader, Sendable {
  /// What a read answers.
  public var answer: @Sendable (MSRAddress, Int) throws(ProbeError) -> MSRValue

  /// A machine whose every CPU has these MSRs, and no others.
  public init(_ values: [MSRAddress: MSRValue]) {
    answer = { (address, cpu) throws(ProbeError) in
      guard let value = values[address] else {
        throw .unreadableMSR(address, cpu: cpu, errno: 5)
      }
      return value
    }
  }

  /// A machine without the device through which MSRs are read.
  public static var absent: FakeMSRReader {
    var reader = FakeMSRReader([:])
    reader.answer = { (_, cpu) throws(ProbeError) in
      throw .unreadableMSRDevice(path: "/dev/cpu/\(cpu)/msr", errno: 2)
    }
    return reader
  }

  /// What ``answer`` says.
  public func read(_ address: MSRAddress, cpu: Int) throws(ProbeError) -> MSRValue {
    try answer(address, cpu)
  }
}
