/// What Linux KVM gives a guest of one feature, for a guest that may move.
///
/// That is what the kernel lets through; QEMU passes on only what it has a property for.
///
/// Source: Linux 7.3-rc7, `arch/x86/kvm/cpuid.c` (`kvm_initialize_cpu_caps`), `svm.c` and `vmx.c`; QEMU's
/// own answers on 51 real hosts (libvirt's cputestdata).
public enum KVMRule: Hashable, Sendable {
  /// No guest gets it.
  case never
  /// A guest can be given it where the host shows it.
  case asHost
  /// A guest can be given it on every host; KVM does it in software.
  case emulated
  /// Given where the host shows it, or all of the features named: the other vendor's way to say the same; by older
  /// kernels where those are shown that they asked for.
  case translated(from: [FeatureBit], formerlyFrom: [FeatureBit] = [])
  /// Given where the host shows it, or where the kernel knows that the CPU behaves so.
  case synthesized(KnownBehaviour)
  /// Given with performance counters, where the host shows it and KVM virtualises PEBS.
  case withPEBS
  /// One rule on Intel's CPUs and those of Centaur's line, another on AMD's and Hygon's.
  indirect case byVendor(intel: KVMRule, amd: KVMRule)

  /// The rule on CPUs of `vendor`; never ``byVendor(intel:amd:)``.
  public func on(_ vendor: CPUVendor) -> KVMRule {
    guard case .byVendor(let intel, let amd) = self else { return self }
    return vendor.isAMDLike ? amd : intel
  }
}
