/// Why a destination most likely lacks a feature.
public enum LikelyCause: String, Hashable, Sendable {
  /// CPUs of its family and model do not have it.
  case generation
  /// A firmware setting turns it off.
  case firmware
  /// Its microcode is older or newer.
  case microcode
  /// Its kernel clears it.
  case kernel
  /// A hypervisor beneath it does not let it through.
  case hypervisor
  /// The record lacks the word.
  case unread
  /// Nothing points to one cause.
  case unknown
}
