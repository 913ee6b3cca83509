public import CPUIDKit

/// The flags that the kernel shows in /proc/cpuinfo for some logical CPUs.
public struct KernelFlags: Hashable, Sendable {
  /// The CPUs.
  public let cpus: CPUSet
  /// The kernel's words, such as `avx512f`, each once, in the order of their bytes.
  public let flags: [String]

  /// The same flags for all of `cpus`; order and repetition do not matter.
  public init(cpus: CPUSet, flags: some Sequence<String>) {
    self.cpus = cpus
    self.flags = Set(flags).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
