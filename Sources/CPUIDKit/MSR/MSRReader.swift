/// A place that MSRs can be read from: this machine, or a fake in a test.
public protocol MSRReader {
  /// The value of an MSR on one logical CPU.
  ///
  /// - Parameters:
  ///   - address: the register.
  ///   - cpu: the logical CPU, as the kernel numbers it.
  /// - Returns: all 64 bits as the CPU holds them.
  /// - Throws: ``ProbeError/unreadableMSR(_:cpu:errno:)`` when this register cannot be read,
  ///   ``ProbeError/unreadableMSRDevice(path:errno:)`` when none can.
  func read(_ address: MSRAddress, cpu: Int) throws(ProbeError) -> MSRValue
}

extension MSRReader {
  /// What comes of reading an MSR on one logical CPU: a register that cannot be read is an answer.
  ///
  /// Linux answers EIO when RDMSR faults; any other reason says nothing of the register.
  /// Source: docs/hardware.md, "MSRs through Linux".
  ///
  /// - Parameters:
  ///   - address: the register.
  ///   - cpu: the logical CPU, as the kernel numbers it.
  /// - Returns: all 64 bits, or why there are none.
  /// - Throws: ``ProbeError`` as ``read(_:cpu:)`` does, but for
  ///   ``ProbeError/unreadableMSR(_:cpu:errno:)``.
  public func reading(of address: MSRAddress, cpu: Int) throws(ProbeError) -> MSRReading {
    do throws(ProbeError) {
      return .value(try read(address, cpu: cpu))
    } catch .unreadableMSR(_, _, errno: inputOutputError) {
      return .absent
    } catch .unreadableMSR {
      return .unreadable
    }
  }
}

/// EIO of Linux's asm-generic/errno-base.h; there is no C library here to name it.
private let inputOutputError: Int32 = 5

/// What came of reading one MSR on one logical CPU.
public enum MSRReading: Hashable, Sendable {
  /// The register holds this value.
  case value(MSRValue)
  /// RDMSR faulted: the CPU has no such register, or its hypervisor hides it.
  case absent
  /// The register was not read for another reason, such as a missing right.
  ///
  /// Records of version 0.1 say so of absent registers as well.
  case unreadable
}
