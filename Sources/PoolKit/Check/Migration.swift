/// How a guest is moved, which decides what it goes on believing.
public enum Migration: String, CaseIterable, Hashable, Sendable {
  /// It runs on: everything that it saw must stay true.
  case live
  /// It is saved and restored: everything that it saw must stay true.
  case cold
  /// It is restarted and asks CPUID again: only what it needs to boot counts.
  case `static`
}
