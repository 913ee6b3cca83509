internal import CPUIDKit
internal import PoolKit

extension PoolingRule {
  /// The rule in words: when a baseline shows the bit.
  var sentence: String {
    switch self {
    case .intersect: "shown when every host shows it"
    case .hint: "shown when every host shows it; about speed only, so losing it refuses no move"
    case .accumulate: "shown when any host shows it: it asks the guest to be careful"
    case .fixed:
      "shown when any host shows it; nothing can hide it, and pools that differ are warned"
    case .live(let shown): "a state of the CPU, never compared; shown \(shown.clause)"
    case .presentation:
      "shown when every host shows it; presents topology or the platform, and refuses no move"
    case .unmigratable:
      "shown when every host shows it; no platform may give it to a guest that migrates"
    case .covered(let other):
      "shown when some host shows it and every host shows it or \(other.shortName)"
    case .alternative(let other, let condition, let shown):
      "when any host shows it or \(other.shortName), the baseline shows it if \(condition.shortName) is "
        + "\(shown ? "shown" : "not shown"), else \(other.shortName)"
    }
  }

  /// The rule in one word, for programs.
  var keyword: String {
    switch self {
    case .intersect: "intersect"
    case .hint: "hint"
    case .accumulate: "accumulate"
    case .fixed: "fixed"
    case .live: "live"
    case .presentation: "presentation"
    case .unmigratable: "unmigratable"
    case .covered: "covered"
    case .alternative: "alternative"
    }
  }
}

extension LiveState {
  fileprivate var clause: String {
    switch self {
    case .always: "always"
    case .with(let name): "with \(name.shortName)"
    case .intersected: "when every host showed it"
    case .intersectedOrWith(let name): "when every host showed it, and with \(name.shortName)"
    }
  }
}

extension PoolingRule {
  /// The rule in a word or two, as tables of features show it.
  var label: String {
    switch self {
    case .intersect: "intersect"
    case .hint: "hint"
    case .accumulate: "accumulate"
    case .fixed: "fixed"
    case .live(.always): "live, shown always"
    case .live(.with(let name)): "live, shown with `\(name.shortName)`"
    case .live(.intersected): "live, intersected"
    case .live(.intersectedOrWith(let name)): "live, intersected, or with \(name.shortName)"
    case .presentation: "presentation"
    case .unmigratable: "unmigratable"
    case .covered(let name): "covered by `\(name.shortName)`"
    case .alternative(let other, let condition, let shown):
      "instead of `\(other.shortName)` \(shown ? "with" : "without") `\(condition.shortName)`"
    }
  }
}
