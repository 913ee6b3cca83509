/// One MSR that a scan reads, and on which CPUs.
public struct ScannedMSR: Hashable, Sendable {
  /// What the register is to a pool.
  public enum Role: Hashable, Sendable {
    /// It decides what CPUID answers; its value is kept in the host's class.
    case override
    /// It is a feature word of its own.
    case feature
    /// It tells of a switch: whether CPUID faults, what firmware limits.
    case state
  }

  /// Which CPUs are asked for it.
  public enum Condition: Hashable, Sendable {
    /// AMD's and Hygon's of these families.
    case amd(ClosedRange<Int>)
    /// Intel's of these families.
    case intel(ClosedRange<Int>)
    /// Those whose row in the processor table has it, to be reached in this way.
    case inProcessorTable(MSRAccess)
    /// Those that show the feature.
    case shown(String)
  }

  /// The register.
  public let address: MSRAddress
  /// The manual's name.
  public let name: String
  /// What it is.
  public let role: Role
  /// Who is asked.
  public let condition: Condition
  /// Whether a manual documents it; the others are read on request only.
  public let isDocumented: Bool

  /// A row.
  init(
    _ address: MSRAddress, _ name: String, _ role: Role, _ condition: Condition,
    isDocumented: Bool = true
  ) {
    self.address = address
    self.name = name
    self.role = role
    self.condition = condition
    self.isDocumented = isDocumented
  }

  /// A row of an override or mask register.
  init(_ register: OverrideRegister, _ condition: Condition) {
    self.init(
      register.address, register.name, .override, condition, isDocumented: register.isDocumented)
  }
}
