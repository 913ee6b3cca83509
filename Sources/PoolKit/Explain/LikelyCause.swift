/// Why a host most likely lacks a feature.
public enum LikelyCause: String, Hashable, Sendable {
  /// CPUs of its family and model do not have it.
  case generation
  /// CPUs of its design have it, and those sold under its name do not.
  case product
  /// A firmware setting turns it off.
  case firmware
  /// Its microcode is older or newer.
  case microcode
  /// Its kernel clears it, by itself or because its command line says so.
  case kernel
  /// Its QEMU is too old to have a property for it.
  case qemu
  /// Guests get no performance counters (no PMU) there.
  case counters
  /// No CPU has it: a hypervisor makes it up for guests, and does not there.
  case platform
  /// A hypervisor beneath it does not let it through.
  case hypervisor
  /// An override or mask MSR hides it already.
  case overridden
  /// The record lacks the word.
  case unread
  /// Nothing points to one cause.
  case unknown
}
