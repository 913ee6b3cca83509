internal import CPUIDKit

/// What a hardware-assisted guest was given, as far as it is known.
struct GuestView {
  /// What every guest was given.
  let features: FeatureSet
  /// The bits of which nobody knows whether the guest was given them.
  let unknown: FeatureSet
  /// What the source's hosts can give and was taken out of what its guests are given.
  let taken: FeatureSet
  /// The vendor that the guest saw.
  let vendor: CPUVendor
  /// The names of features outside CPUID that the guest's definition says.
  let capabilities: [String: Bool]
  /// Whether the guest is of a hypervisor of which poolcpu does not know what it gives.
  let isOfOtherHypervisor: Bool
  /// Whether every feature was required by name, so that the platform refuses a host without it.
  let isRequired: Bool
  /// The width of physical addresses in bits; `nil` where nobody knows.
  let physicalAddressBits: Int?
  /// Where the source's offer is known from; `nil` for a definition.
  let source: Offer.Source?

  /// What a guest from `source` was given; `other` is the vendor of where it is to go.
  init(_ source: MoveSource, _ question: MoveCheck.Question, to other: CPUVendor = .unstated) {
    let width = question.addressWidth
    switch source {
    case .definition(let definition):
      features = definition.features
      unknown = definition.unknown.intersection(
        PlatformPolicy.of(definition.vendor).givable(on: question.platform))
      taken = FeatureSet()
      vendor = definition.vendor
      capabilities = definition.capabilities
      isRequired = !definition.followsHost
      isOfOtherHypervisor = definition.isOfOtherHypervisor
      self.source = nil
      physicalAddressBits =
        switch width {
        case .bits(let bits): bits
        case .host: definition.host?.view.limits.physicalWidth
        case .standard: definition.physicalAddressBits
        }
    case .hosts(let classes), .baseline(let classes, _):
      let offers = classes.map {
        Offer(
          of: $0.view, on: question.platform, for: question.guest, nested: question.isNested,
          beside: other)
      }
      var offer = offers.dropFirst().reduce(offers.first) { $0?.intersection($1) }
      var (isKnown, cuts) = (false, Restrictions.none)
      if case .baseline(_, let removed) = source { (isKnown, cuts) = (true, removed) }
      // What leaves a pool although every host has it, no guest of the pool was given.
      let levelled = LevelledView(
        classes.map { (words: $0.view.words, limits: $0.view.limits) }, cuts: cuts)
      taken = FeatureSet(levelled.causes.keys)
      offer = offer?.subtracting(taken)
      features = offer?.features ?? FeatureSet()
      vendor = classes.first { $0.view.vendor != .unstated }?.view.vendor ?? .unstated
      // What hosts give no guest, nobody need know.
      unknown =
        isKnown
        ? FeatureSet()
        : (offer?.unknown ?? FeatureSet())
          .intersection(
            PlatformPolicy.of(vendor == .unstated ? other : vendor)
              .started(on: question.platform)
          )
          .subtracting(Offer.hidden(on: vendor, nested: question.isNested))
      capabilities = [:]
      isRequired = false
      isOfOtherHypervisor = false
      self.source = offer?.source
      physicalAddressBits = GuestView.width(width, classes)
    }
  }

  /// QEMU's default for guests: 40 bits.
  ///
  /// Source: QEMU `target/i386/cpu.h`, TCG_PHYS_ADDR_BITS, which KVM's guests get too without phys-bits.
  private static let standardWidth = 40

  private static func width(_ width: AddressWidth, _ classes: [HostClass]) -> Int? {
    let widths = classes.compactMap(\.view.limits.physicalWidth)
    switch width {
    case .bits(let bits): return bits
    case .host: return widths.min()
    // Where nobody says how wide the source's are, they may be narrower than QEMU's.
    case .standard: return widths.min().map { min(standardWidth, $0) }
    }
  }
}

/// How wide a guest's physical addresses are taken to be.
public enum AddressWidth: Hashable, Sendable {
  /// As the definition says, else 40 bits as QEMU gives, or fewer where the source has fewer.
  case standard
  /// As wide as the source's.
  case host
  /// So many bits.
  case bits(Int)
}
