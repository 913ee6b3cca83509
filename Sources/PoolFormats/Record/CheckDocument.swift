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
    case .missing(let bit, let cause):
      members("missing", bit, ["cause": .string(cause.rawValue)])
    case .extra(let bit, let means): members("extra", bit, ["hiddenBy": means.json])
    case .lowerLimit(let name, let found, let expected):
      members("lower-limit", name, found, expected)
    case .higherLimit(let name, let found, let expected):
      members("higher-limit", name, found, expected)
    case .layout(let component): ["kind": "layout", "component": .integer(component)]
    case .hostOnly(let bit): members("host-only", bit, [:])
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
  fileprivate var json: JSONValue {
    switch self {
    case .intercept: "intercept"
    case .register(let register): .string("msr \(register.address)")
    case .faulting(.cpuidUserDis): "cpuid-user-dis"
    case .faulting(.intelFaulting): "cpuid-faulting"
    case .nothing: "nothing"
    }
  }
}
