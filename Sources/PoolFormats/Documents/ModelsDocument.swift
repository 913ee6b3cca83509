internal import CPUIDKit
public import PoolKit

/// The models nearest to a baseline as JSON, schema `poolcpu.models/1`.
public enum ModelsDocument {
  /// The schema that is written.
  public static let schema = "poolcpu.models/1"

  /// The document of the whole ranking.
  public static func bytes(for ranking: [ModelFit], of baseline: Baseline) -> [UInt8] {
    JSONWriter.document(
      .object([
        "schema": .string(schema),
        "vendor": .string(baseline.pool.vendor.rawValue),
        "view": .string(baseline.pool.perspective.rawValue),
        "models": .array(ranking.map { json($0, baseline) }),
      ]))
  }

  private static func json(_ fit: ModelFit, _ baseline: Baseline) -> JSONValue {
    .object([
      "model": .string(fit.model.name),
      "below": .bool(fit.isBelow),
      "on": .strings(names(fit.added.bits)),
      "off": .strings(names(fit.removed.bits)),
      "losses": .array(fit.losses(in: baseline).map(json)),
    ])
  }

  private static func json(_ loss: ModelLoss) -> JSONValue {
    var members: JSONObject = ["features": .strings(names(loss.bits))]
    switch loss.reason {
    case .absent(let classes):
      members["because"] = "absent"
      members["classes"] = .array(classes.map(JSONValue.integer))
    case .removed(let cause): members["because"] = .string(cause.keyword)
    case .hostOnly: members["because"] = "host-only"
    }
    return .object(members)
  }

  private static func names(_ bits: [FeatureBit]) -> [String] {
    bits.map { $0.name ?? $0.description }
  }
}
