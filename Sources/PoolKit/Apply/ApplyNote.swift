public import CPUIDKit

/// What the user should know about values that are put in place.
public enum ApplyNote: Hashable, Sendable {
  /// A note of the plan about a register that is written.
  case plan(PlanNote)
  /// A register that some CPUs lack; nothing is to be changed there.
  case absent(MSRAddress, CPUSet)
  /// Bits of the baseline that some CPUs do not show, and that no register reaches.
  case notShown([FeatureBit], CPUSet)
  /// CPUs that do not run.
  case offline(CPUSet)

  /// The notes of a decision, each once.
  public static func all(of decision: ApplyDecision) -> [ApplyNote] {
    var notes: [ApplyNote] = []
    for cpu in decision.cpus {
      let written = Set(cpu.writes.map(\.register))
      let lowersCount = cpu.writes.contains {
        $0.register.high == .leaf7Subleaves && $0.value.high != $0.present.high
      }
      for note in cpu.plan.notes {
        switch note {
        case .unconfirmed(let register, _) where !written.contains(register): continue
        case .countIsInferred where !lowersCount: continue
        case .unconfirmed, .countIsInferred:
          if !notes.contains(.plan(note)) { notes.append(.plan(note)) }
        default: continue
        }
      }
    }
    var absent: [MSRAddress: [Int]] = [:]
    var notShown: [[FeatureBit]: [Int]] = [:]
    for cpu in decision.cpus {
      for address in cpu.absent { absent[address, default: []].append(cpu.number) }
      if !cpu.notShown.isEmpty { notShown[cpu.notShown, default: []].append(cpu.number) }
    }
    notes += absent.sorted { $0.key < $1.key }.map { .absent($0.key, CPUSet($0.value)) }
    notes += notShown.map { (bits: $0.key, cpus: CPUSet($0.value)) }
      .sorted { ($0.cpus.numbers.first ?? 0) < ($1.cpus.numbers.first ?? 0) }
      .map { .notShown($0.bits, $0.cpus) }
    return notes
  }
}

extension ApplyNote: CustomStringConvertible {
  /// One sentence for the user.
  public var description: String {
    switch self {
    case .plan(let note): "\(note)"
    case .absent(let address, let cpus):
      "MSR \(address) is absent on \(cpus.phrase); nothing is to be changed there"
    case .notShown(let bits, let cpus):
      "the plan has \(bits.map(\.label).joined(separator: ", ")), which \(cpus.phrase) "
        + "\(cpus.isOne ? "does" : "do") not show; make the plan anew"
    case .offline(let cpus):
      "\(cpus.phrase) \(cpus.isOne ? "is" : "are") offline and untouched; "
        + "run poolcpu apply --boot when \(cpus.isOne ? "it comes" : "they come") online"
    }
  }
}
