/// One row of the table of levels: what it is called and how it differs from its parent.
public struct LevelDefinition: Hashable, Sendable {
  /// The name, unique among levels, as in `amd-zen2`.
  public let name: String
  /// The vendors whose CPUs have the level; empty when any vendor's may.
  public let vendors: [CPUVendor]
  /// VMware's Enhanced vMotion Compatibility mode that corresponds to it.
  public let evc: EVCMode?
  /// The CPUs that it is named after; empty when it is named after none.
  public let cpus: [CPURange]
  /// The level from which ``adds`` and ``removes`` start; `nil` for the empty set.
  public let parent: String?
  /// The canonical names of the features that the parent lacks.
  public let adds: [String]
  /// The canonical names of the parent's features that this level lacks.
  public let removes: [String]
  /// Where the bits were taken from.
  public let source: String
  /// How well the bits are known.
  public let confidence: Confidence
  /// What else to know; `nil` for nothing.
  public let notes: String?

  /// A row.
  public init(
    _ name: String, _ vendors: CPUVendor..., evc: EVCMode? = nil, cpus: [CPURange] = [],
    parent: String? = nil, adds: [String] = [], removes: [String] = [],
    source: String, _ confidence: Confidence, notes: String? = nil
  ) {
    self.name = name
    self.vendors = vendors
    self.evc = evc
    self.cpus = cpus
    self.parent = parent
    self.adds = adds
    self.removes = removes
    self.source = source
    self.confidence = confidence
    self.notes = notes
  }
}
