public import CPUIDKit

/// Why a plan that was begun is not in place.
public struct ApplyFailure: Error, Hashable {
  /// The step that failed.
  public enum Step: Hashable, Sendable {
    /// The state could not be kept before the first write: nothing was written.
    case keepingState(StateError)
    /// The state could not be kept after the last write.
    case finishingState(StateError)
    /// A register could not be written.
    case writing(MSRWriteError)
    /// A register could not be read back.
    case readingBack(ProbeError)
    /// A register holds something else than what was written.
    case comparing(MSRAddress, cpu: Int, wrote: MSRValue, read: MSRValue)
    /// CPUID could not be executed.
    case askingCPUID(ProbeError)
    /// CPUID shows something else than planned.
    case showing([WordMismatch], cpu: Int)
  }

  /// The step that failed.
  public let step: Step
  /// How many registers were given back their values.
  public let restored: Int
  /// Those that were not.
  public let remainders: [UnrestoredMSR]
  /// Why the state file does not say so, when it could not be written at the end.
  public let stateError: StateError?

  /// The failure to keep something before the first write, and to take back what was kept by then.
  public static func beforeWriting(
    _ error: StateError, _ stateError: StateError? = nil
  ) -> ApplyFailure {
    ApplyFailure(step: .keepingState(error), restored: 0, remainders: [], stateError: stateError)
  }
}

extension ApplyFailure: CustomStringConvertible {
  /// What failed, what became of the registers, and how to go on.
  public var description: String {
    var sentences = ["\(step)"]
    if case .keepingState = step {
      sentences.append("no MSR was written")
    } else if remainders.isEmpty {
      sentences.append(
        "every CPU has its previous values again (\(restored) "
          + "register\(Plural.of(restored, "", "s")) restored)")
    } else {
      sentences.append(
        "\(restored) restored, but " + remainders.map(\.description).joined(separator: ", "))
      sentences.append("the state file says so; run poolcpu rollback, or reset the host")
    }
    if let stateError { sentences.append("and \(stateError): run poolcpu rollback") }
    return sentences.joined(separator: "; ")
  }
}

extension ApplyFailure.Step: CustomStringConvertible {
  /// One clause for the user.
  public var description: String {
    switch self {
    case .keepingState(let error), .finishingState(let error): "\(error)"
    case .writing(let error): "\(error)"
    case .readingBack(let error), .askingCPUID(let error): "\(error)"
    case .comparing(let address, let cpu, let wrote, let read):
      "MSR \(address) on CPU \(cpu) reads \(read) after \(wrote) was written"
    case .showing(let mismatches, let cpu):
      "after its MSRs were written, CPU \(cpu) does not show the plan: "
        + mismatches.map(\.description).joined(separator: "; ")
    }
  }
}
