/// An MSR that changes what CPUID shows: AMD's overrides and Intel's masks.
///
/// Source: Xen `xen/arch/x86/cpu/amd.c` and `intel.c`; illumos `ccx.h` for the undocumented ones;
/// docs/hardware.md, "The override MSRs" and docs/hardware.md, "Intel's mask MSRs".
public struct CPUIDMSR: Hashable, Sendable {
  /// What the register does to the words in its halves.
  public enum Effect: Hashable, Sendable {
    /// CPUID shows the register's bits, also those that the silicon lacks.
    case override
    /// CPUID shows the silicon's bits where the register's are 1.
    case mask
  }

  /// What one half of the register stands for.
  public enum Half: Hashable, Sendable {
    /// A feature word.
    case word(WordID)
    /// The highest subleaf of leaf 7: a number, levelled with the minimum.
    case leaf7Subleaves
    /// The address widths of leaf 8000_0008h EAX[23:0]: three numbers, levelled with the minimum.
    case addressWidths
    /// Nothing that is known: kept as it is.
    case reserved
  }

  /// The address.
  public let address: MSRAddress
  /// The manual's name, or Xen's for Intel's nameless masks.
  public let name: String
  /// What it does.
  public let effect: Effect
  /// What bits 63 to 32 stand for.
  public let high: Half
  /// What bits 31 to 0 stand for.
  public let low: Half
  /// Whether a manual documents it; the others are shown on request only.
  public let isDocumented: Bool

  /// The feature words that the register reaches.
  public var words: [WordID] {
    [high, low].compactMap { if case .word(let name) = $0 { name } else { nil } }
  }
}

extension CPUIDMSR {
  private static let basicEDX = Half.word(WordID(1, 0, .edx))
  private static let basicECX = Half.word(WordID(1, 0, .ecx))
  private static let extendedEDX = Half.word(WordID(0x8000_0001, 0, .edx))
  private static let extendedECX = Half.word(WordID(0x8000_0001, 0, .ecx))

  /// AMD CPUID_7_Features: leaf 7 subleaf 0 EAX and EBX.
  public static let amdLeaf7 = amd(
    0xc001_1002, "CPUID_7_Features", .leaf7Subleaves, .word(WordID(7, 0, .ebx)))
  /// AMD CPUID_PWR_THERM: leaf 6 ECX in the low half.
  public static let amdPower = amd(
    0xc001_1003, "CPUID_PWR_THERM", .reserved, .word(WordID(6, 0, .ecx)))
  /// AMD CPUID_Features: leaf 1 ECX and EDX.
  public static let amdBasic = amd(0xc001_1004, "CPUID_Features", basicECX, basicEDX)
  /// AMD CPUID_ExtFeatures: leaf 8000_0001h ECX and EDX.
  public static let amdExtended = amd(0xc001_1005, "CPUID_ExtFeatures", extendedECX, extendedEDX)

  /// AMD FeatureExtID, undocumented: address widths and leaf 8000_0008h EBX.
  public static let amdExtendedID = amd(
    0xc001_10dc, "FeatureExtID", .addressWidths, .word(WordID(0x8000_0008, 0, .ebx)), false)
  /// AMD SvmRevFeatId, undocumented: leaf 8000_000Ah EDX.
  public static let amdSVM = amd(
    0xc001_10dd, "SvmRevFeatId", .reserved, .word(WordID(0x8000_000a, 0, .edx)), false)
  /// AMD FeatureExt2Eax, undocumented: leaf 8000_0021h EAX.
  public static let amdExtended2 = amd(
    0xc001_10de, "FeatureExt2Eax", .reserved, .word(WordID(0x8000_0021, 0, .eax)), false)
  /// AMD StructExtFeatIdEdx0Ecx0, undocumented: leaf 7 EDX and ECX.
  public static let amdLeaf7More = amd(
    0xc001_10df, "StructExtFeatIdEdx0Ecx0", .word(WordID(7, 0, .edx)),
    .word(WordID(7, 0, .ecx)), false)

  /// Intel mask of leaf 1 on Penryn and Dunnington.
  public static let intelBasicPenryn = intel(0x478, "CPUID1_FEATURE_MASK", basicEDX, basicECX)
  /// Intel mask of leaf 1 on Nehalem and Westmere.
  public static let intelBasicNehalem = intel(0x130, "CPUID1_FEATURE_MASK", basicEDX, basicECX)
  /// Intel mask of leaf 8000_0001h on Nehalem and Westmere.
  public static let intelExtendedNehalem = intel(
    0x131, "CPUID80000001_FEATURE_MASK", extendedEDX, extendedECX)
  /// Intel mask of leaf 1 on Sandy Bridge.
  public static let intelBasicSandyBridge = intel(0x132, "CPUID1_FEATURE_MASK", basicEDX, basicECX)
  /// Intel mask of leaf 8000_0001h on Sandy Bridge.
  public static let intelExtendedSandyBridge = intel(
    0x133, "CPUID80000001_FEATURE_MASK", extendedEDX, extendedECX)
  /// Intel mask of leaf Dh subleaf 1 EAX on Sandy Bridge.
  public static let intelXSAVESandyBridge = intel(
    0x134, "CPUIDD_01_FEATURE_MASK", .reserved, .word(WordID(0xd, 1, .eax)))

  /// Every register, by rising address.
  public static let all: [CPUIDMSR] = [
    intelBasicNehalem, intelExtendedNehalem, intelBasicSandyBridge, intelExtendedSandyBridge,
    intelXSAVESandyBridge, intelBasicPenryn,
    amdLeaf7, amdPower, amdBasic, amdExtended,
    amdExtendedID, amdSVM, amdExtended2, amdLeaf7More,
  ]

  private static func amd(
    _ address: MSRAddress, _ name: String, _ high: Half, _ low: Half, _ isDocumented: Bool = true
  ) -> CPUIDMSR {
    CPUIDMSR(
      address: address, name: name, effect: .override, high: high, low: low,
      isDocumented: isDocumented)
  }

  private static func intel(
    _ address: MSRAddress, _ name: String, _ high: Half, _ low: Half
  ) -> CPUIDMSR {
    CPUIDMSR(
      address: address, name: name, effect: .mask, high: high, low: low, isDocumented: true)
  }
}

/// How an MSR is to be read and written.
public enum MSRAccess: Hashable, Sendable {
  /// By RDMSR and WRMSR with the address alone.
  case plain
  /// With EDI=9C5A203Ah as well, which AMD's family 0Fh wants for its CPUID overrides.
  ///
  /// Source: Xen `xen/arch/x86/cpu/amd.c`, Linux `arch/x86/kernel/cpu/amd.c`; docs/hardware.md, "The password".
  case password
}

extension ProcessorModel.Means {
  /// How the MSRs are accessed; `nil` where there are none.
  public var access: MSRAccess? {
    switch self {
    case .registers: .plain
    case .passwordRegisters: .password
    case .none: nil
    }
  }

  /// The MSRs, by rising address, but for those that no manual documents: nobody outside AMD says what else
  /// those change.
  public var documented: [CPUIDMSR] {
    switch self {
    case .registers(let list), .passwordRegisters(let list):
      list.map(\.register).filter(\.isDocumented).sorted { $0.address < $1.address }
    case .none: []
    }
  }
}
