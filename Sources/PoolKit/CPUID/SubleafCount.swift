/// How subleaf 0 of a leaf says which further subleaves there are.
///
/// Source: Intel SDM volume 2A, CPUID, and AMD 24594 appendix E.
enum SubleafCount {
  /// It does not: every subleaf that software knows may be asked.
  case none
  /// EAX is the highest subleaf.
  case highestInEAX
  /// Bit i of the register stands for subleaf i.
  case bitmap(RegisterName)

  private static let leaves: [CPUIDLeaf: SubleafCount] = [
    0x7: .highestInEAX, 0xf: .bitmap(.edx), 0x10: .bitmap(.ebx), 0x14: .highestInEAX,
    0x17: .highestInEAX, 0x18: .highestInEAX, 0x1d: .highestInEAX, 0x1e: .highestInEAX,
    0x20: .highestInEAX, 0x24: .highestInEAX, 0x29: .highestInEAX,
  ]

  /// The rule of `leaf`.
  static func of(_ leaf: CPUIDLeaf) -> SubleafCount { leaves[leaf] ?? .none }
}
