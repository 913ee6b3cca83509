/// The platform columns of the catalogue turned round: the bits of each kind, for CPUs of one vendor.
///
/// Made once for each vendor; an offer is a few set operations on them.
public struct PlatformPolicy: Sendable {
  /// What KVM and QEMU can give at all, nested virtualisation included.
  package let kvm: KVMPolicy
  /// What Xen can give at all.
  package let xen: XenPolicySets

  /// The bits that `platform` may give a guest on some host.
  public func givable(on platform: Platform) -> FeatureSet {
    switch platform {
    case .kvm: kvm.givable
    case .xen: xen.max
    case .native: .all
    }
  }

  /// The bits that `platform` may start a guest with on some host; one that comes may have more.
  package func started(on platform: Platform) -> FeatureSet {
    platform == .xen ? xen.defaults.union(xen.emulated) : givable(on: platform)
  }

  /// The bits that `platform` gives guests on every host.
  public func emulated(on platform: Platform) -> FeatureSet {
    switch platform {
    case .kvm: kvm.emulated
    case .xen: xen.emulated
    case .native: FeatureSet()
    }
  }

  /// The policy for CPUs of `vendor`.
  public static func of(_ vendor: CPUVendor) -> PlatformPolicy {
    switch vendor {
    case .amd, .hygon: amd
    case .centaur, .zhaoxin: centaur
    case .unstated: unstated
    default: intel
    }
  }

  private static let amd = PlatformPolicy(.amd)
  private static let intel = PlatformPolicy(.intel)
  private static let centaur = PlatformPolicy(.centaur)
  /// Of a CPU of which nobody says the vendor: what may be given on AMD's or Intel's.
  private static let unstated = PlatformPolicy(
    kvm: KVMPolicy(either: amd.kvm, intel.kvm), xen: XenPolicySets(either: amd.xen, intel.xen))

  private init(kvm: KVMPolicy, xen: XenPolicySets) { (self.kvm, self.xen) = (kvm, xen) }

  private init(_ vendor: CPUVendor) {
    kvm = KVMPolicy(vendor)
    xen = XenPolicySets(vendor)
  }
}

/// KVM's column for one vendor.
package struct KVMPolicy: Sendable {
  /// Given where the host shows it.
  package private(set) var asHost = FeatureSet()
  /// Given on every host.
  package private(set) var emulated = FeatureSet()
  /// Given also where all of the others are shown.
  package private(set) var translated: [(bit: FeatureBit, from: FeatureSet)] = []
  /// Given by older kernels also where all of the others are shown.
  package private(set) var formerlyTranslated: [(bit: FeatureBit, from: FeatureSet)] = []
  /// Given also where the CPU behaves so.
  package private(set) var synthesized: [(bit: FeatureBit, behaviour: KnownBehaviour)] = []
  /// Given where the host shows it and KVM virtualises PEBS.
  package private(set) var withPEBS = FeatureSet()

  /// What QEMU has a property for and lets a guest have that may move, on whatever kernel.
  package private(set) var expressible = FeatureSet()

  /// What it gives to no guest, of whatever vendor.
  package static let hostOnly = FeatureSet(
    FeatureSet.rows.filter { $0.row.kvm == .never }.map(\.bit))

  /// Given on every host of some vendor, where it is not known whose the CPU is: a guest may come with it.
  package private(set) var emulatedSomewhere = FeatureSet()

  package var givable: FeatureSet { asHost.union(emulated).union(withPEBS) }

  /// The policy for CPUs that may be under either.
  package init(either first: KVMPolicy, _ second: KVMPolicy) {
    emulated = first.emulated.intersection(second.emulated)
    emulatedSomewhere = first.emulated.union(second.emulated).subtracting(emulated)
    asHost = first.asHost.union(second.asHost).union(emulatedSomewhere)
    translated = first.translated + second.translated
    formerlyTranslated = first.formerlyTranslated + second.formerlyTranslated
    synthesized = first.synthesized + second.synthesized
    withPEBS = first.withPEBS.union(second.withPEBS)
    expressible = first.expressible
  }

  package init(_ vendor: CPUVendor) {
    for (bit, row) in FeatureSet.rows where row.qemu != nil {
      if row.rule != .unmigratable || row.kvm != .never { expressible.insert(bit) }
      switch row.kvm.on(vendor) {
      case .never, .byVendor: break
      case .asHost: asHost.insert(bit)
      case .emulated: emulated.insert(bit)
      case .translated(let others, let former):
        asHost.insert(bit)
        translated.append((bit, FeatureSet(others)))
        if !former.isEmpty { formerlyTranslated.append((bit, FeatureSet(former))) }
      case .synthesized(let behaviour):
        asHost.insert(bit)
        synthesized.append((bit, behaviour))
      case .withPEBS: withPEBS.insert(bit)
      }
    }
  }
}

