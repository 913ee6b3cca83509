internal import CPUIDKit

extension HostView {
  /// A total order of views that depends on their content only.
  ///
  /// By signature, then words, then everything else in a fixed spelling.
  func precedes(_ other: HostView) -> Bool {
    let (mine, theirs) = (signature ?? .before, other.signature ?? .before)
    if mine != theirs { return mine < theirs }
    for (mine, theirs) in zip(words.values, other.words.values) where mine != theirs {
      return mine.rawValue < theirs.rawValue
    }
    return spelling.lexicographicallyPrecedes(other.spelling)
  }

  /// Everything but signature and words, as numbers and text that differ where views differ.
  private var spelling: [String] {
    [recordView.rawValue] + limits.numbers.map { Hexadecimal.padded(UInt64($0), digits: 16) }
      + limits.components.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      + unread.map(\.description)
      + (capabilities ?? []).sorted() + [capabilities == nil ? "" : "capabilities"]
      + [untold, accepted, kvm?.shown, kvm?.unknown].map {
        $0.map { $0.values.map(\.description).joined() } ?? ""
      }
      + present.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      + divergences.map { "\($0.bit) \($0.shownBy) \($0.hiddenBy)" }
  }
}

extension CPUSignature {
  /// Less than any CPU's: where views without a signature stand.
  fileprivate static let before = CPUSignature(family: -1, model: 0, stepping: 0)
}
