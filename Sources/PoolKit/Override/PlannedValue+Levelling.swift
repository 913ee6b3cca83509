internal import CPUIDKit

extension PlannedValue {
  /// The value of `entry` that makes a host with `profile` show `words` and `limits`.
  ///
  /// With the present value known, bits are only ever taken out of it, so reserved bits and what
  /// firmware and kernel edited survive; live bits are set. Without it, the value of an override is
  /// built from what the host shows, and a mask starts from its reset value, all ones.
  init(
    _ entry: ProcessorModel.Register, for profile: HostProfile, words: FeatureSet,
    limits: HostLimits
  ) {
    register = entry.register
    confidence = entry.confidence
    let present = profile.plausibleValue(of: entry.register)
    basis = present == nil ? .cpuid : .read
    let effect = entry.register.effect
    let high = HalfPlan(entry.register.high, effect, present?.high, profile, words, limits)
    let low = HalfPlan(entry.register.low, effect, present?.low, profile, words, limits)
    change = HalfChanges(high: high.change, low: low.change)
    value = MSRValue(high: high.value, low: low.value)
    cleared = MSRValue(high: high.cleared, low: low.cleared)
    forced = MSRValue(high: high.forced, low: low.forced)
    isNeeded =
      !cleared.isEmpty || high.lowersNumber || low.lowersNumber
      || !(present?.isSuperset(of: forced) ?? true)
  }
}

/// What one half of an MSR is to become.
private struct HalfPlan {
  /// The value from which the half starts: the present one, or what it stands for where none is known.
  let start: RegisterValue
  let change: PlannedValue.HalfChange
  let cleared: RegisterValue
  let forced: RegisterValue
  /// Whether the host's number is higher than the baseline's.
  let lowersNumber: Bool

  var value: RegisterValue { change.applied(to: start) }

  init(
    _ half: CPUIDMSR.Half, _ effect: CPUIDMSR.Effect, _ present: RegisterValue?,
    _ profile: HostProfile, _ words: FeatureSet, _ limits: HostLimits
  ) {
    switch half {
    case .word(let name):
      let shown = profile.wordsOfAnyCPU[name]
      let wanted = words[name].intersection(profile.words[name])
      forced = words[name].intersection(RuleTable.forcedLive[name])
      cleared = shown.subtracting(wanted).subtracting(forced)
      lowersNumber = false
      switch effect {
      case .mask:
        start = present ?? .all
        let kept = start.intersection(words[name]).union(forced)
        change = .bits(cleared: RegisterValue.all.subtracting(kept), set: forced)
      case .override:
        start = present ?? shown
        change = .bits(cleared: cleared, set: forced)
      }
    case .leaf7Subleaves:
      let limit = limits[.maxLeaf7Subleaf]
      start = present ?? RegisterValue(rawValue: UInt32(limit))
      (cleared, forced) = ([], [])
      change = .atMost(min(start.field(31, 0), limit))
      lowersNumber = limit < profile.limits[.maxLeaf7Subleaf]
    case .addressWidths:
      let limits = [
        (limits[.physicalAddressBits], of: profile.limits[.physicalAddressBits], at: 0),
        (limits[.linearAddressBits], of: profile.limits[.linearAddressBits], at: 8),
        (
          limits[.guestPhysicalAddressBits], of: profile.limits[.guestPhysicalAddressBits], at: 16
        ),
      ]
      let widths = limits.reduce(RegisterValue()) { widths, width in
        let now = present?.field(width.at + 7, width.at) ?? width.0
        return widths.union(RegisterValue(rawValue: UInt32(min(now, width.0) << width.at)))
      }
      start = present ?? widths
      (cleared, forced) = ([], [])
      change = .bits(cleared: .all, set: widths)
      lowersNumber = limits.contains { $0.0 < $0.of }
    case .reserved:
      start = present ?? (effect == .mask ? .all : [])
      (cleared, forced) = ([], [])
      change = .bits(cleared: [], set: [])
      lowersNumber = false
    }
  }
}