/// Xen's column for one vendor.
package struct XenPolicySets: Sendable {
  /// In the default policy where the host shows it.
  package private(set) var defaults = FeatureSet()
  /// In the default policy on every host.
  package private(set) var emulated = FeatureSet()
  /// In the max policy where the host shows it, or on other grounds.
  package private(set) var max = FeatureSet()
  /// In the max policy on every host.
  package private(set) var everywhere = FeatureSet()
  /// In the max policy also where the other is shown.
  package private(set) var paired: [(bit: FeatureBit, with: FeatureBit)] = []
  /// In both policies also where the CPU behaves so.
  package private(set) var synthesized: [(bit: FeatureBit, behaviour: KnownBehaviour)] = []
  /// Of these, what a paravirtual guest can have.
  private(set) var paravirtual = FeatureSet()

  /// The sets for CPUs that may be under either, which differ in what is in the max policy everywhere.
  package init(either first: XenPolicySets, _ second: XenPolicySets) {
    self = first
    everywhere.formUnion(second.everywhere)
  }

  package init(_ vendor: CPUVendor) {
    for (bit, row) in FeatureSet.rows {
      let policy = row.xenPolicy
      guard let guests = policy.guests else { continue }
      max.insert(bit)
      if guests == .all { paravirtual.insert(bit) }
      if policy.isDefault { defaults.insert(bit) }
      if policy.isEmulated { emulated.insert(bit) }
      switch policy.acceptance {
      case .asHost: break
      case .everywhere(let vendors):
        if vendors.contains(VendorSet(vendor)) { everywhere.insert(bit) }
      case .with(let other): paired.append((bit, other))
      case .where(let behaviour): synthesized.append((bit, behaviour))
      }
    }
  }
}

extension FeatureSet {
  /// The named bits that AMD's CPUs do not define, or Intel's; of all other vendors' any may be there.
  package static func foreign(to vendor: CPUVendor) -> FeatureSet {
    vendor.isAMDLike ? foreignToAMD : vendor == .intel ? foreignToIntel : FeatureSet()
  }

  private static let foreignToAMD = foreign(to: VendorSet.amd)
  private static let foreignToIntel = foreign(to: VendorSet.intel)

  private static func foreign(to own: VendorSet) -> FeatureSet {
    FeatureSet(rows.filter { $0.row.vendors.isDisjoint(with: own) }.map(\.bit))
  }

  /// Every named bit with its row.
  package static let rows: [(bit: FeatureBit, row: FeatureDefinition)] =
    Catalogue.words.enumerated().flatMap { index, word in
      word.features.map { (FeatureBit(word: index, position: $0.bit), $0) }
    }
}

extension PlatformPolicy {
  /// The bits that guests get on `platform` for another reason than that the host shows them: made up in
  /// software, or the other vendor's way to say what the host says.
  package func spontaneous(on platform: Platform) -> FeatureSet {
    switch platform {
    case .kvm: kvm.translated.reduce(into: kvm.emulated) { $0.insert($1.bit) }
    case .xen, .native: emulated(on: platform)
    }
  }

  /// The bits of `given` that no host shows, and for which what they stand for is not given.
  package func translatedInVain(
    on platform: Platform, _ given: FeatureSet, shown: FeatureSet
  ) -> FeatureSet {
    guard platform == .kvm else { return FeatureSet() }
    return kvm.translated.reduce(into: FeatureSet()) { set, row in
      if !shown.contains(row.bit), !given.isSuperset(of: row.from) { set.insert(row.bit) }
    }
  }
}
