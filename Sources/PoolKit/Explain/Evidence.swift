package import CPUIDKit

/// What points to the cause of a missing feature.
///
/// Names and texts are in it as records hold them.
package indirect enum Evidence: Hashable, Sendable {
  /// The record lacks the word.
  case unread(WordID)
  /// The text has no name for it.
  case untold
  /// What it depends on is missing as well, for a reason of its own.
  case missing(Relation, FeatureBit, Evidence)
  /// Logical CPUs of one machine differ in it.
  case divergence(shownBy: CPUSet, hiddenBy: CPUSet, isHybrid: Bool)

  /// CPUs of the kind do not have it.
  case lack(Lack)
  /// What switches it on CPUs of the kind.
  case switching(Switching)
  /// What a platform makes of it.
  case platform(Giving)
  /// The kernel's command line says so.
  case commandLine(String)
  /// An override or mask MSR holds a value that hides it.
  case register(CPUIDMSR, MSRValue)
  /// The CPUID of a host shows signs of an override.
  case overridden([OverrideSign], host: String)
  /// CPUs of the kind have it, and the kernel with this release does not pass it on.
  case heldBack(kernel: String?)
  /// The record was made inside a guest of this hypervisor.
  case insideGuest(of: String?, isKnown: Bool)

  /// It tells how a platform presents itself.
  case presentation
  /// The host, an equal CPU, shows it, and nothing known switches it.
  case shownByTwin(String)
  /// CPUs of the kind have it, and nothing known switches it.
  case unexplained
  /// The table of processors does not know the signature.
  case unknownProcessor(String)
  /// No table says whether CPUs of the kind have it.
  case silence

  /// Why no CPU of a kind has a feature.
  package enum Lack: Hashable, Sendable {
    /// It came with an earlier or later generation of the line.
    case generation(FeatureAbsence)
    /// It came with some generation and may have left with another; of which the host is, nobody says.
    case history(FeatureHistory)
    /// The silicon is open to the attack, so that it never says that it is not.
    case flaw(attack: String)
    /// The model and stepping came before the first with it.
    case earlyStepping
    /// The leaf is above the CPU's highest, which is this.
    case beyondLeaf(highest: UInt64)
    /// The subleaf is above the highest of leaf 7.
    case beyondSubleaf(highest: Int)
    /// Other levels of the microarchitecture have it, this one does not.
    case notInLevel(Level)
    /// Products of the name are sold without it, though their design has it.
    case product(ProductName, design: String)
  }

  /// What switches a feature on CPUs that can have it.
  package enum Switching: Hashable, Sendable {
    /// What is known to switch it, with the dumps that bear it out, and whether microcode is kept from loading.
    case switched(FeatureSwitch, SwitchableFeature.Statistic?, isLoadingOff: Bool = false)
    /// A kernel clears it below a microcode revision; those of the hosts, where they are known.
    case belowMicrocode(FeatureSwitch, MicrocodeFix, revisions: [String])
    /// An equal CPU with other microcode shows it.
    case otherMicrocode([String], twin: String, [String])
    /// Microcode switches it, and the host that shows it has the same.
    case sameMicrocode(FeatureSwitch)
  }

  /// What a platform gives guests, or keeps to itself.
  package indirect enum Giving: Hashable, Sendable {
    /// No CPU shows it: hypervisors make it up.
    case madeUp
    /// The same, and KVM does so for certain where the CPU has another feature, which is missing for a reason.
    case madeUpFrom(FeatureBit, Evidence)
    /// KVM gives it on newer servers only.
    case newerServersOnly
    /// KVM does it in software everywhere, and did not once.
    case emulatedByKVM
    /// KVM gives it to nobody.
    case neverByKVM
    /// KVM gives it to guests that may have guests of their own, which is switched off.
    case notNested
    /// The CPU has it, and KVM does not give it on these kernels.
    case notGiven(kernels: [String])
    /// The CPU has it, and Xen's policy for guests does not.
    case notInPolicy
    /// The kernel is older than KVM's support; the kernels, where they are known.
    case olderKernel(KVMIntroduction, kernels: [String])
    /// QEMU is older than its property for it.
    case olderQEMU(SoftwareRelease)
    /// A platform's text does not give it; whether the CPU can have it, and the software that brings it.
    case notInText(Possession, since: Introduction? = nil)
    /// A platform's text does not give what guests have with performance counters only.
    case textWithoutCounters(since: KVMIntroduction?)
    /// KVM gives guests no counters there.
    case noCounters(isGuest: Bool)
    /// The record was made inside a guest that has no counters.
    case guestWithoutCounters
  }

  /// What a missing feature has to do with another one.
  package enum Relation: Hashable, Sendable {
    /// It lies in an MSR that the other announces.
    case announcesRegister
    /// It cannot do without the other.
    case requires
    /// It announces the state of the other, which is missing.
    case announcesState
    /// It announces the state of the other, which CPUs of the kind do not have.
    case announcesStateOfNone
  }

  /// Whether CPUs of a kind have a feature.
  package enum Possession: Hashable, Sendable {
    case certain, possible, unknown
  }

  /// The software that gave a feature to guests first.
  package enum Introduction: Hashable, Sendable {
    case kvm(KVMIntroduction), qemu(SoftwareRelease)
  }
}
