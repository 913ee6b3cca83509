internal import CPUIDKit
internal import PoolKit

/// What a form that masks CPUID by position says of one register.
///
/// Every bit that the baseline lacks is hidden, also one that no host shows today: a host that joins the
/// pool later fits without a change. Left as the platform has them: numbers, live states, presentation,
/// and what the hypervisor makes up itself.
struct RegisterMask {
  let word: WordID
  /// The bits to hide.
  let hidden: RegisterValue
  /// The bits to set: they ask guests for care, and some host does not show them.
  let forced: RegisterValue

  /// The mask of `word` for guests of `baseline`, who have what the hypervisor gives on every host besides.
  init(_ word: WordID, for baseline: Baseline, keeping given: FeatureSet? = nil) {
    self.word = word
    let given = given ?? PlatformPolicy.of(baseline.pool.vendor).emulated(on: .kvm)
    let numbers = Catalogue.index(of: word).map { Catalogue.words[$0].nonFeatureBits } ?? .all
    let kept = baseline.words.union(given).union(RuleTable.neverCompared)
    hidden = RegisterValue.all.subtracting(kept[word]).subtracting(numbers)
    forced = baseline.added.reduce(into: FeatureSet()) { $0.insert($1.bit) }[word]
  }

  /// The registers that hypervisors give to guests: those in which Xen has names.
  static let words: [WordID] = Catalogue.words.indices
    .filter { !Vocabulary.xen.bits[word: $0].isEmpty }.map { Catalogue.words[$0].name }

  /// Whether the form would say nothing of the register.
  var isEmpty: Bool { hidden.isEmpty && forced.isEmpty }

  /// A character for each bit, the highest first.
  func text(hidden: Character, forced: Character, kept: Character) -> String {
    var text = ""
    for position in stride(from: 31, through: 0, by: -1) {
      let bit = RegisterValue.bit(position)
      text.append(
        self.hidden.contains(bit) ? hidden : self.forced.contains(bit) ? forced : kept)
    }
    return text
  }
}
