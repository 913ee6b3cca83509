internal import CPUIDKit
internal import PoolKit

extension CheckReason.Kind {
  /// The members that are particular to the kind.
  var members: JSONObject {
    switch self {
    case .vendor(let found, let expected):
      [
        "kind": "vendor", "found": .string(found.rawValue), "expected": .string(expected.rawValue),
      ]
    case .missing(let bit, let explanation):
      members("missing", bit, ExplanationJSON.members(explanation))
    case .extra(let bit, let means): members("extra", bit, means.members)
    case .lowerLimit(let name, let found, let expected):
      members("lower-limit", name.name, found, expected)
    case .higherLimit(let name, let found, let expected):
      members("higher-limit", name.name, found, expected)
    case .hostLimit(let name, let found, let expected):
      members("host-limit", name.name, found, expected)
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
    case .unknownLimit(let name): ["kind": "unknown-limit", "limit": .string(name.name)]
    case .untold(let bit, let side): members("unknown", bit, ["side": .string(side.rawValue)])
    case .missingCapability(let name):
      ["kind": "missing-capability", "feature": .string(name)]
    case .capabilitiesNotCompared(let names):
      ["kind": "capabilities-not-compared", "features": .strings(names)]
    case .notCompared(let bits):
      ["kind": "not-compared", "bits": .strings(bits.map(\.description))]
    case .inferredLayout(let component):
      ["kind": "inferred-layout", "component": .integer(component)]
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
