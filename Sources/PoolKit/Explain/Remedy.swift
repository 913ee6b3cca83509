public import CPUIDKit

/// What an administrator can do so that a pool shows features that it lacks.
public struct Remedy: Hashable, Sendable {
  /// What to do on some hosts.
  public struct Step: Hashable, Sendable {
    /// What takes the features away there: neither the CPU's generation nor unknown.
    public let cause: Cause
    /// The classes, by number.
    public let classes: [Int]
    /// The software that brings all of them, where that is known.
    public let cure: Cure?
  }

  /// What to do: all of it, for the features to come back.
  public let steps: [Step]
  /// The features that come back, in order of bits.
  public let bits: [FeatureBit]
}

extension Baseline {
  /// What can be done about what the pool lacks, most features first.
  ///
  /// A feature that some host's CPU does not have at all, or lacks for no known reason, has no remedy.
  ///
  /// - Parameter reasons: ``absenceReasons``, where they were worked out already.
  /// - Returns: remedies; no feature is in two of them.
  public func remedies(for reasons: [[AbsenceReason]]) -> [Remedy] {
    let notable = guestsMayNotice
    var order: [[Remedy.Step]] = []
    var bits: [[Remedy.Step]: [FeatureBit]] = [:]
    for (removal, reasons) in zip(removed, reasons)
    where !reasons.isEmpty && notable.contains(removal.bit) {
      guard let steps = Remedy.steps(against: reasons) else { continue }
      if bits[steps] == nil { order.append(steps) }
      bits[steps, default: []].append(removal.bit)
    }
    return order.map { Remedy(steps: $0, bits: bits[$0] ?? []) }.enumerated().sorted {
      (-$0.element.bits.count, $0.offset) < (-$1.element.bits.count, $1.offset)
    }.map(\.element)
  }
}

extension Remedy {
  /// A step for each cause, in the order in which it comes first; `nil` where one cannot be mended.
  fileprivate static func steps(against reasons: [AbsenceReason]) -> [Step]? {
    var order: [Cause] = []
    var classes: [Cause: [Int]] = [:]
    var cures: [Cause: Cure?] = [:]
    for reason in reasons {
      let cause = reason.explanation.cause
      guard cause.canBeMended else { return nil }
      if classes[cause] == nil { order.append(cause) }
      classes[cause, default: []] += reason.classes
      cures[cause] = Cure.both(cures[cause] ?? reason.explanation.cure, reason.explanation.cure)
    }
    return order.map {
      Step(cause: $0, classes: (classes[$0] ?? []).sorted(), cure: cures[$0] ?? nil)
    }
  }
}

extension Cause {
  /// Whether somebody who administers the host can do something about it.
  public var canBeMended: Bool {
    switch self {
    case .firmware, .microcode, .kernel, .qemu, .counters, .nested, .hypervisor, .overridden,
      .unread:
      true
    case .generation, .product, .withdrawn, .platform, .neverGiven, .unknown: false
    }
  }
}

/// Software that brings what a host does not give its guests.
public enum Cure: Hashable, Sendable {
  /// A kernel of this series, or a newer one.
  case linux(LinuxVersion)
  /// This QEMU, or a newer one.
  case qemu(SoftwareRelease)

  /// The software, as in `Linux 6.12`.
  public var title: String {
    switch self {
    case .linux(let version): "Linux \(version)"
    case .qemu(let release): release.title
    }
  }

  /// What brings what either brings: the newer one; `nil` where one of them is not known.
  public static func both(_ first: Cure?, _ second: Cure?) -> Cure? {
    switch (first, second) {
    case (.linux(let first), .linux(let second)): .linux(max(first, second))
    case (.qemu(let first), .qemu(let second)): .qemu(first.debian < second.debian ? second : first)
    default: nil
    }
  }
}
