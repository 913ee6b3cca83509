internal import CPUIDKit

extension CPUDecision {
  /// The bits that `target` wants and a CPU with `view` lacks, in words that CPUID tells.
  static func missing(_ view: HostProfile, _ target: OverrideTarget) -> [FeatureBit] {
    target.words.subtracting(view.words).subtracting(RuleTable.notOwed).bits.filter { bit in
      let word = Catalogue.words[bit.word]
      return word.presentIf == nil && !view.unread.contains(word.name)
    }
  }

  /// What CPUID must show in the words that `plan` reaches, on a CPU that shows `native` without it.
  ///
  /// Not the registers' own bits: reserved ones may be set there and never be shown.
  static func expectations(
    _ plan: OverridePlan, _ native: CPUIDTable, _ registers: [TakenMSR]
  ) -> [WordExpectation] {
    var expected: [WordExpectation] = []
    for value in plan.values {
      let halves = [
        (value.register.high, value.cleared.high), (value.register.low, value.cleared.low),
      ]
      for (half, cleared) in halves {
        switch half {
        case .word(let name):
          guard case .cpuid(let query, let register) = name else { continue }
          let shown = native.answer(to: query).registers[register]
          expected.append(
            WordExpectation(
              name, compared: RegisterValue.all.subtracting(RuleTable.liveStates[name]),
              value: shown.subtracting(cleared)))
        case .leaf7Subleaves:
          guard let known = registers.first(where: { $0.address == value.register.address }) else {
            continue
          }
          let shown = native.answer(to: CPUIDQuery(7)).registers.eax
          let isChanged = known.intended.high != known.original.high
          expected.append(
            WordExpectation(
              WordID(7, 0, .eax), compared: .all,
              value: isChanged ? known.intended.high : shown))
        case .addressWidths, .reserved: continue
        }
      }
    }
    return expected
  }
}
