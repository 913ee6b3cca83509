public import CPUIDKit

/// What one host shows: all that levelling needs to know of it.
///
/// Hosts with equal views form one class, so work grows with the number of distinct views.
public struct HostView: Hashable, Sendable {
  /// Whose view it is.
  public let recordView: RecordView
  /// The vendor of leaf 0.
  public let vendor: CPUVendor
  /// Family, model and stepping; `nil` in a guest view whose text does not say.
  public let signature: CPUSignature?
  /// The feature bits; live ones as a baseline of this host alone shows them.
  public let words: FeatureSet
  /// The words that the host should have but its record lacks; their bits are not in ``words``.
  public let unread: [WordName]
  /// The bits of which nothing is known although their words are not ``unread``; `nil` for none.
  ///
  /// Texts that name features leave some bits open; registers do not.
  public let untold: FeatureSet?
  /// What a guest that comes may have beyond ``words``; `nil` where the text has no set of its own for it.
  ///
  /// Xen keeps two: the default of what a guest is started with, and the most that one may arrive with.
  public let accepted: FeatureSet?
  /// What KVM says that it can give a guest on the host; `nil` where it was not asked.
  public let kvm: PartialProfile?
  /// The names of features outside CPUID, such as `vmx-ept`, that the host's platform gives; `nil` where its
  /// text does not speak of them.
  public let capabilities: Set<String>?
  /// The numbers.
  public let limits: HostLimits
  /// The override and mask MSRs that were read, with the value they have now.
  public let present: [MSRAddress: MSRValue]
  /// Where logical CPUs of the host differ, in order of bits.
  public let divergences: [CPUDivergence]

  /// The bits that any logical CPU of the host shows, also those that others do not.
  public var wordsOfAnyCPU: FeatureSet {
    divergences.reduce(into: words) { $0.insert($1.bit) }
  }

  /// Each bit as shown, absent or not known.
  public var profile: PartialProfile {
    var known = FeatureSet.all.subtracting(untold ?? FeatureSet())
    for word in unread { known[word] = [] }
    return PartialProfile(shown: words, known: known)
  }

  /// What is known of such CPUs; `nil` for one that the table does not know.
  public var processor: ProcessorModel? { ProcessorModel.of(vendor, signature) }

  /// Whether the CPU has cores of different kinds.
  public var isHybrid: Bool { words.shows("hybrid") }

  /// The signature, or a dash where there is none.
  public var signatureText: String { signature?.description ?? "-" }

  /// A view from its parts.
  public init(
    as recordView: RecordView = .hardware,
    vendor: CPUVendor, signature: CPUSignature?, words: FeatureSet, unread: [WordName],
    untold: FeatureSet? = nil, accepted: FeatureSet? = nil, kvm: PartialProfile? = nil,
    capabilities: Set<String>? = nil,
    limits: HostLimits, present: [MSRAddress: MSRValue], divergences: [CPUDivergence]
  ) {
    self.recordView = recordView
    self.vendor = vendor
    self.signature = signature
    self.words = words
    self.unread = unread
    self.untold = untold
    self.accepted = accepted
    self.kvm = kvm
    self.capabilities = capabilities
    self.limits = limits
    self.present = present
    self.divergences = divergences
  }
}
