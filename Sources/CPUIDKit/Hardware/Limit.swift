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
