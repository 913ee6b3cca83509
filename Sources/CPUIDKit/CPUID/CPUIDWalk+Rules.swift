extension CPUIDWalk {
  /// The ranges that follow the basic one, by rising leaf, the hypervisor's aside.
  static let laterRanges: [LeafRange] = [
    LeafRange(0x8000_0000),
    LeafRange(
      0x8086_0000,
      onlyOn: [CPUVendor(rawValue: "GenuineTMx86"), CPUVendor(rawValue: "TransmetaCPU")]),
    LeafRange(0xc000_0000, onlyOn: [.centaur, .zhaoxin, CPUVendor(rawValue: "VIA VIA VIA ")]),
  ]

  /// The leaves that have subleaves, each with its rule; any other leaf is asked for once.
  ///
  /// Sources: Intel SDM volume 2A, CPUID (325383); Intel Architecture Instruction Set Extensions
  /// (319433) for 1Dh, 1Eh, 24h and 29h; AMD 24594, appendix E, for 8000_00xxh.
  static let subleafRules: [CPUIDLeaf: SubleafRule] = [
    0x04: .until(.eax, 4, 0),  // a cache each, until the type "no more caches"
    0x07: .counted(),
    0x0b: .until(.ecx, 15, 8),  // a topology level each, until an invalid level type
    0x0d: .stateComponents,
    0x0f: .bitmap(.edx),  // resource monitoring, a subleaf a resource
    0x10: .bitmap(.ebx),  // resource allocation, likewise
    0x12: .until(.eax, 3, 0, from: 2),  // enclaves; memory sections from subleaf 2 on
    0x14: .counted(),
    0x17: .counted(),
    0x18: .counted(),
    0x1b: .until(.eax, 11, 0),
    0x1d: .counted(),
    0x1e: .counted(atLeast: 1),  // the first CPUs with subleaf 1 have 0 in EAX
    0x1f: .until(.ecx, 15, 8),
    0x20: .counted(),
    0x23: .bitmap(.eax),
    0x24: .counted(),
    0x29: .counted(),
    0x8000_001d: .until(.eax, 4, 0),
    0x8000_0020: .bitmap(.ebx),
    0x8000_0026: .until(.ecx, 15, 8),
  ]

  /// The highest subleaf that is asked for: 62 is the last XSAVE component, and no other leaf has
  /// come near it.
  ///
  /// The bound makes every walk end, also where a count is nonsense or a list has no end.
  static let highestSubleaf: UInt32 = 63

  /// The feature bits without which a leaf has no defined answer.
  ///
  /// Leaf 12h without SGX is zero on hardware, but QEMU's user-mode emulation (7.2, `case 0x12` of
  /// `cpu_x86_cpuid`) leaves there what its stack happens to hold: the list of sections never ends
  /// and two runs differ.
  private static let gates: [CPUIDLeaf: (query: CPUIDQuery, register: RegisterName, bit: UInt8)] = [
    0x12: (CPUIDQuery(0x07), .ebx, 2)
  ]

  /// Whether the CPU defines an answer for `leaf`; `nil` when `table` cannot tell.
  static func isDefined(_ leaf: CPUIDLeaf, in table: CPUIDTable) -> Bool? {
    guard let gate = gates[leaf] else { return true }
    return table[gate.query].map { $0[gate.register].contains(.bit(gate.bit)) }
  }
}
