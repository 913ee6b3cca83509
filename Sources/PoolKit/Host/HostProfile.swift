public import CPUIDKit

/// What one host shows: all that levelling needs to know of it.
///
/// Hosts with equal views form one class, so work grows with the number of distinct views.
public struct HostProfile: Hashable, Sendable {
  /// Whose view it is.
  public let perspective: Perspective
  /// The vendor of leaf 0.
  public let vendor: CPUVendor
  /// Family, model and stepping; `nil` in a guest view whose text does not say.
  public let signature: CPUSignature?
  /// The feature bits; live ones as a baseline of this host alone shows them.
  public let words: FeatureSet
  /// The words that the host should have but its record lacks; their bits are not in ``words``.
  public let unread: [WordID]
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
  /// What Xen says that it gives guests on the host; `nil` where it was not asked.
  public let xen: XenAnswer?
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
  public var isHybrid: Bool { words.contains(.hybrid) }

  /// The signature, or a dash where there is none.
  public var signatureText: String { signature?.description ?? "-" }

  /// A view from its parts.
  public init(
    as perspective: Perspective = .hardware,
    vendor: CPUVendor, signature: CPUSignature?, words: FeatureSet, unread: [WordID],
    untold: FeatureSet? = nil, accepted: FeatureSet? = nil, kvm: PartialProfile? = nil,
    xen: XenAnswer? = nil,
    capabilities: Set<String>? = nil,
    limits: HostLimits, present: [MSRAddress: MSRValue], divergences: [CPUDivergence]
  ) {
    self.perspective = perspective
    self.vendor = vendor
    self.signature = signature
    self.words = words
    self.unread = unread
    self.untold = untold
    self.accepted = accepted
    self.kvm = kvm
    self.xen = xen
    self.capabilities = capabilities
    self.limits = limits
    self.present = present
    self.divergences = divergences
  }
}

extension HostProfile {
  /// Whether the record was made inside a guest, so that it shows what a hypervisor lets through.
  ///
  /// The bit alone proves nothing on CPUs of other vendors, which used it before hypervisors did
  /// (docs/hardware.md, "Guests"). In the views of KVM, of Xen and of a guest's definition it is set for the
  /// guest that is to come.
  public var isGuest: Bool {
    [.hardware, .kernel].contains(perspective) && (vendor.isAMDLike || vendor == .intel)
      && words.contains(.hypervisor)
  }
}

extension HostProfile {
  /// A total order of views that depends on their content only.
  ///
  /// By signature, then words, then everything else in a fixed spelling.
  func precedes(_ other: HostProfile) -> Bool {
    let (mine, theirs) = (signature ?? .before, other.signature ?? .before)
    if mine != theirs { return mine < theirs }
    for (mine, theirs) in zip(words.values, other.words.values) where mine != theirs {
      return mine.rawValue < theirs.rawValue
    }
    return spelling.lexicographicallyPrecedes(other.spelling)
  }

  /// Everything but signature and words, as numbers and text that differ where views differ.
  private var spelling: [String] {
    [perspective.rawValue] + limits.numbers.map { Hexadecimal.padded(UInt64($0), digits: 16) }
      + limits.components.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      + unread.map(\.description)
      + (capabilities ?? []).sorted() + [capabilities == nil ? "" : "capabilities"]
      + ([untold, accepted, kvm?.shown, kvm?.unknown] + (xen?.sets ?? [])).map {
        $0.map { $0.values.map(\.description).joined() } ?? ""
      }
      + present.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      + divergences.map { "\($0.bit) \($0.shownBy) \($0.hiddenBy)" }
  }
}

extension CPUSignature {
  /// Less than any CPU's: where views without a signature stand.
  fileprivate static let before = CPUSignature(family: -1, model: 0, stepping: 0)
}

extension HostProfile {
  /// The present value of `register`, unless it contradicts what CPUID shows.
  ///
  /// An override shows its own bits and a mask lets bits through, so every bit that CPUID shows is
  /// set in the register; live bits are a state of the CPU and may be shown or not.
  func plausibleValue(of register: CPUIDMSR) -> MSRValue? {
    guard let value = present[register.address] else { return nil }
    for (half, bits) in [(register.high, value.high), (register.low, value.low)] {
      guard case .word(let name) = half else { continue }
      let shown = words[name].subtracting(RuleTable.liveStates[name])
      if !bits.isSuperset(of: shown) { return nil }
    }
    return value
  }
}
