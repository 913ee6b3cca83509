/// A set of feature bits, named or not: one register value for each word of the catalogue.
///
/// The words are in catalogue order. Bits that are part of a number are never members when a set
/// is read from a CPU.
public struct FeatureSet: Hashable, Sendable {
  /// The register values, one a word of ``Catalogue/words``.
  public internal(set) var values: [RegisterValue]

  /// The empty set.
  public init() { values = Array(repeating: [], count: Catalogue.words.count) }

  /// Every bit of every word of the catalogue, named or not.
  public static let all: FeatureSet = {
    var set = FeatureSet()
    for word in set.values.indices { set.values[word] = RegisterValue(rawValue: .max) }
    return set
  }()

  /// The value of the word with index `word`.
  public subscript(word word: Int) -> RegisterValue {
    get { values[word] }
    set { values[word] = newValue }
  }

  /// The value of the word called `name`, empty for a word outside the catalogue.
  public subscript(name: WordID) -> RegisterValue {
    get { Catalogue.index(of: name).map { values[$0] } ?? [] }
    set { if let word = Catalogue.index(of: name) { values[word] = newValue } }
  }

  /// The members in order of word and position.
  ///
  /// - Complexity: O(words + members).
  public var bits: [FeatureBit] {
    values.indices.flatMap { word in
      values[word].positions.map { FeatureBit(word: word, position: $0) }
    }
  }

  /// How many bits are members.
  public var count: Int { values.reduce(0) { $0 + $1.rawValue.nonzeroBitCount } }

  /// The canonical names of the named members, sorted.
  public var names: [String] { bits.compactMap(\.name).sorted() }

  /// Whether the feature with the canonical name `name` is a member.
  public func shows(_ name: String) -> Bool { Catalogue.bit(named: name).map(contains) ?? false }

  /// The set of the features called `names`.
  ///
  /// - Parameter names: canonical names.
  /// - Returns: the set, or `nil` when a name is not in the catalogue.
  public static func named(_ names: some Sequence<String>) -> FeatureSet? {
    var set = FeatureSet()
    for name in names {
      guard let bit = Catalogue.bit(named: name) else { return nil }
      set.insert(bit)
    }
    return set
  }
}

extension FeatureSet {
  /// The features that a guest on KVM or Xen can have from its host, on CPUs of `vendor`.
  ///
  /// Left out is what no platform gives, what platforms do in software on every host, live and
  /// presentation bits, and copies.
  public static func guestsMayNotice(_ vendor: CPUVendor) -> FeatureSet {
    let policy = PlatformPolicy.of(vendor)
    var set = policy.givable(on: .kvm).union(policy.givable(on: .xen))
      .subtracting(policy.emulated(on: .kvm).intersection(policy.emulated(on: .xen)))
      .subtracting(RuleTable.neverCompared)
    if vendor.isAMDLike { set[WordID(0x8000_0001, 0, .edx)].subtract(Catalogue.copiedEDX) }
    return set
  }
}

extension FeatureSet: SetAlgebra {
  /// Whether `bit` is a member.
  public func contains(_ bit: FeatureBit) -> Bool {
    values[bit.word].contains(.bit(bit.position))
  }

  /// The bits of either set.
  public consuming func union(_ other: __shared FeatureSet) -> FeatureSet {
    self.formUnion(other)
    return self
  }

  /// The bits of both sets.
  public consuming func intersection(_ other: FeatureSet) -> FeatureSet {
    self.formIntersection(other)
    return self
  }

  /// The bits of exactly one of the sets.
  public consuming func symmetricDifference(_ other: __owned FeatureSet) -> FeatureSet {
    self.formSymmetricDifference(other)
    return self
  }

  /// Adds `bit`.
  @discardableResult
  public mutating func insert(
    _ bit: __owned FeatureBit
  ) -> (inserted: Bool, memberAfterInsert: FeatureBit) {
    let isNew = values[bit.word].insert(.bit(bit.position)).inserted
    return (isNew, bit)
  }

  /// Takes `bit` away; returns it when it was a member.
  @discardableResult
  public mutating func remove(_ bit: FeatureBit) -> FeatureBit? {
    values[bit.word].remove(.bit(bit.position)) == nil ? nil : bit
  }

  /// Adds `bit`; returns it when it was a member already.
  @discardableResult
  public mutating func update(with bit: __owned FeatureBit) -> FeatureBit? {
    insert(bit).inserted ? nil : bit
  }

  /// Adds the bits of `other`.
  public mutating func formUnion(_ other: __owned FeatureSet) {
    for word in values.indices { values[word].formUnion(other.values[word]) }
  }

  /// Keeps the bits that are in `other` too.
  public mutating func formIntersection(_ other: FeatureSet) {
    for word in values.indices { values[word].formIntersection(other.values[word]) }
  }

  /// Keeps the bits that are in exactly one of the sets.
  public mutating func formSymmetricDifference(_ other: __owned FeatureSet) {
    for word in values.indices { values[word].formSymmetricDifference(other.values[word]) }
  }
}
