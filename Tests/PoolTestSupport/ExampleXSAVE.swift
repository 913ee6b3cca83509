internal import CPUIDKit
internal import PoolKit

/// The XSAVE state of an AMD CPU that the examples show, from its features.
///
/// Source of sizes and offsets: docs/hardware.md, "XSAVE layouts"; of CET's, Intel SDM
/// volume 1 section 13.1.
enum ExampleXSAVE {
  /// A component: its number, the name that announces it and a feature that needs it.
  struct State {
    let number: Int
    let announcedBy: String
    let neededBy: String
    let component: XSAVEComponent
  }

  /// The components that a CPU showing `words` has.
  static func states(of words: FeatureSet) -> [State] { all.filter { words.shows($0.neededBy) } }

  /// Adds the bits of XCR0 and IA32_XSS to `words`, and the kernel's own OSXSAVE and OSPKE.
  static func announce(_ states: [State], in words: inout FeatureSet) {
    guard words.shows("xsave") else { return }
    var names = ["osxsave", "xcr0_x87", "xcr0_sse"] + states.map(\.announcedBy)
    if words.shows("pku") { names.append("ospke") }
    words.formUnion(FeatureSet.named(names) ?? FeatureSet())
  }

  /// The answers to leaf Dh.
  static func answers(
    for states: [State], _ words: FeatureSet
  ) -> [CPUIDQuery: CPUIDRegisters] {
    guard words.shows("xsave") else { return [:] }
    let areas = states.map(\.component)
    let legacy = XSAVEComponent.legacyAndHeaderSize
    let standard = areas.reduce(legacy) { max($0, $1.offset + $1.size) }
    let compacted = areas.reduce(legacy) { $0 + $1.size }
    let usesCompaction = words.shows("xsavec")
    var answers = [
      CPUIDQuery(0xd): CPUIDRegisters(
        words[WordID(0xd, 0, .eax)], size(standard), size(standard),
        words[WordID(0xd, 0, .edx)]),
      CPUIDQuery(0xd, 1): CPUIDRegisters(
        words[WordID(0xd, 1, .eax)], usesCompaction ? size(compacted) : [],
        words[WordID(0xd, 1, .ecx)], []),
    ]
    for state in states {
      answers[CPUIDQuery(0xd, CPUIDSubleaf(rawValue: UInt32(state.number)))] = CPUIDRegisters(
        size(state.component.size), size(state.component.offset), state.component.flags, [])
    }
    return answers
  }

  private static func size(_ bytes: Int) -> RegisterValue { RegisterValue(rawValue: UInt32(bytes)) }

  private static let all: [State] = [
    state(2, "xcr0_avx", "avx", 0x100, 0x240),
    state(5, "xcr0_avx512_opmask", "avx512f", 0x40, 0x340),
    state(6, "xcr0_avx512_zmm_hi256", "avx512f", 0x200, 0x380),
    state(7, "xcr0_avx512_hi16_zmm", "avx512f", 0x400, 0x580),
    state(9, "xcr0_pkru", "pku", 0x8, 0x980),
    state(11, "xss_cet_u", "cet_ss", 0x10, 0, .bit(0)),
    state(12, "xss_cet_s", "cet_ss", 0x18, 0, .bit(0)),
  ]

  private static func state(
    _ number: Int, _ announcedBy: String, _ neededBy: String, _ size: Int, _ offset: Int,
    _ flags: RegisterValue = []
  ) -> State {
    State(
      number: number, announcedBy: announcedBy, neededBy: neededBy,
      component: XSAVEComponent(size: size, offset: offset, flags: flags))
  }
}
