/// A number that CPUID reports and a pool must agree on, as one row of a table.
public struct LimitDefinition: Sendable {
  /// How the numbers of many hosts become one.
  public enum Rule: Hashable, Sendable {
    /// The lowest.
    case minimum
    /// All hosts must have one value; where they differ, the features named leave.
    case equal(features: [String])
  }

  /// The key in the JSON documents.
  public let name: String
  /// Where CPUID reports the number.
  public let source: CPUIDQuery
  /// The register that holds it.
  public let register: RegisterName
  /// The field's highest and lowest bit.
  public let field: (high: Int, low: Int)
  /// What one unit of the field stands for.
  public let unit: Int
  /// How hosts are combined.
  public let rule: Rule
  /// Whether a guest sees the number, so that a lower one on the destination refuses a move.
  public let isSeenByGuests: Bool
  /// The feature with which software goes by the number; `nil` where a guest's own count or width is another.
  public let seenWith: String?
  /// The number of a CPU that lacks the leaf, from its features.
  public let withoutLeaf: @Sendable (FeatureSet) -> Int

  init(
    _ name: String, _ leaf: CPUIDLeaf, _ register: RegisterName, _ field: (high: Int, low: Int),
    unit: Int = 1, _ rule: Rule, isSeenByGuests: Bool = true,
    seenWith: String? = nil,
    withoutLeaf: @escaping @Sendable (FeatureSet) -> Int = { _ in 0 }
  ) {
    self.name = name
    self.source = CPUIDQuery(leaf)
    self.register = register
    self.field = field
    self.unit = unit
    self.rule = rule
    self.isSeenByGuests = isSeenByGuests
    self.seenWith = seenWith
    self.withoutLeaf = withoutLeaf
  }
}
