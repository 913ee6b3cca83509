/// Which subleaves a leaf has after subleaf 0, as its own answers tell.
enum SubleafRule: Hashable, Sendable {
  /// Every subleaf up to the number in EAX of subleaf 0, and at least up to `atLeast` unless all
  /// of subleaf 0 is zero, as it is where the CPU lacks what the leaf describes.
  case counted(atLeast: UInt32 = 0)
  /// The positions of the bits that this register of subleaf 0 has set.
  case bitmap(RegisterName)
  /// One after the other until, from subleaf `from` on, the field `[high:low]` of a register is 0.
  ///
  /// The answer with the 0 is asked for as well: it ends the list.
  case until(RegisterName, _ high: Int, _ low: Int, from: UInt32 = 0)
  /// Subleaf 1, then the XSAVE components 2 to 62 that XCR0 (subleaf 0 EDX:EAX) or IA32_XSS
  /// (subleaf 1 EDX:ECX) can enable.
  case stateComponents

  /// The subleaf of `leaf` to ask for after `last`.
  ///
  /// - Parameters:
  ///   - last: the subleaf that was asked for last; `table` has its answer and those before it.
  ///   - leaf: the leaf.
  ///   - table: what has been answered so far.
  /// - Returns: the next subleaf, always greater than `last`; `nil` when the leaf has no more.
  func next(after last: UInt32, of leaf: CPUIDLeaf, in table: CPUIDTable) -> UInt32? {
    guard last < UInt32.max, let first = table[leaf] else { return nil }
    switch self {
    case .counted(let least): return last < Self.highest(first, least) ? last + 1 : nil
    case .bitmap(let register):
      return Self.bit(above: last, in: UInt64(first[register].rawValue))
    case .until(let register, let high, let low, let start):
      guard last >= start else { return last + 1 }
      let answer = table[leaf, CPUIDSubleaf(rawValue: last)]
      return answer.map { $0[register].field(high, low) } == 0 ? nil : last + 1
    case .stateComponents:
      guard last > 0 else { return 1 }
      let user = Self.joined(first.edx, first.eax)
      let supervisor = table[leaf, 1].map { Self.joined($0.edx, $0.ecx) } ?? 0
      return Self.bit(above: last, in: (user | supervisor) & ~(1 << 63))
    }
  }

  /// Whether the subleaf may be there although subleaf 0, which answers `first`, does not say so.
  func mayHold(_ subleaf: UInt32, in first: CPUIDRegisters) -> Bool {
    guard case .counted(let least) = self else { return false }
    return subleaf <= Self.highest(first, least)
  }

  /// Whether subleaf 0, which answers `first`, says that there is the subleaf `subleaf`.
  ///
  /// A list that is read to its end, and the state components, announce nothing there: any
  /// subleaf may be asked for.
  func announces(_ subleaf: UInt32, in first: CPUIDRegisters) -> Bool {
    switch self {
    case .counted: subleaf <= Self.highest(first, 0)
    case .bitmap(let register):
      subleaf == 0 || subleaf < 32 && first[register].contains(.bit(subleaf))
    case .until, .stateComponents: true
    }
  }

  /// The highest subleaf of a counted leaf whose subleaf 0 answers `first`.
  private static func highest(_ first: CPUIDRegisters, _ least: UInt32) -> UInt32 {
    first == .zero ? 0 : max(first.eax.rawValue, least)
  }

  /// Both halves of a 64-bit number.
  private static func joined(_ high: RegisterValue, _ low: RegisterValue) -> UInt64 {
    UInt64(high.rawValue) << 32 | UInt64(low.rawValue)
  }

  /// The lowest position above `position` that is set in `bits`.
  private static func bit(above position: UInt32, in bits: UInt64) -> UInt32? {
    let rest = position < 63 ? bits & (UInt64.max << UInt64(position + 1)) : 0
    return rest == 0 ? nil : UInt32(rest.trailingZeroBitCount)
  }
}
