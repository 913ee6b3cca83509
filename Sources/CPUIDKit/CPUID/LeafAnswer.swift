/// What is known of one leaf and subleaf of a CPU.
public enum LeafAnswer: Hashable, Sendable {
  /// It was read.
  case read(CPUIDRegisters)
  /// The CPU does not have it: software that checks the counts never asks.
  case absent
  /// The CPU should have it, but the record does not: nobody knows.
  case unread

  /// The registers, with zeros for what is absent or unread.
  public var registers: CPUIDRegisters {
    if case .read(let registers) = self { registers } else { .zero }
  }
}
