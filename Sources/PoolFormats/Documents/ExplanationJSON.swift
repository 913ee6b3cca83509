internal import CPUIDKit
internal import PoolKit

/// Why hosts lack a feature, as JSON.
enum ExplanationJSON {
  /// The members that an explanation adds to an object.
  static func members(_ explanation: Explanation) -> JSONObject {
    var members: JSONObject = [
      "cause": .string(explanation.cause.rawValue), "ground": .string(explanation.evidence.clause),
    ]
    members["needs"] = explanation.cure.map { .string($0.title) }
    return members
  }

  /// One object a reason, with the classes that it holds for.
  static func json(_ reasons: [AbsenceReason]) -> JSONValue {
    .array(
      reasons.map { reason in
        var members = members(reason.explanation)
        members["classes"] = .array(reason.classes.map(JSONValue.integer))
        return .object(members)
      })
  }

  /// A mitigation that is lost or gained.
  static func security(_ bit: FeatureBit, _ protects: String, _ more: JSONObject) -> JSONValue {
    var members = more
    members["bit"] = .string(bit.description)
    members["feature"] = bit.name.map(JSONValue.string) ?? .null
    members["meaning"] = .string(protects)
    return .object(members)
  }
}
