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

  /// Whose CPU, and which.
  public struct CPU: Hashable, Sendable, CustomStringConvertible {
    /// The vendor.
    public let vendor: CPUVendor
    /// Family, model and stepping.
    public let signature: CPUSignature

    /// A CPU from its vendor and signature.
    public init(_ vendor: CPUVendor, _ signature: CPUSignature) {
      self.vendor = vendor
      self.signature = signature
    }

    /// Both, as in `AuthenticAMD 25/1/1`.
    public var description: String { "\(Printable.quote(vendor.rawValue)) \(signature)" }
  }

  /// The plan does not hold the host.
  case unknownHost(String, known: [String])
  /// A CPU is none of the host's class.
  case otherCPU(host: String, expected: CPU, found: CPU, cpu: Int)
  /// A CPU does not answer leaves 0 and 1.
  case noAnswer(cpu: Int)
  /// This is a guest; the hypervisor's signature, where it tells one.
  case guest(String?)
  /// The baseline does not say which CPU the host has.
  case unstatedCPU(host: String)
  /// The processor table does not know the host's CPU.
  case unknownCPU(CPU)
  /// The CPU has no MSRs for it.
  case noMeans(NoMeans)
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
      return "the plan does not hold host \(Printable.quote(host)), but \(Printable.quotes(known))"
        + "; name one with --host, or make the plan anew with this host's record"
    case .otherCPU(let host, let expected, let found, let cpu):
      return "the plan for \(Printable.quote(host)) is for CPUs \(expected), but "
        + "CPU \(cpu) is \(found); make the plan anew with this host's record"
    case .noAnswer(let cpu):
      return "CPU \(cpu) does not answer CPUID leaves 0 and 1; nothing can be planned for it"
    case .guest(let signature):
      let name = signature.map { " (\(Printable.quote($0)))" } ?? ""
      return "this is a guest of a hypervisor\(name), whose MSRs are not the CPU's; "
        + "run poolcpu on the host"
    case .unstatedCPU(let host):
      return noMSR + "the baseline does not say which CPU \(Printable.quote(host)) has"
    case .unknownCPU(let cpu): return noMSR + "the processor table does not know CPU \(cpu)"
    case .noMeans(let reason): return noMSR + "\(reason)"
    case .unfinished(let phase, let holding, let count):
      let what = phase == .applying ? "apply" : "restore"
      return "an earlier \(what) did not come to its end: \(holding) of \(count) registers hold "
        + "the new value; run poolcpu rollback first"
    case .noRecord(let error): return "this machine's CPUs answer what no record can hold: \(error)"
    case .findings(let findings):
      return findings.map { "\($0.objection) on \($0.cpus.phrase)" }.joined(separator: "; ")
    }
  }

  private var noMSR: String { "no MSR can level this CPU: " }
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
