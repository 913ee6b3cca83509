internal import CPUIDKit

extension RecordDiff {
  /// Why each record most likely lacks the bits that only the other shows.
  static func explanations(
    _ differences: [RecordDifference], _ first: HostClass, _ second: HostClass
  ) -> [FeatureBit: Explanation] {
    let (onFirst, onSecond) = (
      Explainer(first, comparedWith: [second]), Explainer(second, comparedWith: [first])
    )
    var found: [FeatureBit: Explanation] = [:]
    for case .word(let name, let change) in differences {
      for (bit, isInFirst) in change.bits(of: name) {
        found[bit] = (isInFirst ? onSecond : onFirst).explanation(of: bit)
      }
    }
    return found
  }
}
