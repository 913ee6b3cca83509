/// The twelve-character vendor that leaf 0 names.
public struct CPUVendor: RawRepresentable, Hashable, Sendable {
  /// The vendor string, as in `AuthenticAMD`.
  public let rawValue: String

  /// Takes a vendor string as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The vendor spelt by leaf 0's EBX, EDX and ECX; bytes that are no UTF-8 are replaced.
  public init(bytes: [UInt8]) { self.init(rawValue: String(decoding: bytes, as: UTF8.self)) }

  /// AMD.
  public static let amd = Self(rawValue: "AuthenticAMD")
  /// Hygon, whose CPUs descend from AMD's Zen.
  public static let hygon = Self(rawValue: "HygonGenuine")
  /// Intel.
  public static let intel = Self(rawValue: "GenuineIntel")
  /// Centaur and VIA.
  public static let centaur = Self(rawValue: "CentaurHauls")
  /// Zhaoxin.
  public static let zhaoxin = Self(rawValue: "  Shanghai  ")

  /// Cyrix.
  public static let cyrix = Self(rawValue: "CyrixInstead")
  /// National Semiconductor, whose Geode descends from Cyrix' MediaGX.
  public static let nationalSemiconductor = Self(rawValue: "Geode by NSC")
  /// Transmeta.
  public static let transmeta = Self(rawValue: "GenuineTMx86")
  /// Rise.
  public static let rise = Self(rawValue: "RiseRiseRise")
  /// SiS.
  public static let sis = Self(rawValue: "SiS SiS SiS ")
  /// DM&P, who make the Vortex86.
  public static let dmp = Self(rawValue: "Vortex86 SoC")
  /// RDC.
  public static let rdc = Self(rawValue: "Genuine  RDC")

  /// No vendor: what a guest's definition says that names none.
  public static let unstated = Self(rawValue: "")

  /// The vendor string as a sentence has it.
  public var title: String { self == .unstated ? "no vendor said" : rawValue }

  /// Whether a guest that was told this vendor cannot run where the vendor is `other`.
  public func excludes(_ other: CPUVendor) -> Bool {
    self != other && self != .unstated && other != .unstated
  }

  /// Whether the CPU follows AMD's definition of the extended leaves.
  public var isAMDLike: Bool { self == .amd || self == .hygon }
}

extension CPUVendor: CustomStringConvertible {
  /// The vendor string.
  public var description: String { rawValue }
}

extension CPUVendor {
  /// The vendor whose CPUs have brand strings that begin as `brand` does; `nil` where none is certain.
  ///
  /// Source: AMD 24594, Intel SDM volume 2A and dumps of all generations: the brand begins with the maker's name.
  public init?(brand: String) {
    let starts: [(start: String, vendor: CPUVendor)] = [
      ("AMD ", .amd), ("Intel(R) ", .intel), ("Genuine Intel(R) ", .intel), ("Hygon ", .hygon),
    ]
    guard let row = starts.first(where: { brand.hasPrefix($0.start) }) else { return nil }
    self = row.vendor
  }
}
