extension CPUIDTable {
  /// The MSRs that say what this CPU shows or can be made to show, by rising address.
  ///
  /// Those that decide CPUID's answers (AMD's overrides, Intel's masks) and
  /// IA32_ARCH_CAPABILITIES, which is a feature word of its own. A CPU of these models may lack a
  /// register all the same: reading then fails and the record says so.
  ///
  /// Source: reference/override-msrs.md sections 1.3 and 2. Family 0Fh is left out on purpose: its
  /// registers answer only with a password in EDI, which a read through /dev/cpu/N/msr cannot pass.
  public var featureMSRs: [MSRAddress] {
    guard let vendor, let signature else { return [] }
    var found: [MSRAddress] = []
    if vendor.isAMDLike, signature.family >= 0x10 {
      found += [0xc001_1002, 0xc001_1003, 0xc001_1004, 0xc001_1005]
    }
    if vendor == .intel, signature.family == 6 {
      for row in Self.intelMasks {
        if let stepping = row.lowestStepping[signature.model], signature.stepping >= stepping {
          found += row.msrs
        }
      }
    }
    if self[7]?.edx.contains(.bit(29)) ?? false { found.append(0x10a) }
    return found.sorted()
  }

  /// Intel's mask registers with the models of family 6 that have them, each from a stepping on.
  private static let intelMasks: [(msrs: [MSRAddress], lowestStepping: [Int: Int])] = [
    ([0x478], [0x17: 4, 0x1d: 0]),
    ([0x130, 0x131], [0x1a: 3, 0x1e: 0, 0x1f: 0, 0x25: 0, 0x2c: 0, 0x2e: 0, 0x2f: 0]),
    ([0x132, 0x133, 0x134], [0x2a: 0, 0x2d: 0]),
  ]
}
