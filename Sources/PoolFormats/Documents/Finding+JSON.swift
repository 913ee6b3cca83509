internal import CPUIDKit
internal import PoolKit

extension Finding {
  /// The finding as members of an object.
  var members: JSONObject {
    var members = subject.members
    for (key, value) in about.members { members[key] = value }
    if let values {
      members["found"] = values.found.json
      members["expected"] = values.expected.json
    }
    return members
  }
}

extension FindingSubject {
  /// The kind, and what is particular to it.
  fileprivate var members: JSONObject {
    var members: JSONObject = [:]
    switch self {
    case .missing(let why): members = ExplanationJSON.members(why)
    case .extra(let means): members = means.members
    case .untold(let side): members = ["side": .string(side.rawValue)]
    case .required(let level): members = ["level": .string(level)]
    default: break
    }
    members["kind"] = .string(kind)
    return members
  }

  /// The kind's name in documents.
  var kind: String {
    switch self {
    case .vendor: "vendor"
    case .missing: "missing"
    case .extra: "extra"
    case .lowerLimit: "lower-limit"
    case .higherLimit: "higher-limit"
    case .hostLimit: "host-limit"
    case .layout: "layout"
    case .clock: "clock"
    case .mxcsr: "mxcsr"
    case .unknownLimit: "unknown-limit"
    case .untold, .unknownSource: "unknown"
    case .missingCapability: "missing-capability"
    case .capabilitiesNotCompared: "capabilities-not-compared"
    case .notCompared: "not-compared"
    case .assumed: "assumed"
    case .inferredLayout: "inferred-layout"
    case .harmless: "harmless"
    case .caution: "caution"
    case .fixed: "fixed"
    case .required: "required"
    }
  }
}

extension Finding.About {
  fileprivate var members: [(String, JSONValue)] {
    switch self {
    case .feature(let bit):
      [("bit", .string(bit.description)), ("feature", bit.name.map(JSONValue.string) ?? .null)]
    case .number(let number): [("limit", .string(number.name))]
    case .component(let component): [("component", .integer(component))]
    case .word(let word): [("word", .string(word.description))]
    case .features(let bits): [("bits", .strings(bits.map(\.description)))]
    case .capability(let name): [("feature", .string(name))]
    case .capabilities(let names): [("features", .strings(names))]
    case .vendor, .clock, .mxcsr: []
    }
  }
}

extension Finding.Value {
  fileprivate var json: JSONValue {
    switch self {
    case .vendor(let vendor): .string(vendor.rawValue)
    case .number(_, let value): .integer(value)
    case .layout(let layout): WordsJSON.json(layout)
    case .clock(let range): FactsDocument.json(range) ?? .null
    case .mask(let mask): .string(mask.description)
    }
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
