internal import CPUIDKit
public import PoolKit

/// Who lacks a feature and why as JSON, schema `poolcpu.why/1`.
public enum WhyDocument {
  /// The schema that is written.
  public static let schema = "poolcpu.why/1"

  /// The document as bytes.
  public static func bytes(for answers: [FeatureWhy], asked: String) -> [UInt8] {
    JSONWriter.document(
      .object([
        "schema": .string(schema),
        "asked": .string(asked),
        "features": .array(answers.map(json)),
      ]))
  }

  private static func json(_ lack: FeatureWhy.Lack) -> JSONValue {
    var members = ExplanationJSON.members(lack.explanation)
    members["hosts"] = .strings(lack.hosts)
    members["mendable"] = .bool(lack.explanation.cause.canBeMended)
    return .object(members)
  }

  private static func json(_ answer: FeatureWhy) -> JSONValue {
    let platforms = answer.given.map { given in
      (
        given.platform.rawValue,
        JSONValue.object([
          "offering": .strings(given.offering), "withholding": .strings(given.withholding),
          "withheld": .array(given.withheld.map(json)),
          "unknown": .strings(given.unknown), "source": .string(given.source.rawValue),
        ])
      )
    }
    return .object([
      "feature": answer.bit.name.map(JSONValue.string) ?? .null,
      "bit": .string(answer.bit.description),
      "view": .string(answer.perspective.rawValue),
      "showing": .strings(answer.showing),
      "lacking": .array(answer.lacking.map(json)),
      "platforms": .object(JSONObject(uniqueKeysWithValues: platforms)),
      "requires": .strings(answer.missingParents.map { $0.name ?? $0.description }),
    ])
  }
}
