/// The questions that make up a logical CPU's table: which leaves and subleaves to ask for.
///
/// The walk is pure: it asks a ``CPUIDSource`` in rising order and decides from the answers alone.
/// It always ends, after at most `LeafRange.capacity` leaves a range and 64 subleaves a leaf.
public enum CPUIDWalk {
  /// Everything that `source` answers.
  ///
  /// A range that the CPU lacks leaves no entry.
  ///
  /// - Parameter source: the logical CPU to ask.
  /// - Returns: the answers, the same whenever the answers are the same.
  /// - Throws: the error of the source.
  public static func table(of source: some CPUIDSource) throws(ProbeError) -> CPUIDTable {
    var table = CPUIDTable()
    try ask(LeafRange(0), of: source, into: &table)
    try askHypervisors(of: source, into: &table)
    for range in laterRanges where range.exists(on: table.vendor) {
      try ask(range, of: source, into: &table)
    }
    return table
  }

  /// Asks for the ranges of hypervisors: 4000_0000h, 4000_0100h and so on.
  ///
  /// One may stand behind another: KVM and Xen move to 4000_0100h when they show Hyper-V's leaves
  /// at 4000_0000h. The first gap ends the search, as asking costs an exit each; 16 are plenty.
  private static func askHypervisors(
    of source: some CPUIDSource, into table: inout CPUIDTable
  ) throws(ProbeError) {
    // Where leaf 1 announces a hypervisor, its first leaf is kept even if it starts no range.
    let isGuest = table[1]?.ecx.contains(.bit(31)) ?? false
    for start in stride(from: UInt32(0x4000_0000), to: 0x4000_1000, by: 0x100) {
      let range = LeafRange(CPUIDLeaf(rawValue: start))
      let keepsAny = isGuest && start == 0x4000_0000
      guard try ask(range, of: source, into: &table, keepingAnyAnswer: keepsAny) else { return }
    }
  }

  /// Asks for a range; `false` when the CPU has no such range.
  @discardableResult
  private static func ask(
    _ range: LeafRange, of source: some CPUIDSource, into table: inout CPUIDTable,
    keepingAnyAnswer keepsAny: Bool = false
  ) throws(ProbeError) -> Bool {
    let answer = try source.registers(for: CPUIDQuery(range.start))
    let highest = range.highest(answer: answer)
    if highest != nil || keepsAny { table[range.start] = answer }
    guard let highest else { return false }
    for leaf in stride(from: range.start.rawValue, through: highest.rawValue, by: 1).dropFirst() {
      try ask(CPUIDLeaf(rawValue: leaf), of: source, into: &table)
    }
    return true
  }

  /// Asks for a leaf with its subleaves, unless the CPU defines no answer.
  private static func ask(
    _ leaf: CPUIDLeaf, of source: some CPUIDSource, into table: inout CPUIDTable
  ) throws(ProbeError) {
    guard isDefined(leaf, in: table) ?? false else { return }
    var subleaf: UInt32 = 0
    repeat {
      let query = CPUIDQuery(leaf, CPUIDSubleaf(rawValue: subleaf))
      table[query] = try source.registers(for: query)
      guard let next = subleafRules[leaf]?.next(after: subleaf, of: leaf, in: table) else { return }
      subleaf = next
    } while subleaf <= highestSubleaf
  }
}

extension CPUIDWalk {
  /// Whether `leaf` has subleaves, as far as the walk asks for them.
  public static func hasSubleaves(_ leaf: CPUIDLeaf) -> Bool { subleafRules[leaf] != nil }

  /// The subleaves of a leaf's answers that a tool listed in order but without their numbers.
  ///
  /// The place in the list is not the number: the tools leave out subleaves that a CPU lacks, as
  /// the walk does, and EVEREST leaves out subleaf 1 of leaf 0Dh where it is zero. Sandy Bridge,
  /// Bulldozer and Jaguar dumps list the AVX state right after subleaf 0.
  ///
  /// - Parameters:
  ///   - leaf: the leaf.
  ///   - answers: its answers in the order of the list.
  /// - Returns: a subleaf for each answer, 0 for a lone one; `nil` when the leaf has no subleaves,
  ///   or the list is longer or shorter than subleaf 0 announces: nobody can tell what it left out.
  public static func subleaves(
    of leaf: CPUIDLeaf, unnumbered answers: [CPUIDRegisters]
  ) -> [CPUIDSubleaf]? {
    guard answers.count > 1 else { return answers.map { _ in 0 } }
    guard let first = answers.first, let rule = subleafRules[leaf] else { return nil }
    var table = CPUIDTable()
    table[leaf] = first
    var last: UInt32 = 0
    var subleaves: [CPUIDSubleaf] = [0]
    for answer in answers.dropFirst() {
      guard var next = rule.next(after: last, of: leaf, in: table) else { return nil }
      if rule == .stateComponents {
        if next == 1, answer == avxState { next = 2 }
        guard next == 1 || answer != .zero else { return nil }
      }
      let subleaf = CPUIDSubleaf(rawValue: next)
      table[leaf, subleaf] = answer
      subleaves.append(subleaf)
      last = next
    }
    return mayEndEarly(rule) || rule.next(after: last, of: leaf, in: table) == nil
      ? subleaves : nil
  }

  /// XSAVE component 2, AVX: on every CPU that has it, 256 bytes right after the header at 576.
  ///
  /// Subleaf 1 cannot look like it: bit 8 of its EAX is reserved.
  /// Source: Intel SDM volume 1, section 13.5.2.
  private static let avxState = CPUIDRegisters(0x100, 0x240, 0, 0)

  /// Whether a list may stop before all subleaves are there and still be read.
  ///
  /// A list that runs to a last answer, and components that no other can precede, have no gaps.
  private static func mayEndEarly(_ rule: SubleafRule) -> Bool {
    switch rule {
    case .until, .stateComponents: true
    case .counted, .bitmap: false
    }
  }
}

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
