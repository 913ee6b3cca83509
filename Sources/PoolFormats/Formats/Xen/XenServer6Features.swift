internal import CPUIDKit
internal import PoolKit

/// The four words of XenServer 6 and older: what the CPU shows, behind the masks that are in force.
///
/// Their order is 1.ECX, 1.EDX, 8000_0001.ECX, 8000_0001.EDX. Source: xapi, cpuid.ml before 2015
/// (`features_to_string`), which tells nothing of other leaves.
struct XenServer6Features {
  /// The features that are there.
  let features: FeatureSet

  private static let order = [
    WordID(1, 0, .ecx), WordID(1, 0, .edx), WordID(0x8000_0001, 0, .ecx),
    WordID(0x8000_0001, 0, .edx),
  ]

  /// The bits of which the words tell.
  private static let known = order.reduce(into: FeatureSet()) { $0[$1] = .all }

  /// What every CPU has that XenServer 6 runs on, and the other words of a set have no bits for.
  private static let everywhere = FeatureSet([
    .fpu, .tsc, .msr, .pae, .cx8, .cmov, .mmx, .fxsr, .sse, .sse2,
  ])

  /// The features of `text`; `nil` for what is none of XenServer 6's sets.
  init?(_ text: Substring) {
    let words = text.split(separator: "-", omittingEmptySubsequences: false)
    guard words.count == Self.order.count else { return nil }
    var features = FeatureSet()
    for (word, digits) in zip(Self.order, words) {
      guard let value = RegisterValue(digits.lowercased()) else { return nil }
      features[word] = value
    }
    guard features.isSuperset(of: Self.everywhere) else { return nil }
    self.features = features
  }

  /// Tells `statement` what the words say and what they cannot say.
  func limit(_ statement: inout CPUStatement) {
    statement.known = Self.known
    statement.notes.append(
      "\(Printable.quote(statement.name)): four words of XenServer 6 or older tell of leaves 1 and "
        + "80000001 only; all else is unread")
  }
}
