/// What hypervisors make of a feature bit for a guest that may move.
///
/// Source: QEMU's own answers on 51 hosts with KVM (libvirt's cputestdata): bits that the host showed
/// and no guest was given, and bits that guests were given without the host. Where a bit stands for
/// hardware that the answers do not cover, Linux's `arch/x86/kvm/cpuid.c` (memory).
public enum GuestSupport: Hashable, Sendable {
  /// A guest can be given it where the host shows it.
  case asHost
  /// It stays with the host; a platform that asks for it is refused or warned.
  case never
  /// The hypervisor makes it up: a guest can have it on every host.
  case emulated
}
