/// CPUs of one design, as one row of the table tells them apart.
public struct CPUKind: Hashable, Sendable {
  /// The vendor strings that such CPUs bear.
  public let vendors: [CPUVendor]
  /// Family, models and steppings.
  public let range: CPURange
  /// The microarchitecture.
  public let microarchitecture: Microarchitecture
  /// What the vendor called the products before they had names, as in `Milan`; `nil` where
  /// signatures do not tell.
  public let codeName: String?

  init(
    _ vendors: CPUVendor..., range: CPURange, _ microarchitecture: Microarchitecture,
    _ codeName: String? = nil
  ) {
    self.vendors = vendors
    self.range = range
    self.microarchitecture = microarchitecture
    self.codeName = codeName
  }

  /// Every row.
  public static let all: [CPUKind] =
    amdOld + amdOpteron + amdZen + intelOld + intelCore + intelServer + intelClient + intelAtom
    + centaur + others

  /// The row for `signature`, or `nil` when the table does not know it or there is none.
  public static func of(_ vendor: CPUVendor, _ signature: CPUSignature?) -> CPUKind? {
    guard let signature else { return nil }
    return all.first { $0.vendors.contains(vendor) && $0.range.contains(signature) }
  }
}
