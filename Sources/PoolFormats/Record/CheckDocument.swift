public import PoolKit

/// The answer to a check as JSON, schema `poolcpu.check/1`.
public enum CheckDocument {
  /// The schema that is written.
  public static let schema = "poolcpu.check/1"

  /// The document as text.
  public static func text(for check: MoveCheck) -> String {
    String(decoding: JSONWriter.document(json(for: check)), as: UTF8.self)
  }

  /// The document of `check`.
  public static func json(for check: MoveCheck) -> JSONValue {
    .object([
      "schema": .string(schema),
      "verdict": .string(check.verdict.rawValue),
      "migration": .string(check.migration.rawValue),
      "guest": .string(check.guest.rawValue),
      "view": .string(check.recordView.rawValue),
      "reasons": .array(check.reasons.map(json)),
      "back": .object([
        "verdict": .string(check.back.verdict.rawValue),
        "reasons": .array(check.back.reasons.map(json)),
      ]),
      "security": .array(
        check.security.map { change in
          ExplanationJSON.security(
            change.bit, change.protects,
            ["change": .string(change.change.rawValue), "hosts": .strings(change.hosts)])
        }),
    ])
  }

  private static func json(_ reason: CheckReason) -> JSONValue {
    var members = reason.kind.members
    members["verdict"] = .string(reason.verdict.rawValue)
    members["hosts"] = .strings(reason.hosts)
    return .object(members)
  }
}

extension CheckReason.Kind {
  /// The members that are particular to the kind.
  fileprivate var members: JSONObject {
    switch self {
    case .vendor(let found, let expected):
      [
        "kind": "vendor", "found": .string(found.rawValue), "expected": .string(expected.rawValue),
      ]
    case .missing(let bit, let explanation):
      members("missing", bit, ExplanationJSON.members(explanation))
    case .extra(let bit, let means): members("extra", bit, means.members)
    case .lowerLimit(let name, let found, let expected):
      members("lower-limit", name, found, expected)
    case .higherLimit(let name, let found, let expected):
      members("higher-limit", name, found, expected)
    case .hostLimit(let name, let found, let expected):
      members("host-limit", name, found, expected)
    case .layout(let component, let found, let expected):
      [
        "kind": "layout", "component": .integer(component), "found": WordsJSON.json(found),
        "expected": WordsJSON.json(expected),
      ]
    case .clock(let found, let expected):
      [
        "kind": "clock", "found": FactsDocument.json(found) ?? .null,
        "expected": FactsDocument.json(expected) ?? .null,
      ]
    case .mxcsr(let found, let expected):
      [
        "kind": "mxcsr", "found": .string(found.description),
        "expected": .string(expected.description),
      ]
    case .unknownLimit(let name): ["kind": "unknown-limit", "limit": .string(name)]
    case .hostOnly(let bit): members("host-only", bit, [:])
    case .madeUp(let bit): members("made-up", bit, [:])
    case .harmless(let bit): members("harmless", bit, [:])
    case .caution(let bit): members("caution", bit, [:])
    case .fixed(let bit): members("fixed", bit, [:])
    case .unknownSource(let word): ["kind": "unknown", "word": .string(word.description)]
    case .required(let bit, let level): members("required", bit, ["level": .string(level)])
    }
  }

  private func members(
    _ kind: String, _ bit: FeatureBit, _ more: JSONObject
  ) -> JSONObject {
    var members = more
    members["kind"] = .string(kind)
    members["bit"] = .string(bit.description)
    members["feature"] = bit.name.map(JSONValue.string) ?? .null
    return members
  }

  private func members(
    _ kind: String, _ limit: String, _ found: Int, _ expected: Int
  ) -> JSONObject {
    [
      "kind": .string(kind), "limit": .string(limit), "found": .integer(found),
      "expected": .integer(expected),
    ]
  }
}

extension HidingMeans {
  /// What hides the feature; how well that is known, where it is not confirmed; what is absent.
  fileprivate var members: JSONObject {
    switch self {
    case .intercept: return ["hiddenBy": "intercept"]
    case .register(let register, let confidence):
      var members: JSONObject = ["hiddenBy": .string("msr \(register.address)")]
      if confidence != .confirmed { members["confidence"] = .string(confidence.rawValue) }
      return members
    case .faulting(.cpuidUserDis): return ["hiddenBy": "cpuid-user-dis"]
    case .faulting(.intelFaulting(let confidence)):
      var members: JSONObject = ["hiddenBy": "cpuid-faulting"]
      if confidence != .confirmed { members["confidence"] = .string(confidence.rawValue) }
      return members
    case .absentRegister(let register):
      return ["hiddenBy": "nothing", "absent": .string(register.address.description)]
    case .nothing: return ["hiddenBy": "nothing"]
    }
  }
}
