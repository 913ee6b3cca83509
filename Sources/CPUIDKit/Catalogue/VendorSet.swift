/// The vendors whose CPUs define a feature bit.
public struct VendorSet: OptionSet, Hashable, Sendable {
  /// One bit a vendor.
  public let rawValue: UInt8

  /// Takes the bits as they are.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// AMD and Hygon.
  public static let amd = Self(rawValue: 1)
  /// Intel.
  public static let intel = Self(rawValue: 2)
  /// Centaur, VIA and Zhaoxin.
  public static let centaur = Self(rawValue: 4)
  /// AMD, Hygon and Intel.
  public static let both: Self = [.amd, .intel]

  /// All of them.
  public static let any: Self = [.amd, .intel, .centaur]

  /// The set with the maker of CPUs that name `vendor`; empty for one that defines no bits.
  public init(_ vendor: CPUVendor) {
    switch vendor {
    case .amd, .hygon: self = .amd
    case .intel: self = .intel
    case .centaur, .zhaoxin: self = .centaur
    default: self = []
    }
  }
}
