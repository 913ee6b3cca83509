/// A state component that XSAVE manages: its number, its bit in XCR0 or XSS, and who needs it.
package struct XSAVEState {
  /// The component number, 2 to 62.
  package let number: Int
  package let announcedBy: FeatureBit
  /// The features that cannot be used without it.
  package let neededBy: FeatureSet
  /// The layout that every CPU of every vendor has, where there is one.
  package var architectural: XSAVEComponent?
  /// The layout of every Intel CPU known that has a feature in need of it.
  package var onIntel: XSAVEComponent?
  /// The same of AMD's and Hygon's.
  package var onAMD: XSAVEComponent?

  /// A layout on one host, and whether it is only known from other CPUs of the vendor.
  package struct Place: Hashable {
    package let layout: XSAVELayout
    package let isInferred: Bool
  }

  /// Where a CPU of `vendor` keeps the component: as its `limits` say, else as all CPUs of the vendor do.
  package func layout(in limits: HostLimits, of vendor: CPUVendor) -> Place {
    let read = limits.components[number] ?? .unread
    guard read == .unread else { return Place(layout: read, isInferred: false) }
    let usual = vendor.isAMDLike ? onAMD : vendor == .intel ? onIntel : nil
    return Place(
      layout: (architectural ?? usual).map(XSAVELayout.known) ?? .unread, isInferred: true)
  }

  /// The features whose state `bit` announces in XCR0 or IA32_XSS.
  package static func users(of bit: FeatureBit) -> [FeatureBit] {
    all.filter { $0.announcedBy == bit }.flatMap(\.neededBy.bits)
  }

  /// The bits of XCR0 that a CPU with `features` shows; those of IA32_XSS do not follow everywhere.
  ///
  /// Source: Intel SDM volume 1 sections 13.2 and 13.3, where XSAVE always has the states of x87 and SSE; held against every dump of
  /// InstLatx64 by a test.
  package static func announced(by features: FeatureSet) -> FeatureSet {
    guard features.contains(.xsave) else { return [] }
    return all.reduce(into: [.xcr0_x87, .xcr0_sse]) { states, state in
      guard case .cpuid(CPUIDQuery(0xd), _) = Catalogue.words[state.announcedBy.word].name else {
        return
      }
      if !state.neededBy.isDisjoint(with: features) { states.insert(state.announcedBy) }
    }
  }

  /// All components that a feature depends on.
  ///
  /// Source: Intel SDM volume 1 section 13.1; LWP: AMD 43724. The AVX layout is the same in every
  /// dump of InstLatx64 (docs/hardware.md, "XSAVE layouts"); processor trace, PASID, HDC and
  /// HWP states serve the host only.
  package static let all: [XSAVEState] = [
    .init(
      number: 2, announcedBy: .xcr0_avx, neededBy: [.avx],
      architectural: XSAVEComponent(size: 256, offset: 576, flags: [])),
    .init(
      number: 3, announcedBy: .xcr0_mpx_bndregs, neededBy: [.mpx],
      onIntel: XSAVEComponent(size: 64, offset: 960, flags: [])),
    .init(
      number: 4, announcedBy: .xcr0_mpx_bndcsr, neededBy: [.mpx],
      onIntel: XSAVEComponent(size: 64, offset: 1024, flags: [])),
    .init(
      number: 5, announcedBy: .xcr0_avx512_opmask, neededBy: [.avx512f],
      onIntel: XSAVEComponent(size: 64, offset: 1088, flags: []),
      onAMD: XSAVEComponent(size: 64, offset: 832, flags: [])),
    .init(
      number: 6, announcedBy: .xcr0_avx512_zmm_hi256, neededBy: [.avx512f],
      onIntel: XSAVEComponent(size: 512, offset: 1152, flags: []),
      onAMD: XSAVEComponent(size: 512, offset: 896, flags: [])),
    .init(
      number: 7, announcedBy: .xcr0_avx512_hi16_zmm, neededBy: [.avx512f],
      onIntel: XSAVEComponent(size: 1024, offset: 1664, flags: []),
      onAMD: XSAVEComponent(size: 1024, offset: 1408, flags: [])),
    .init(
      number: 9, announcedBy: .xcr0_pkru, neededBy: [.pku],
      onIntel: XSAVEComponent(size: 8, offset: 2688, flags: []),
      onAMD: XSAVEComponent(size: 8, offset: 2432, flags: [])),
    .init(
      number: 11, announcedBy: .xss_cet_u, neededBy: [.cet_ss, .cet_ibt],
      onIntel: XSAVEComponent(size: 16, offset: 0, flags: 1),
      onAMD: XSAVEComponent(size: 16, offset: 0, flags: 1)),
    .init(
      number: 12, announcedBy: .xss_cet_s, neededBy: [.cet_ss, .cet_ibt],
      onIntel: XSAVEComponent(size: 24, offset: 0, flags: 1),
      onAMD: XSAVEComponent(size: 24, offset: 0, flags: 1)),
    .init(number: 14, announcedBy: .xss_uintr, neededBy: [.uintr]),
    .init(number: 15, announcedBy: .xss_lbr, neededBy: [.arch_lbr]),
    .init(
      number: 17, announcedBy: .xcr0_tileconfig, neededBy: [.amx_tile],
      onIntel: XSAVEComponent(size: 64, offset: 2752, flags: 2)),
    .init(
      number: 18, announcedBy: .xcr0_tiledata, neededBy: [.amx_tile],
      onIntel: XSAVEComponent(size: 8192, offset: 2816, flags: 6)),
    .init(number: 19, announcedBy: .xcr0_apx_egpr, neededBy: [.apxf]),
    .init(number: 62, announcedBy: .xcr0_lwp, neededBy: [.lwp]),
  ]
}

/// Where one state component lies in the XSAVE area, from leaf Dh subleaf i.
public struct XSAVEComponent: Hashable, Sendable {
  /// Size in bytes (EAX).
  public var size: Int
  /// Offset in the standard format in bytes (EBX); 0 for supervisor components.
  public var offset: Int
  /// ECX: bit 0 supervisor, bit 1 aligned in the compacted format, bit 2 XFD faults.
  public var flags: RegisterValue

  /// A component from its three numbers.
  public init(size: Int, offset: Int, flags: RegisterValue) {
    self.size = size
    self.offset = offset
    self.flags = flags
  }

  /// Whether the component is saved by XSAVES only and so has no place in the standard format.
  public var isSupervisor: Bool { flags.contains(.bit(0)) }

  /// The legacy area and the XSAVE header, which every image begins with, in bytes.
  public static let legacyAndHeaderSize = 576
}

/// What is known of the layout of one XSAVE component.
public enum XSAVELayout: Hashable, Sendable {
  /// Leaf Dh has this subleaf.
  case known(XSAVEComponent)
  /// The component is announced, but the record lacks its subleaf.
  case unread
  /// Logical CPUs of one host disagree.
  case differing
}
