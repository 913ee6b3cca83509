internal import CPUIDKit
internal import PoolKit

extension ClassDocument {
  /// What Xen gives guests, as a class has it.
  static func json(_ answer: XenAnswer) -> JSONValue {
    .members(["hvm": answer.hvm.map(json), "pv": answer.pv.map(json)])
  }

  private static func json(_ guests: XenAnswer.Guests) -> JSONValue {
    .members([
      "default": .object(WordsJSON.nonzero(guests.started.shown)),
      "defaultUntold": untold(guests.started),
      "max": .object(WordsJSON.nonzero(guests.accepted.shown)),
      "maxUntold": untold(guests.accepted),
    ])
  }

  private static func untold(_ profile: PartialProfile) -> JSONValue? {
    profile.unknown.isEmpty ? nil : .object(WordsJSON.nonzero(profile.unknown))
  }

  /// What Xen gives guests; `nil` where the class does not say.
  static func xen(_ cursor: JSONCursor?) throws(DocumentError) -> XenAnswer? {
    guard let cursor else { return nil }
    return XenAnswer(
      hvm: try guests(cursor.optional("hvm")), pv: try guests(cursor.optional("pv")))
  }

  private static func guests(_ cursor: JSONCursor?) throws(DocumentError) -> XenAnswer.Guests? {
    guard let cursor else { return nil }
    return XenAnswer.Guests(
      started: try profile(cursor.member("default"), cursor.optional("defaultUntold")),
      accepted: try profile(cursor.member("max"), cursor.optional("maxUntold")))
  }

  private static func profile(
    _ shown: JSONCursor, _ untold: JSONCursor?
  ) throws(DocumentError) -> PartialProfile {
    PartialProfile(
      shown: try WordsJSON.features(shown) ?? FeatureSet(),
      known: FeatureSet.all.subtracting(try WordsJSON.features(untold) ?? FeatureSet()))
  }
}
