public import CPUIDKit

/// What a rollback came to.
public struct RollbackReport: Hashable, Sendable {
  /// A register that does not hold its original value, and why it was left.
  public enum Problem: Hashable, Sendable {
    /// The CPU does not run.
    case offline(cpu: Int)
    /// The register holds neither its original value nor poolcpu's: somebody else wrote it.
    case foreign(UnrestoredMSR)
    /// The original value could not be written.
    case stuck(UnrestoredMSR)
  }

  /// How many registers were given back their original values.
  public internal(set) var restored = 0
  /// How many held them already.
  public internal(set) var untouched = 0
  /// The rest.
  public internal(set) var problems: [Problem] = []
  /// Why the state file does not say so, when it could not be written.
  public internal(set) var stateErrors: [StateError] = []

  /// Whether every register holds its original value and the state is gone.
  public var isComplete: Bool { problems.isEmpty && stateErrors.isEmpty }
}

extension RollbackReport.Problem: CustomStringConvertible {
  /// One sentence for the user.
  public var description: String {
    switch self {
    case .offline(let cpu):
      "CPU \(cpu) is offline and may have its values when it comes back; "
        + "bring it online and run poolcpu rollback again"
    case .foreign(let remainder):
      "\(remainder), and poolcpu did not write that; it was left alone: find out who did, then "
        + "write the original value or reset the host"
    case .stuck(let remainder):
      "\(remainder): it could not be restored; try again, or reset the host"
    }
  }
}

/// A register that could not be given back its value.
public struct UnrestoredMSR: Hashable, Sendable {
  /// The logical CPU.
  public let cpu: Int
  /// The register.
  public let address: MSRAddress
  /// What it should hold.
  public let wanted: MSRValue
  /// What it holds.
  public let found: TakenMSR.Remainder
}

extension UnrestoredMSR: CustomStringConvertible {
  /// One clause for the user.
  public var description: String {
    switch found {
    case .value(let value), .foreign(let value):
      "MSR \(address) on CPU \(cpu) holds \(value), not \(wanted)"
    case .unreadable: "MSR \(address) on CPU \(cpu) cannot be read; it should hold \(wanted)"
    }
  }
}
