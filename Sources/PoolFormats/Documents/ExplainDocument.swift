internal import CPUIDKit
public import PoolKit

/// What an error message means as JSON, schema `poolcpu.explain/1`.
public enum ExplainDocument {
  /// The schema that is written.
  public static let schema = "poolcpu.explain/1"

  /// The document as bytes.
  public static func bytes(for failure: Failure) -> [UInt8] {
    let outlooks = Dictionary(uniqueKeysWithValues: failure.outlooks.map { ($0.bit, $0.causes) })
    return JSONWriter.document(
      .object([
        "schema": .string(schema),
        "complaints": .array(failure.complaints.map { json($0, outlooks) }),
        "models": .strings(failure.models),
      ]))
  }

  private static func json(
    _ complaint: Failure.Complaint, _ causes: [FeatureBit: [Explanation]]
  ) -> JSONValue {
    let definitions = DefinitionLine.of(complaint.program).compactMap {
      product -> (String, JSONValue)? in
      let names = complaint.problem.switchesOn == nil ? [] : product.names(of: complaint.subjects)
      if names.isEmpty { return nil }
      let lines = product.text(names, isOn: complaint.problem.switchesOn ?? false)
      return (product.rawValue, JSONValue.strings(lines))
    }
    return .members([
      "program": (complaint.program?.rawValue).map(JSONValue.string),
      "problem": .string(complaint.problem.rawValue),
      "features": .array(complaint.subjects.map { json($0, causes) }),
      "definitions": .object(JSONObject(uniqueKeysWithValues: definitions)),
    ])
  }

  private static func json(
    _ subject: Failure.Subject, _ causes: [FeatureBit: [Explanation]]
  ) -> JSONValue {
    let loss = GuestLoss(of: subject).map { JSONValue.string($0.rawValue) }
    switch subject {
    case .feature(let bit):
      let causes = causes[bit, default: []].map { why -> JSONValue in
        var members = ExplanationJSON.members(why)
        members["mendable"] = .bool(why.cause.canBeMended)
        return .object(members)
      }
      return .members([
        "feature": .string(bit.shortName), "bit": .string(bit.description),
        "meaning": (bit.definition?.meaning).map(JSONValue.string), "loss": loss,
        "protects": (bit.definition?.protects).map(JSONValue.string), "causes": .array(causes),
      ])
    case .other(let name, let other):
      return .members([
        "name": .string(name), "other": .string(other.description), "loss": loss,
      ])
    case .renamed(let name, let bit):
      return .members([
        "name": .string(name), "feature": .string(bit.shortName), "bit": .string(bit.description),
        "meaning": (bit.definition?.meaning).map(JSONValue.string), "loss": loss,
      ])
    case .unknown(let name): return .object(["name": .string(name)])
    }
  }
}
