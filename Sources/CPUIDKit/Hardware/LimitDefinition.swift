/// A number that CPUID reports and a pool must agree on, as one row of a table.
public struct LimitDefinition: Sendable {
  /// How the numbers of many hosts become one.
  public enum Rule: Hashable, Sendable {
    /// The lowest.
    case minimum
    /// All hosts must have one value; where they differ, the features named leave.
    case equal(features: FeatureSet)
  }

  /// The number that the row is about.
  public let limit: Limit
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
  public let seenWith: FeatureBit?
  /// The number of a CPU that lacks the leaf, from its features.
  public let withoutLeaf: @Sendable (FeatureSet) -> Int

  init(
    _ limit: Limit, _ name: String, _ leaf: CPUIDLeaf, _ register: RegisterName,
    _ field: (high: Int, low: Int),
    unit: Int = 1, _ rule: Rule, isSeenByGuests: Bool = true,
    seenWith: FeatureBit? = nil,
    withoutLeaf: @escaping @Sendable (FeatureSet) -> Int = { _ in 0 }
  ) {
    self.limit = limit
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

extension LimitDefinition {
  /// All limits in the order in which they are printed.
  ///
  /// Source: docs/hardware.md, "Numbers"; the fields are AMD 24594 appendix E
  /// and Intel SDM volume 2A, CPUID, which also states the address widths of older CPUs.
  public static let all: [LimitDefinition] = [
    .init(.maxBasicLeaf, "maxBasicLeaf", 0, .eax, (31, 0), .minimum),
    .init(.maxLeaf7Subleaf, "maxLeaf7Subleaf", 7, .eax, (31, 0), .minimum),
    .init(.maxExtendedLeaf, "maxExtendedLeaf", 0x8000_0000, .eax, (31, 0), .minimum),
    .init(
      .physicalAddressBits, "physicalAddressBits", 0x8000_0008, .eax, (7, 0), .minimum,
      withoutLeaf: { $0.contains(.pae) || $0.contains(.pse36) ? 36 : 32 }),
    .init(
      .linearAddressBits, "linearAddressBits", 0x8000_0008, .eax, (15, 8), .minimum,
      withoutLeaf: { $0.contains(.lm) ? 48 : 32 }),
    .init(
      .guestPhysicalAddressBits, "guestPhysicalAddressBits", 0x8000_0008, .eax, (23, 16), .minimum,
      isSeenByGuests: false),
    .init(.avx10Version, "avx10Version", 0x24, .ebx, (7, 0), .minimum, seenWith: .avx10),
    .init(
      .clflushBytes, "clflushBytes", 1, .ebx, (15, 8), unit: 8,
      .equal(features: [.clflush, .clflushopt, .clwb])),
    .init(.perfmonVersion, "perfmonVersion", 0xa, .eax, (7, 0), .minimum, isSeenByGuests: false),
    .init(.perfmonCounters, "perfmonCounters", 0xa, .eax, (15, 8), .minimum, isSeenByGuests: false),
    .init(.svmRevision, "svmRevision", 0x8000_000a, .eax, (7, 0), .minimum, isSeenByGuests: false),
    .init(.svmASIDs, "svmASIDs", 0x8000_000a, .ebx, (31, 0), .minimum, isSeenByGuests: false),
  ]
}

/// A number of CPUID's that a pool must agree on.
///
/// The order is the one in which they are printed; ``definition`` says where CPUID reports each.
public enum Limit: Int, CaseIterable, Hashable, Sendable {
  case maxBasicLeaf
  case maxLeaf7Subleaf
  case maxExtendedLeaf
  case physicalAddressBits
  case linearAddressBits
  case guestPhysicalAddressBits
  case avx10Version
  case clflushBytes
  case perfmonVersion
  case perfmonCounters
  case svmRevision
  case svmASIDs

  /// The row of the table.
  public var definition: LimitDefinition { LimitDefinition.all[rawValue] }

  /// The key in JSON documents, which texts for people use too.
  public var name: String { definition.name }

  /// The number with the key `name`; `nil` when there is none.
  public init?(name: String) {
    guard let row = LimitDefinition.all.firstIndex(where: { $0.name == name }) else { return nil }
    self.init(rawValue: row)
  }

  /// The highest leaf of the range in which `leaf` lies.
  public static func highestLeaf(of leaf: CPUIDLeaf) -> Limit {
    leaf.rangeStart == 0 ? .maxBasicLeaf : .maxExtendedLeaf
  }

  /// `number` as people read it: leaves in hexadecimal, everything else in decimal.
  public func text(of number: Int) -> String {
    switch self {
    case .maxBasicLeaf, .maxExtendedLeaf: "0x" + Hexadecimal.padded(UInt64(number), digits: 8)
    default: "\(number)"
    }
  }
}
