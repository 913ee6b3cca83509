internal import CLibCPUID
public import CPUIDKit
internal import Glibc
internal import PoolKit

/// The CPUs that the calling thread may run on.
///
/// The mask is as long as the kernel wants it: glibc's `cpu_set_t` ends at CPU 1,023.
struct ThreadAffinity: Equatable {
  /// Bit `n % 64` of word `n / 64` stands for CPU `n`, as the kernel lays its masks out.
  private let mask: [UInt]

  /// Room for 1,048,576 CPUs; a kernel can be built for 8,192.
  private static let longestMask = (1 << 20) / UInt.bitWidth

  /// The error with which the kernel refuses a CPU that the process's cpuset, or the machine, lacks.
  static let outsideCPUSet = EINVAL

  /// What the thread may run on now.
  ///
  /// - Throws: ``ProbeError/unknownAffinity(errno:)`` when the kernel does not tell.
  static func current() throws(ProbeError) -> ThreadAffinity {
    var mask = [UInt](repeating: 0, count: 1024 / UInt.bitWidth)
    while poolcpu_get_affinity(mask.count * MemoryLayout<UInt>.size, &mask) < 0 {
      // The kernel answers EINVAL as long as the mask is shorter than its own.
      guard errno == EINVAL, mask.count < longestMask else { throw .unknownAffinity(errno: errno) }
      mask = Array(repeating: 0, count: mask.count * 2)
    }
    return ThreadAffinity(mask: mask)
  }

  /// Lets the thread run on `cpu` only, and moves it there.
  ///
  /// - Parameter cpu: the CPU's number.
  /// - Throws: ``ProbeError/cannotRunOn(cpu:errno:)`` when the kernel refuses or does not obey.
  static func pin(to cpu: Int) throws(ProbeError) {
    var mask = [UInt](repeating: 0, count: cpu / UInt.bitWidth + 1)
    mask[cpu / UInt.bitWidth] = 1 << UInt(cpu % UInt.bitWidth)
    guard ThreadAffinity(mask: mask).apply() else { throw .cannotRunOn(cpu: cpu, errno: errno) }
    // A sandbox may accept the call and ignore it; the answers would come from another CPU.
    var actual: UInt32 = 0
    guard poolcpu_get_cpu(&actual) == 0 else { throw .cannotRunOn(cpu: cpu, errno: errno) }
    guard actual == UInt32(cpu) else { throw .cannotRunOn(cpu: cpu, errno: ENOSYS) }
  }

  /// Lets the thread run on the CPUs of this affinity again.
  ///
  /// - Throws: ``ProbeError/unknownAffinity(errno:)`` when the kernel refuses.
  func restore() throws(ProbeError) {
    guard apply() else { throw .unknownAffinity(errno: errno) }
  }

  private func apply() -> Bool {
    poolcpu_set_affinity(mask.count * MemoryLayout<UInt>.size, mask) == 0
  }
}

/// CPUID of each logical CPU of this machine, executed there.
public struct PinnedCPUID<Source: CPUIDSource>: CPUIDReader {
  private let source: Source

  /// Answers of `source`, which asks the CPU that the thread runs on.
  public init(_ source: Source) { self.source = source }

  /// Moves the calling thread to `cpu`, asks everything, and moves it back.
  public func table(of cpu: Int) throws(ProbeError) -> CPUIDTable {
    let affinity = try ThreadAffinity.current()
    do throws(ProbeError) {
      try ThreadAffinity.pin(to: cpu)
      let table = try CPUIDWalk.table(of: source)
      try affinity.restore()
      return table
    } catch {
      try affinity.restore()
      throw error
    }
  }
}
