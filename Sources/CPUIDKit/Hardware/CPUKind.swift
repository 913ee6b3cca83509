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

/// Vendors other than AMD and Intel.
///
/// Source: the CPUID dumps of InstLatx64 and libcpuid; Linux 7.3-rc7 arch/x86/kernel/cpu/zhaoxin.c.
extension CPUKind {
  static let centaur: [CPUKind] = [
    CPUKind(.centaur, range: CPURange(5, 0x04), .winChip, "WinChip C6"),
    CPUKind(.centaur, range: CPURange(5, 0x08), .winChip, "WinChip 2"),
    CPUKind(.centaur, range: CPURange(5, 0x09), .winChip, "WinChip 3"),
    CPUKind(.centaur, range: CPURange(6, 0x06), .samuel, "Samuel"),
    CPUKind(.centaur, range: CPURange(6, 0x07, steppings: 0...7), .samuel, "Samuel 2"),
    CPUKind(.centaur, range: CPURange(6, 0x07, steppings: 8...15), .ezra, "Ezra"),
    CPUKind(.centaur, range: CPURange(6, 0x08), .ezra, "Ezra-T"),
    CPUKind(.centaur, range: CPURange(6, 0x09), .nehemiah, "Nehemiah"),
    CPUKind(.centaur, range: CPURange(6, 0x0a), .esther, "Esther"),
    CPUKind(.centaur, range: CPURange(6, 0x0d), .esther, "Esther"),
    CPUKind(.centaur, range: CPURange(6, 0x0f, steppings: 0...7), .isaiah, "CNA"),
    CPUKind(.centaur, range: CPURange(6, 0x0f, steppings: 8...13), .isaiahII, "CNB, CNC"),
    CPUKind(.centaur, range: CPURange(6, 0x0f, steppings: 14...15), .zxC, "CNR, ZX-C"),
    CPUKind(.zhaoxin, range: CPURange(6, 0x00...0xff), .zxC, "ZX-C"),
    CPUKind(.centaur, .zhaoxin, range: CPURange(7, 0x1b), .wudaokou, "KX-5000"),
    CPUKind(.centaur, .zhaoxin, range: CPURange(7, 0x3b), .lujiazui, "KX-6000"),
    CPUKind(.centaur, .zhaoxin, range: CPURange(7, 0x5b), .yongfeng, "KH-40000"),
    CPUKind(.centaur, .zhaoxin, range: CPURange(7, 0x6b), .centuryAvenue, "KX-7000"),
  ]

  static let others: [CPUKind] = [
    CPUKind(.cyrix, range: CPURange(5, 0x02...0x03), .cyrix6x86),
    CPUKind(.cyrix, range: CPURange(6, 0x00...0xff), .cyrix6x86, "6x86MX, MII"),
    CPUKind(.cyrix, range: CPURange(5, 0x04), .mediaGX, "MediaGXm"),
    CPUKind(.nationalSemiconductor, range: CPURange(5, 0x04), .geode, "GX1"),
    CPUKind(.nationalSemiconductor, range: CPURange(5, 0x05), .geode, "GX2"),
    CPUKind(.transmeta, range: CPURange(5, 0x04), .crusoe),
    CPUKind(.transmeta, range: CPURange(0x0f, 0x02), .efficeon),
    CPUKind(.rise, range: CPURange(5, 0x00...0xff), .riseMP6),
    CPUKind(.sis, range: CPURange(5, 0x00...0xff), .sis55x),
    CPUKind(.dmp, range: CPURange(5, 0x00...0xff), .vortex86),
    CPUKind(.rdc, range: CPURange(5, 0x00...0xff), .vortex86, "RDC"),
  ]
}
