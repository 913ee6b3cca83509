internal import CPUIDKit

extension OverrideValue {
  /// The value of `entry` that makes a host with `view` show `words` and `limits`.
  ///
  /// With the present value known, bits are only ever taken out of it, so reserved bits and what
  /// firmware and kernel edited survive; live bits are set. Without it, the value of an override is
  /// built from what the host shows, and a mask starts from its reset value, all ones.
  init(
    _ entry: ProcessorModel.Register, for view: HostView, words: FeatureSet, limits: HostLimits
  ) {
    register = entry.register
    confidence = entry.confidence
    let present = view.believablePresent(of: entry.register)
    basis = present == nil ? .cpuid : .read
    let high = HalfValue(entry.register.high, entry.register.effect, view, words, limits)
    let low = HalfValue(entry.register.low, entry.register.effect, view, words, limits)
    let value = MSRValue(
      high: high.value(from: present?.high), low: low.value(from: present?.low))
    let cleared = MSRValue(high: high.cleared, low: low.cleared)
    self.value = value
    self.cleared = cleared
    forced = MSRValue(high: high.forced, low: low.forced)
    isNeeded =
      !cleared.isEmpty || high.lowersNumber || low.lowersNumber
      || !(present?.isSuperset(of: forced) ?? true)
  }
}

/// One half of an override value.
private struct HalfValue {
  /// The rule by which the present value becomes the new one.
  private enum Change {
    case clear(from: RegisterValue)
    case keepOnly(RegisterValue)
    case lower(fields: [(low: Int, width: Int, limit: Int)])
    case keep
  }

  private let change: Change
  let cleared: RegisterValue
  let forced: RegisterValue
  /// Whether the host's number is higher than the baseline's.
  let lowersNumber: Bool

  init(
    _ half: OverrideRegister.Half, _ effect: OverrideRegister.Effect, _ view: HostView,
    _ words: FeatureSet, _ limits: HostLimits
  ) {
    switch half {
    case .word(let name):
      let shown = view.wordsOfAnyCPU[name]
      let wanted = words[name].intersection(view.words[name])
      forced = words[name].intersection(RuleTable.forcedLive[name])
      cleared = shown.subtracting(wanted).subtracting(forced)
      change = effect == .mask ? .keepOnly(words[name]) : .clear(from: wanted)
      lowersNumber = false
    case .leaf7Subleaves:
      (cleared, forced) = ([], [])
      change = .lower(fields: [(0, 32, limits["maxLeaf7Subleaf"])])
      lowersNumber = limits["maxLeaf7Subleaf"] < view.limits["maxLeaf7Subleaf"]
    case .addressWidths:
      (cleared, forced) = ([], [])
      change = .lower(fields: [
        (0, 8, limits["physicalAddressBits"]), (8, 8, limits["linearAddressBits"]),
        (16, 8, limits["guestPhysicalAddressBits"]),
      ])
      lowersNumber = ["physicalAddressBits", "linearAddressBits", "guestPhysicalAddressBits"]
        .contains { limits[$0] < view.limits[$0] }
    case .reserved:
      (cleared, forced) = ([], [])
      change = effect == .mask ? .keepOnly(.all) : .keep
      lowersNumber = false
    }
  }

  func value(from present: RegisterValue?) -> RegisterValue {
    switch change {
    case .clear(let wanted):
      (present.map { $0.subtracting(cleared) } ?? wanted).union(forced)
    case .keepOnly(let wanted):
      (present ?? .all).intersection(wanted).union(forced)
    case .lower(let fields):
      fields.reduce(RegisterValue()) { result, field in
        let now = present.map { $0.field(field.low + field.width - 1, field.low) } ?? field.limit
        return result.union(
          RegisterValue(rawValue: UInt32(truncatingIfNeeded: min(now, field.limit) << field.low)))
      }
    case .keep:
      present ?? []
    }
  }
}
