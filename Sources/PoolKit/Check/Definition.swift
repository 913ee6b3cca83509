public import CPUIDKit

/// The CPU that a guest has been given, complete: what it does not name, the guest has not.
public struct Definition: Hashable, Sendable {
  /// The guest's name.
  public let name: String
  /// Whose guest it is; `nil` where the text does not say.
  public let platform: Platform?
  /// Whether the guest is another hypervisor's than those of which poolcpu knows what they give: it runs where the CPU has what
  /// it was given.
  public let isOfOtherHypervisor: Bool
  /// The vendor that the guest was told; `CPUVendor.unstated` where it has its host's.
  public let vendor: CPUVendor
  /// The features that the guest has.
  public let features: FeatureSet
  /// The bits of which the text does not tell whether the guest has them; empty but for registers that it lacks.
  public let unknown: FeatureSet
  /// The names of features outside CPUID, such as `vmx-ept`, and whether the guest has them.
  public let capabilities: [String: Bool]
  /// The width of the guest's physical addresses in bits; `nil` where nobody says it.
  public let physicalAddressBits: Int?
  /// The host where the guest runs, where it was given: a guest has its layout of XSAVE whatever its model.
  public let host: HostClass?
  /// Whether the guest has its host's CPU, so that nobody asks for a feature by name and a richer host shows it more.
  public let followsHost: Bool

  /// The definition in `statement`.
  ///
  /// - Parameters:
  ///   - statement: what a text says of a guest.
  ///   - host: where the guest runs, and what its platform offers there; a text that says only what differs from its
  ///     host needs it.
  /// - Throws: ``StatementError/needsHost(_:)`` for such a text without a host.
  public init(
    _ statement: CPUStatement, on host: (offer: Offer, hostClass: HostClass)? = nil
  ) throws(StatementError) {
    var features = statement.shown
    // Under KVM and Xen a guest is told its host's vendor unless its definition says another.
    var vendor = statement.vendorIsOfModel ? nil : statement.vendor
    if statement.subject == .difference {
      guard let host else { throw .needsHost(statement.name) }
      features.formUnion(host.offer.features)
    }
    let isTold = statement.subject == .difference || statement.platform == .kvm
    if isTold { vendor = vendor ?? host?.hostClass.view.vendor }
    name = statement.name
    platform = statement.platform
    isOfOtherHypervisor = statement.subject == .definition && statement.platform == nil
    self.vendor = vendor ?? .unstated
    self.features = Definition.announced(
      features.subtracting(statement.hidden).subtracting(Definition.beyond(statement.limits)))
    unknown =
      statement.subject == .definition
      ? statement.profile(showing: self.features).unknown : FeatureSet()
    capabilities = statement.capabilities
    let width = statement.limits[.physicalAddressBits]
    let hostWidth = host?.hostClass.view.limits.physicalWidth
    // What a text says beside its host's width is the most that it may be.
    physicalAddressBits =
      statement.hasHostWidth ? hostWidth.map { min($0, width ?? $0) } : width
    self.host = host?.hostClass
    followsHost = statement.followsHost
  }

  /// `features` without those of an MSR that none of them announces.
  private static func announced(_ features: FeatureSet) -> FeatureSet {
    var features = features
    for word in Catalogue.words {
      if let announcedBy = word.presentIf, !features.contains(announcedBy) {
        features[word.name] = []
      }
    }
    return features
  }

  /// The bits of leaves above the highest that a text gives the guest.
  private static func beyond(_ limits: [Limit: Int]) -> FeatureSet {
    var bits = FeatureSet()
    for (word, definition) in Catalogue.words.enumerated() {
      guard case .cpuid(let query, _) = definition.name else { continue }
      let leaf = Int(query.leaf.rawValue)
      let highest = limits[.highestLeaf(of: query.leaf)]
      let isBeyond =
        highest.map { leaf > $0 } ?? false
        || leaf == 7 && Int(query.subleaf.rawValue) > limits[.maxLeaf7Subleaf] ?? .max
      if isBeyond, [0, 0x8000_0000].contains(query.leaf.rangeStart) { bits[word: word] = .all }
    }
    return bits
  }
}
