public import CPUIDKit

/// What programs said when a guest did not start, move or come back because of its CPU.
public struct Failure: Hashable, Sendable {
  /// What they complain of, in the order of the text, each kind of each program once; never empty.
  public let complaints: [Complaint]
  /// The CPU models that are named beside it.
  public let models: [String]

  /// A failure.
  package init(complaints: [Complaint], models: [String]) {
    self.complaints = complaints
    self.models = models
  }

  /// The features of CPUID that the complaints name, each once, in their order.
  public var features: [FeatureBit] {
    var seen = Set<FeatureBit>()
    return complaints.flatMap(\.subjects).compactMap { subject in
      guard case .feature(let bit) = subject, seen.insert(bit).inserted else { return nil }
      return bit
    }
  }

  /// Whether a complaint names a feature, known or not.
  public var namesFeatures: Bool { complaints.contains { !$0.subjects.isEmpty } }
}

extension Failure {
  /// One kind of complaint of one program.
  public struct Complaint: Hashable, Sendable {
    /// Who complains; `nil` for a list of features without a sentence.
    public let program: Program?
    /// Of what.
    public let problem: Problem
    /// The features that it names.
    public let subjects: [Subject]

    /// A complaint.
    package init(_ program: Program?, _ problem: Problem, _ subjects: [Subject]) {
      self.program = program
      self.problem = problem
      self.subjects = subjects
    }
  }

  /// A program whose error messages are known.
  public enum Program: String, CaseIterable, Hashable, Sendable {
    case libvirt, qemu, kubevirt, nova, ovirt, cloudHypervisor, xen, xapi, vmware, criu, glibc,
      linux
    /// One that runs in a guest or on a host, and says itself what it needs.
    case program
  }

  /// What a complaint is about.
  public enum Problem: String, CaseIterable, Hashable, Sendable {
    /// The host, or its hypervisor, cannot give what the guest needs.
    case lacking
    /// The guest would get what its definition switches off.
    case extra
    /// The host shows what must not be there.
    case forbidden
    /// No node has all of these.
    case noNode
    /// The program does not know the name.
    case unknownName
    /// The feature needs another one that was not asked for.
    case dependent
    /// The feature goes with performance counters, which the guest has not.
    case withoutCounters
    /// QEMU's own emulation of CPUs (TCG) does not have it.
    case notEmulated
    /// The program does not know the CPU model.
    case unknownModel
    /// The hypervisor does not let the host's CPU be the model that is asked for.
    case unusableModel
    /// The host lacks what the mode of its cluster asks for.
    case hostBelowMode
    /// Guests use more than the mode of the cluster has.
    case guestsAboveMode
    /// Physical addresses have another width than the guest was given.
    case addressWidth
    /// The CPUs are of different vendors.
    case vendor
    /// The CPUs were compared, and the message does not say in what they differ.
    case unnamed
    /// The XSAVE area has another size.
    case areaSize
    /// KVM takes the value of an MSR not that the guest has; these features have the register.
    case msr
    /// The TSC has another frequency than the guest was given.
    case tscRate
    /// QEMU could not take over the state of a guest.
    case state
    /// The program finds no KVM that it can use.
    case noKVM
    /// A program needs a level of which the CPU that it sees lacks some of these.
    case hidden
    /// A program used an instruction that the CPU has not.
    case instruction
    /// Names of features, without a sentence.
    case listed
  }

  /// A name in a complaint.
  public enum Subject: Hashable, Sendable {
    /// A feature of CPUID or of IA32_ARCH_CAPABILITIES.
    case feature(FeatureBit)
    /// A name that the product has another name for, or none.
    case renamed(String, FeatureBit)
    /// Something else that products have names for.
    case other(String, OtherName)
    /// A name that poolcpu does not know, or a bit that nobody has named.
    case unknown(String)
  }
}
