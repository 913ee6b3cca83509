extension CPUIDTable {
  /// The MSRs that say what this CPU shows or can be made to show, by rising address.
  ///
  /// Those that decide CPUID's answers (AMD's documented overrides, Intel's masks) and
  /// IA32_ARCH_CAPABILITIES, which is a feature word of its own. An AMD CPU is asked for all four
  /// overrides from family 10h on, known model or not: where one is absent, reading fails and the
  /// record says so.
  ///
  /// Family 0Fh is left out on purpose: its registers answer only with a password in EDI, which
  /// a read through /dev/cpu/N/msr cannot pass (reference/override-msrs.md section 1.6).
  public var featureMSRs: [MSRAddress] {
    guard let vendor, let signature else { return [] }
    var found: [MSRAddress] = []
    if vendor.isAMDLike {
      let overrides: [OverrideRegister] = [.amdLeaf7, .amdPower, .amdBasic, .amdExtended]
      if signature.family >= 0x10 { found = overrides.map(\.address) }
    } else if case .registers(let masks) = ProcessorModel.of(vendor, signature)?.means {
      found = masks.map(\.register.address)
    }
    if self[7]?.edx.contains(.bit(29)) ?? false { found.append(0x10a) }
    return found.sorted()
  }
}
