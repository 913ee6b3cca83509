public import CPUIDKit

/// A feature bit that differs from the baseline on some hosts after their plans are applied.
///
/// It matters where CPUID is executed natively: in paravirtual guests, containers and host
/// processes. Hardware-assisted guests get the baseline from their hypervisor's intercept.
public struct Residual: Hashable, Sendable {
  /// Which way the hosts differ from the baseline.
  public enum Direction: String, Hashable, Sendable {
    /// They show it, and no MSR of theirs hides it.
    case shown
    /// They do not show it; the baseline has it because another host asks for care.
    case missing
  }

  /// The bit.
  public let bit: FeatureBit
  /// Which way the classes differ.
  public let direction: Direction
  /// The classes, by number.
  public let classes: [Int]

  /// What is left of `classes` after `plans`, against a baseline of `words`.
  ///
  /// Live bits are never compared, and MSRs are not CPUID: every guest's RDMSR is intercepted.
  static func all(
    _ classes: [HostClass], _ plans: [OverridePlan], _ words: FeatureSet
  ) -> [Residual] {
    var byBit: [FeatureBit: (direction: Direction, classes: [Int])] = [:]
    for (index, (hostClass, plan)) in zip(classes, plans).enumerated() {
      let after = plan.words(shownBy: hostClass.view)
      for bit in after.subtracting(words).subtracting(RuleTable.liveStates).bits
      where Catalogue.words[bit.word].presentIf == nil {
        byBit[bit, default: (.shown, [])].classes.append(index + 1)
      }
      for bit in words.subtracting(after).subtracting(RuleTable.liveStates).bits
      where Catalogue.words[bit.word].presentIf == nil {
        byBit[bit, default: (.missing, [])].classes.append(index + 1)
      }
    }
    return byBit.sorted { $0.key < $1.key }.map {
      Residual(bit: $0.key, direction: $0.value.direction, classes: $0.value.classes)
    }
  }
}

extension OverridePlan {
  /// The words that some CPU of a host with `view` shows once the documented values are written.
  func words(shownBy view: HostProfile) -> FeatureSet {
    var shown = view.wordsOfAnyCPU
    for value in values {
      for (half, cleared) in [
        (value.register.high, value.cleared.high), (value.register.low, value.cleared.low),
      ] {
        if case .word(let name) = half { shown[name].subtract(cleared) }
      }
    }
    return shown
  }
}
