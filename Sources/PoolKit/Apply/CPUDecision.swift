public import CPUIDKit

/// What is to happen to the MSRs of one logical CPU, and what it must show then.
public struct CPUDecision: Hashable, Sendable {
  /// A value to write.
  public struct Write: Hashable, Sendable {
    /// The register.
    public let register: CPUIDMSR
    /// What it holds now.
    public let present: MSRValue
    /// What it shall hold.
    public let value: MSRValue
  }

  /// The CPU.
  public let number: Int
  /// The plan from its original values.
  public let plan: OverridePlan
  /// What the state file keeps of it.
  public let overrides: TakenCPU
  /// The values to write, by rising address; none where they are in place.
  public let writes: [Write]
  /// What CPUID must show in the words that the registers reach.
  public let expected: [WordExpectation]
  /// What stands in the way.
  public let objections: [ApplyRefusal.Objection]
  /// Registers that the CPU lacks and that need no change.
  public let absent: [MSRAddress]
  /// Bits of the plan that the CPU does not show, in words that no register reaches.
  public let notShown: [FeatureBit]

  /// Decides for `live`, which was read just now.
  ///
  /// - Parameters:
  ///   - live: the CPU with its MSRs.
  ///   - target: what the host is to show.
  ///   - prior: what an earlier run wrote there, when that may be in force.
  /// - Throws: ``ApplyRefusal/noRecord(_:)``.
  init(
    _ live: LogicalCPU, _ target: OverrideTarget, after prior: TakenCPU?
  ) throws(ApplyRefusal) {
    let native = Self.native(live, prior)
    let view = try Self.view(of: native)
    let plan = OverridePlan(for: view, words: target.words, limits: target.limits)
    var registers: [TakenMSR] = []
    var writes: [Write] = []
    var objections: [ApplyRefusal.Objection] = []
    var absent: [MSRAddress] = []
    for value in plan.values {
      let address = value.register.address
      guard case .value(let present)? = live.msrs[address] else {
        let isAbsent = live.msrs[address] == .absent
        if !value.isNeeded, isAbsent {
          absent.append(address)
        } else {
          objections.append(isAbsent ? .absent(address) : .unreadable(address))
        }
        continue
      }
      let known = prior?[address]
      let original = known?.original ?? present
      if let known, present != original, !known.isOurs(present) {
        objections.append(.foreign(address, found: present, known))
      }
      if value.basis == .cpuid { objections.append(.unbelievable(address, original)) }
      let intended = value.isNeeded ? value.value : original
      let before = present == original || present == intended ? nil : present
      registers.append(
        TakenMSR(
          address: address, original: original, intended: intended, before: before))
      if present != intended {
        writes.append(Write(register: value.register, present: present, value: intended))
      }
    }
    let missing = Self.missing(view, target)
    let reach = plan.reach
    for bit in missing where reach.contains(Catalogue.words[bit.word].name) {
      objections.append(.missing(bit))
    }
    number = live.number
    self.plan = plan
    overrides = TakenCPU(
      number: live.number, leaves: plan.leaves(of: native.leaves), registers: registers)
    self.writes = writes
    self.objections = objections
    self.absent = absent
    notShown = missing.filter { !reach.contains(Catalogue.words[$0.word].name) }
    expected = Self.expectations(plan, native.leaves, registers)
  }

  /// The CPU as it would be had poolcpu never written to it.
  ///
  /// Where every register holds its original value, it is what it shows: a reset or suspend has
  /// undone the work. Else what it showed before comes from the state.
  private static func native(_ live: LogicalCPU, _ prior: TakenCPU?) -> LogicalCPU {
    guard let prior else { return live }
    let isUndone = prior.registers.allSatisfy { live.msrs[$0.address] == .value($0.original) }
    if isUndone { return live }
    var native = live
    for entry in prior.leaves.entries { native.leaves[entry.query] = entry.registers }
    for register in prior.registers { native.msrs[register.address] = .value(register.original) }
    return native
  }

  static func view(of cpu: LogicalCPU) throws(ApplyRefusal) -> HostProfile {
    do throws(RecordError) {
      return HostProfile(
        of: try HostRecord(host: "", source: RecordSource(how: "apply"), cpus: [cpu]))
    } catch {
      throw .noRecord(error)
    }
  }
}

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
