extension HostRecord {
  /// The kernel's words in /proc/cpuinfo that all CPUs have; `nil` when they were not read.
  var commonKernelFlags: Set<String>? {
    guard let first = kernelFlags.first else { return nil }
    return kernelFlags.dropFirst().reduce(Set(first.flags)) { $0.intersection($1.flags) }
  }
}
