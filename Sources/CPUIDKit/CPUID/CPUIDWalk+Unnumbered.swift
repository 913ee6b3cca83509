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
