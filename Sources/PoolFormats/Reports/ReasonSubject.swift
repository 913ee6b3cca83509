internal import PoolKit

/// What findings must have in common to be told in one sentence.
enum ReasonSubject: Hashable {
  case vendor, lowerLimit, higherLimit, hostLimit, unknownLimit
  case layout, inferredLayout, clock, mxcsr(isWider: Bool)
  case missing(Cause, ground: String), extra(HidingMeans), untold(CheckReason.Side)
  case missingCapability, capabilitiesNotCompared, notCompared, unknownSource
  case harmless, caution, fixed, required(level: String)

  /// The subject of a finding.
  ///
  /// - Parameters:
  ///   - kind: the finding.
  ///   - isFull: whether every ground is told; generations have many that say the same.
  init(_ kind: CheckReason.Kind, isFull: Bool) {
    self =
      switch kind {
      case .vendor: .vendor
      case .missing(_, let why):
        .missing(why.cause, ground: isFull || why.cause.canBeMended ? why.ground : "")
      case .extra(_, let means): .extra(means)
      case .lowerLimit: .lowerLimit
      case .higherLimit: .higherLimit
      case .hostLimit: .hostLimit
      case .layout: .layout
      case .clock: .clock
      case .mxcsr(let found, let expected): .mxcsr(isWider: found.isSuperset(of: expected))
      case .unknownLimit: .unknownLimit
      case .missingCapability: .missingCapability
      case .capabilitiesNotCompared: .capabilitiesNotCompared
      case .untold(_, let side): .untold(side)
      case .notCompared: .notCompared
      case .inferredLayout: .inferredLayout
      case .harmless: .harmless
      case .caution: .caution
      case .fixed: .fixed
      case .unknownSource: .unknownSource
      case .required(_, let level): .required(level: level)
      }
  }
}
