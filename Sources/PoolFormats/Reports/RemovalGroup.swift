internal import CPUIDKit
internal import PoolKit

/// Removed bits that left for one cause on the same classes.
struct RemovalGroup {
  let cause: RemovalCause
  let classes: [Int]
  /// Why hosts lack them, where they are absent.
  let reasons: [AbsenceReason]
  let bits: [FeatureBit]

  /// What they have in common in a pool of `count` classes, as a clause.
  func sentence(ofClasses count: Int) -> String {
    switch cause {
    case .absent:
      let showing = (1...count).filter { !classes.contains($0) }
      let isRare = showing.count * 2 <= classes.count
      return isRare
        ? "only \(TextLayout.classes(showing)) \(Plural.of(showing.count, "shows", "show")) it"
        : "\(TextLayout.classes(classes)) \(Plural.of(classes.count, "does", "do")) not show it"
    case .unread:
      return "the records of \(TextLayout.classes(classes)) lack the word"
    case .requires(let parent):
      return "it requires \(parent.label), which is not in the baseline"
    case .layout: return "hosts keep its state in different places"
    case .unreadLayout: return "the record of some host lacks the layout of its state"
    case .limit: return "its leaf lies beyond the highest one of some host"
    case .without: return "left out by --without"
    case .level(let name): return "not part of \(name)"
    case .cap(let name): return "\(Printable.text(name)) cannot give it to a guest (--cap)"
    }
  }

  /// `removals` by cause, classes and reasons: what one class alone lacks first, then what two lack, and so
  /// on; what left for another reason than absence comes last.
  static func groups(of removals: [Removal], _ reasons: [[AbsenceReason]]) -> [RemovalGroup] {
    struct Key: Hashable {
      let cause: RemovalCause
      let classes: [Int]
      let reasons: [AbsenceReason]
    }
    var order: [Key] = []
    var bits: [Key: [FeatureBit]] = [:]
    for (removal, reasons) in zip(removals, reasons) {
      let key = Key(cause: removal.cause, classes: removal.classes, reasons: reasons)
      if bits[key] == nil { order.append(key) }
      bits[key, default: []].append(removal.bit)
    }
    return order.map {
      RemovalGroup(
        cause: $0.cause, classes: $0.classes, reasons: $0.reasons, bits: bits[$0] ?? [])
    }
    .enumerated().sorted {
      ($0.element.rank.classes, $0.element.rank.first, $0.offset)
        < ($1.element.rank.classes, $1.element.rank.first, $1.offset)
    }
    .map(\.element)
  }

  /// How many classes must leave the pool to have the features back, and which is the first.
  private var rank: (classes: Int, first: Int) {
    cause == .absent ? (classes.count, classes[0]) : (.max, 0)
  }
}
