internal import CPUIDKit
internal import PoolKit

extension PoolingRule {
  /// The rule in a word or two, as tables of features show it.
  var label: String {
    switch self {
    case .intersect: "intersect"
    case .hint: "hint"
    case .accumulate: "accumulate"
    case .fixed: "fixed"
    case .live(.always): "live, shown always"
    case .live(.with(let name)): "live, shown with `\(name)`"
    case .live(.intersected): "live, intersected"
    case .live(.intersectedOrWith(let name)): "live, intersected, or with \(name)"
    case .presentation: "presentation"
    case .unmigratable: "unmigratable"
    case .covered(let name): "covered by `\(name)`"
    case .alternative(let other, let condition, let shown):
      "instead of `\(other)` \(shown ? "with" : "without") `\(condition)`"
    }
  }
}
