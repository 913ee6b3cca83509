/// A state component that XSAVE manages: its number, its bit in XCR0 or XSS, and who needs it.
struct XSAVEState {
  /// The component number, 2 to 62.
  let number: Int
  /// The canonical name of the bit that announces it.
  let announcedBy: String
  /// The features that cannot be used without it.
  let neededBy: [String]
  /// The layout that every CPU of every vendor has, where there is one.
  var architectural: XSAVEComponent?

  /// All components that a feature depends on.
  ///
  /// Source: Intel SDM volume 1 section 13.1; LWP: AMD 43724. The AVX layout is the same on every
  /// CPU of the corpus (reference/override-msrs.md section 6.10); processor trace, PASID, HDC and
  /// HWP states serve the host only.
  static let all: [XSAVEState] = [
    .init(
      number: 2, announcedBy: "xcr0_avx", neededBy: ["avx"],
      architectural: XSAVEComponent(size: 256, offset: 576, flags: [])),
    .init(number: 3, announcedBy: "xcr0_mpx_bndregs", neededBy: ["mpx"]),
    .init(number: 4, announcedBy: "xcr0_mpx_bndcsr", neededBy: ["mpx"]),
    .init(number: 5, announcedBy: "xcr0_avx512_opmask", neededBy: ["avx512f"]),
    .init(number: 6, announcedBy: "xcr0_avx512_zmm_hi256", neededBy: ["avx512f"]),
    .init(number: 7, announcedBy: "xcr0_avx512_hi16_zmm", neededBy: ["avx512f"]),
    .init(number: 9, announcedBy: "xcr0_pkru", neededBy: ["pku"]),
    .init(number: 11, announcedBy: "xss_cet_u", neededBy: ["cet_ss", "cet_ibt"]),
    .init(number: 12, announcedBy: "xss_cet_s", neededBy: ["cet_ss", "cet_ibt"]),
    .init(number: 14, announcedBy: "xss_uintr", neededBy: ["uintr"]),
    .init(number: 15, announcedBy: "xss_lbr", neededBy: ["arch_lbr"]),
    .init(number: 17, announcedBy: "xcr0_tileconfig", neededBy: ["amx_tile"]),
    .init(number: 18, announcedBy: "xcr0_tiledata", neededBy: ["amx_tile"]),
    .init(number: 19, announcedBy: "xcr0_apx_egpr", neededBy: ["apxf"]),
    .init(number: 62, announcedBy: "xcr0_lwp", neededBy: ["lwp"]),
  ]
}
