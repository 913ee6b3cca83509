public import CPUIDKit

/// Why a plan is not put in place; nothing was written.
public enum ApplyRefusal: Error, Hashable {
  /// Something about the registers or words of some CPUs.
  public enum Objection: Hashable, Sendable {
    /// A register that the plan must change is absent.
    case absent(MSRAddress)
    /// A register that the plan must change cannot be read.
    case unreadable(MSRAddress)
    /// A register lacks bits that CPUID shows.
    case unbelievable(MSRAddress, MSRValue)
    /// A register holds neither its original value nor the one that poolcpu wrote.
    case foreign(MSRAddress, found: MSRValue, TakenMSR)
    /// The plan has this bit, but the CPU does not show it by itself.
    case missing(FeatureBit)
  }

  /// An objection with the CPUs that it holds for.
  public struct Finding: Hashable, Sendable {
    /// What is wrong.
    public let objection: Objection
    /// Where.
    public let cpus: CPUSet
  }

  /// The plan does not hold the host.
  case unknownHost(String, known: [String])
  /// A CPU is none of the host's class.
  case otherCPU(host: String, expected: String, found: String, cpu: Int)
  /// A CPU does not answer leaves 0 and 1.
  case noAnswer(cpu: Int)
  /// This is a guest; the hypervisor's signature, where it tells one.
  case guest(String?)
  /// The CPU has no MSRs for it, for the reason given.
  case noMeans(String)
  /// An earlier run did not come to its end.
  case unfinished(OverrideState.Phase, holding: Int, of: Int)
  /// The CPUs answered what no record can hold.
  case noRecord(RecordError)
  /// Registers or words stand in the way.
  case findings([Finding])
}

extension ApplyRefusal: CustomStringConvertible {
  /// One sentence for the user.
  public var description: String {
    switch self {
    case .unknownHost(let host, let known):
      let names = known.prefix(8).map { Printable.text($0) }.joined(separator: ", ")
      return "the plan does not hold host \(Printable.text(host)), but \(names)"
        + (known.count > 8 ? " and \(known.count - 8) more" : "")
        + "; name one with --host, or make the plan anew with this host's record"
    case .otherCPU(let host, let expected, let found, let cpu):
      return "the plan for \(Printable.text(host)) is for CPUs \(Printable.text(expected)), but "
        + "CPU \(cpu) is \(Printable.text(found)); make the plan anew with this host's record"
    case .noAnswer(let cpu):
      return "CPU \(cpu) does not answer CPUID leaves 0 and 1; nothing can be planned for it"
    case .guest(let signature):
      let name = signature.map { " (\(Printable.text($0)))" } ?? ""
      return "this is a guest of a hypervisor\(name), whose MSRs are not the CPU's; "
        + "run poolcpu on the host"
    case .noMeans(let reason): return "no MSR can level this CPU: \(Printable.text(reason))"
    case .unfinished(let phase, let holding, let count):
      let what = phase == .applying ? "apply" : "restore"
      return "an earlier \(what) did not come to its end: \(holding) of \(count) registers hold "
        + "the new value; run poolcpu rollback first"
    case .noRecord(let error): return "this machine's CPUs answer what no record can hold: \(error)"
    case .findings(let findings):
      return findings.map { "\($0.objection) on \($0.cpus.phrase)" }.joined(separator: "; ")
    }
  }
}

extension ApplyRefusal.Objection: CustomStringConvertible {
  /// One clause, to be followed by where it holds.
  public var description: String {
    switch self {
    case .absent(let address): "MSR \(address), which the plan must change, is absent"
    case .unreadable(let address):
      "MSR \(address), which the plan must change, cannot be read"
    case .unbelievable(let address, let value):
      "MSR \(address) holds \(value), which lacks bits that CPUID shows, so it is no override or "
        + "mask that works,"
    case .foreign(let address, let found, let register):
      "MSR \(address) holds \(found), which is neither its original value \(register.original) nor "
        + "poolcpu's \(register.intended): somebody else writes it (run poolcpu rollback, then "
        + "find out who),"
    case .missing(let bit):
      "the plan has \(bit.label), but CPUID does not show it by itself (make the plan anew)"
    }
  }
}
