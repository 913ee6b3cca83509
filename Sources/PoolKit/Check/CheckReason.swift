public import CPUIDKit

/// One thing that a check found, whether it refuses the move or is only told.
public struct CheckReason: Hashable, Sendable {
  /// What was found.
  public enum Kind: Hashable, Sendable {
    /// The destination's vendor is another: found and expected.
    case vendor(CPUVendor, expected: CPUVendor)
    /// The guest saw the feature; the destination does not show it.
    case missing(FeatureBit, Explanation)
    /// The destination shows a feature that the guest did not see; what hides it.
    case extra(FeatureBit, HidingMeans)
    /// A number of the destination is lower than the guest saw: found and expected.
    case lowerLimit(HostNumber, Int, expected: Int)
    /// A number of the destination is higher than the guest saw: found and expected.
    case higherLimit(HostNumber, Int, expected: Int)
    /// A number differs that a guest sees with nested virtualisation or performance counters only:
    /// found and expected.
    case hostLimit(HostNumber, Int, expected: Int)
    /// The destination keeps an XSAVE component elsewhere, or nobody knows where: found and expected.
    case layout(component: Int, XSAVELayout, expected: XSAVELayout)
    /// The time stamp counter runs at another frequency: found and expected.
    case clock(ClockRange, expected: ClockRange)
    /// The destination lets software set other bits in MXCSR: found and expected.
    case mxcsr(RegisterValue, expected: RegisterValue)
    /// A record does not say the number, so it was not compared.
    case unknownLimit(HostNumber)
    /// A feature outside CPUID that the guest was given and the destination's platform does not name.
    case missingCapability(String)
    /// Features outside CPUID that the guest was given; the destination's data does not speak of such.
    case capabilitiesNotCompared([String])
    /// One side's data does not tell of the feature, so nobody knows whether the guest would miss it.
    case untold(FeatureBit, by: Side)
    /// Features of which neither side's text tells.
    case notCompared([FeatureBit])
    /// Features of which the source's text does not tell, taken to be as the destination shows them, since CPUs of
    /// the source's kind have them.
    case assumed([FeatureBit])
    /// The layout of a component is in no record, but the same on every CPU known of the vendor.
    case inferredLayout(component: Int)
    /// A hint about speed or the presentation of topology is missing.
    case harmless(FeatureBit)
    /// The destination asks for care that the guest does not know of.
    case caution(FeatureBit)
    /// Behaviour that cannot be hidden differs.
    case fixed(FeatureBit)
    /// The source's record lacks a word, so nobody knows what the guest saw of it.
    case unknownSource(WordID)
    /// The guest needs the feature to boot.
    case required(FeatureBit, level: String)
  }

  /// An end of a move.
  public enum Side: String, Hashable, Sendable {
    /// Where the guest was.
    case source
    /// Where it is to go.
    case destination
  }

  /// What was found.
  public let kind: Kind
  /// What the finding alone would make of the move.
  public let verdict: Verdict
  /// The destination's hosts that it holds for, sorted.
  public let hosts: SortedNames

  /// A finding on `hosts`.
  public init(_ kind: Kind, _ verdict: Verdict, hosts: some Sequence<String>) {
    self.kind = kind
    self.verdict = verdict
    self.hosts = SortedNames(hosts)
  }
}

/// What hides a feature of the destination from a guest.
public enum HidingMeans: Hashable, Sendable {
  /// The hypervisor answers CPUID.
  case intercept
  /// This MSR of the destination; how well it is known that the destination has it.
  case register(CPUIDMSR, Confidence)
  /// CPUID faults at user level and software answers it.
  case faulting(FaultingMeans)
  /// Nothing: the MSR that hides it on CPUs of this kind is absent there.
  case absentRegister(CPUIDMSR)
  case nothing

  /// Whether the guest sees the feature whatever one does.
  public var isNothing: Bool {
    switch self {
    case .nothing, .absentRegister: true
    case .intercept, .register, .faulting: false
    }
  }
}
