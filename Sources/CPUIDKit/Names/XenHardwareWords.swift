/// The eight words that Xen tells of its CPUs as `hw_caps`: the first of those that it keeps itself.
///
/// Source: Xen, `arch_do_physinfo` in `xen/arch/x86/sysctl.c` copies the first eight words of `x86_capability`,
/// whose order is `xen/include/asm-x86/cpufeature.h` up to 4.6 and `cpufeatureset.h` since 4.7.
public enum XenHardwareWords {
  /// How many words there are in every version.
  public static let count = 8

  /// The words in the order of a version; `nil` for those that stand for no register.
  public static func order(of version: XenVersion) -> [WordID?] {
    if version >= .withFeaturesets { return Array(WordOrder.xen.prefix(count)) }
    return version >= .withLeaf7 ? before47 : before47.dropLast() + [nil]
  }

  /// The bits of which the words of a version tell.
  ///
  /// Since 4.7 Xen clears the bits that it has no name for (`known_features` in `xen/arch/x86/cpu/common.c`).
  public static func known(to version: XenVersion) -> FeatureSet {
    var bits = FeatureSet()
    for case let word? in order(of: version) { bits[word] = .all }
    guard version >= .withFeaturesets else { return bits }
    var named = Vocabulary.xen.bits
    for row in firstNamed where version < row.version { named.subtract(row.features) }
    return bits.intersection(named)
  }

  /// Whether `values`, of which nothing else is known, are in the order before 4.7.
  ///
  /// There the second word is 8000_0001.EDX and the third is empty. Since 4.7 the third is
  /// 8000_0001.EDX, and no CPU that Xen runs on lacks long mode. Of 1.ECX no guest has SDBG, which stands
  /// where SYSCALL does, and D.1.EAX has no bit above the lowest eight.
  public static func areInOldOrder(_ values: [RegisterValue]) -> Bool {
    guard values.count == count, values[2] == [] else { return false }
    let (longMode, syscall): (RegisterValue, RegisterValue) = (0x2000_0000, 0x0000_0800)
    return values[1].isSuperset(of: longMode)
      && (values[1].isSuperset(of: syscall) || values[4].rawValue > 0xff)
  }

  /// Linux's order of 2003, with words that stand for no register in third and fourth place.
  private static let before47: [WordID?] = [
    WordID(1, 0, .edx), WordID(0x8000_0001, 0, .edx), nil, nil, WordID(1, 0, .ecx),
    WordID(0xc000_0001, 0, .edx), WordID(0x8000_0001, 0, .ecx), WordID(7, 0, .ebx),
  ]

  /// The features of the eight words that Xen has a name for since a version after 4.7.
  ///
  /// Source: Xen, `xen/include/public/arch-x86/cpufeatureset.h` of each release.
  private static let firstNamed: [(version: XenVersion, features: FeatureSet)] = [
    (
      XenVersion(4, 8),
      FeatureSet([
        .avx512f, .avx512dq, .avx512ifma, .avx512pf, .avx512er, .avx512cd, .avx512bw, .avx512vl,
        .avx512vbmi,
      ])
    ),
    (XenVersion(4, 9), FeatureSet([.ss, .avx512_vpopcntdq, .rdpid])),
    (XenVersion(4, 10), FeatureSet([.umip])),
    (
      XenVersion(4, 13),
      FeatureSet([
        .avx512_vbmi2, .gfni, .vaes, .vpclmulqdq, .avx512_vnni, .avx512_bitalg, .cldemote,
      ])
    ),
    (XenVersion(4, 14), FeatureSet([.cet_ss, .movdiri, .movdir64b, .enqcmd])),
    (XenVersion(4, 15), FeatureSet([.intel_pt])),
    (XenVersion(4, 17), FeatureSet([.hw_pstate, .cpb])),
    (XenVersion(4, 18), FeatureSet([.bus_lock_detect, .pks])),
    (XenVersion(4, 19), FeatureSet([.addr_msk_ext])),
    (XenVersion(4, 20), FeatureSet([.sdbg, .xfd, .waitpkg, .tme, .la57, .sgx_lc])),
  ]
}

/// A version of Xen, as far as the order of its words depends on it.
public struct XenVersion: Hashable, Sendable, Comparable {
  let major: Int
  let minor: Int

  /// Version `major`.`minor`.
  public init(_ major: Int, _ minor: Int) {
    self.major = major
    self.minor = minor
  }

  /// The first whose words are those of a featureset.
  public static let withFeaturesets = XenVersion(4, 7)
  /// The first whose words have leaf 7 among them.
  static let withLeaf7 = XenVersion(4, 1)

  /// Orders by time.
  public static func < (left: Self, right: Self) -> Bool {
    (left.major, left.minor) < (right.major, right.minor)
  }
}
