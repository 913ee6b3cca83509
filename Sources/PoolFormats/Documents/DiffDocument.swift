internal import CPUIDKit
public import PoolKit

/// What two records do not agree on as JSON, schema `poolcpu.diff/1`.
public enum DiffDocument {
  /// The schema that is written.
  public static let schema = "poolcpu.diff/1"

  /// The document as bytes.
  ///
  /// - Parameters:
  ///   - diff: the differences.
  ///   - first: the record that is called `a`.
  ///   - second: the record that is called `b`.
  ///   - ignored: what was not compared.
  /// - Returns: the document, ending in a line end.
  public static func bytes(
    for diff: RecordDiff, of first: HostRecord, and second: HostRecord,
    ignoring ignored: [DiffGroup]
  ) -> [UInt8] {
    JSONWriter.document(
      .object([
        "schema": .string(schema),
        "differ": .bool(!diff.differences.isEmpty),
        "view": .string(diff.perspective.rawValue),
        "a": side(first),
        "b": side(second),
        "ignored": .strings(ignored.sorted().map(\.rawValue)),
        "differences": .array(diff.differences.map { json($0, diff.explanations) }),
      ]))
  }

  private static func side(_ record: HostRecord) -> JSONValue {
    .members([
      "host": .string(record.host), "how": .string(record.source.how),
      "when": record.source.when.map(JSONValue.string),
    ])
  }

  private static func json(
    _ difference: RecordDifference, _ explanations: [FeatureBit: Explanation]
  ) -> JSONValue {
    var members = difference.members(explanations)
    members["group"] = .string(difference.group.rawValue)
    return .object(members)
  }

  fileprivate static func members<Value>(
    _ key: String, _ name: String, _ change: Change<Value>, _ json: (Value) -> JSONValue
  ) -> JSONObject {
    [
      key: .string(name), "a": change.first.map(json) ?? .null,
      "b": change.second.map(json) ?? .null,
    ]
  }

  fileprivate static func json(_ layout: XSAVELayout) -> JSONValue { WordsJSON.json(layout) }

  fileprivate static func json(_ spread: MSRSpread) -> JSONValue {
    .array(
      spread.parts.map {
        .object([
          "cpus": .string($0.cpus.description), "reading": .string($0.reading.spelling),
        ])
      })
  }

  fileprivate static func json(
    _ bit: FeatureBit, _ isInFirst: Bool, _ explanation: Explanation?
  ) -> JSONValue {
    var members = explanation.map(ExplanationJSON.members) ?? [:]
    members["bit"] = .string(bit.description)
    members["feature"] = bit.name.map(JSONValue.string) ?? .null
    members["onlyIn"] = .string(isInFirst ? "a" : "b")
    return .object(members)
  }
}

extension RecordDifference {
  /// The members that are particular to the difference.
  fileprivate func members(_ explanations: [FeatureBit: Explanation]) -> JSONObject {
    switch self {
    case .word(let name, let change):
      var members = DiffDocument.members("word", "\(name)", change) { .string("0x\($0)") }
      members["bits"] = .array(
        change.bits(of: name).map { DiffDocument.json($0, $1, explanations[$0]) })
      return members
    case .limit(let name, let change):
      return DiffDocument.members("limit", name.name, change, JSONValue.integer)
    case .layout(let component, let change):
      return DiffDocument.members("component", "\(component)", change, DiffDocument.json)
    case .divergence(let bit, let change):
      return DiffDocument.members("bit", "\(bit)", change) {
        .object([
          "shownBy": .string("\($0.shownBy)"), "hiddenBy": .string("\($0.hiddenBy)"),
        ])
      }
    case .register(let query, let register, let change):
      return DiffDocument.members("register", "\(query).\(register)", change) {
        .strings($0.map(\.description))
      }
    case .msr(let address, let change):
      return DiffDocument.members("msr", "\(address)", change, DiffDocument.json)
    case .kernelFlags(let first, let second):
      return ["fact": "flags", "a": .strings(first), "b": .strings(second)]
    case .fact(_, let key, let change):
      return DiffDocument.members("fact", key, change, JSONValue.string)
    }
  }
}
