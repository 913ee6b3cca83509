internal import PoolKit

/// Removed bits that left for one cause on the same classes.
struct RemovalGroup {
  let cause: RemovalCause
  let classes: [Int]
  let bits: [FeatureBit]

  /// What they have in common, as a clause.
  var sentence: String {
    let hosts = TextLayout.classes(classes)
    let verb = classes.count == 1 ? "does" : "do"
    return switch cause {
    case .absent: "\(hosts) \(verb) not show it"
    case .unread: "the record of \(hosts) lacks the word"
    case .requires(let parent): "it requires \(parent.label), which is not in the baseline"
    case .layout: "hosts keep its state in different places"
    case .unreadLayout: "the record of some host lacks the layout of its state"
    case .limit: "its leaf lies beyond the highest one of some host"
    case .without: "not wanted"
    case .level(let name): "not part of \(name)"
    }
  }

  /// `removals` by cause and classes, in the order in which each pair comes first.
  static func groups(of removals: [Removal]) -> [RemovalGroup] {
    struct Key: Hashable {
      let cause: RemovalCause
      let classes: [Int]
    }
    var order: [Key] = []
    var bits: [Key: [FeatureBit]] = [:]
    for removal in removals {
      let key = Key(cause: removal.cause, classes: removal.classes)
      if bits[key] == nil { order.append(key) }
      bits[key, default: []].append(removal.bit)
    }
    return order.map { RemovalGroup(cause: $0.cause, classes: $0.classes, bits: bits[$0] ?? []) }
  }
}
