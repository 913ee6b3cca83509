internal import CPUIDKit
public import PoolKit

/// Which guests must restart for a pool as JSON, schema `poolcpu.restart/1`.
public enum RestartDocument {
  /// The schema that is written.
  public static let schema = "poolcpu.restart/1"

  /// The document as bytes.
  public static func bytes(for answers: [RestartAnswer]) -> [UInt8] {
    JSONWriter.document(
      .object([
        "schema": .string(schema),
        "guests": .array(
          answers.map { answer in
            .object([
              "guest": .string(answer.guest),
              "restart": .bool(answer.isNeeded),
              "verdict": .string(answer.verdict.rawValue),
              "loses": names(answer.lost),
              "gains": names(answer.gained),
              "refusals": .strings(answer.reasons.map(\.finding.subject.kind)),
            ])
          }),
      ]))
  }

  private static func names(_ features: FeatureSet) -> JSONValue {
    .strings(features.bits.map { $0.name ?? $0.description })
  }
}
