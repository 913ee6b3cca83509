public import PoolKit

/// A baseline as JSON, schema `poolcpu.baseline/1`.
public struct BaselineDocument: BaselineRenderer {
  /// The schema that is written and read.
  public static let schema = "poolcpu.baseline/1"

  /// A renderer.
  public init() {}

  /// The document as text.
  public func text(for baseline: Baseline) -> String {
    String(decoding: JSONWriter.document(BaselineDocument.json(for: baseline)), as: UTF8.self)
  }

  /// The document of `baseline`.
  public static func json(for baseline: Baseline) -> JSONValue {
    .members([
      "schema": .string(schema),
      "vendor": .string(baseline.pool.vendor.rawValue),
      "words": WordsJSON.json(baseline.words),
      "features": .strings(baseline.words.names),
      "limits": WordsJSON.json(baseline.limits),
      "levels": .strings(
        Level.nearest(below: baseline.words, vendor: baseline.pool.vendor).map(\.name)),
      "cuts": json(baseline.cuts),
      "classes": .array(
        baseline.pool.classes.enumerated().map { ClassDocument.json($1, number: $0 + 1) }),
      "removed": .array(baseline.removed.map(json)),
      "added": .array(
        baseline.added.map { json($0.bit, $0.classes, [:]) }),
      "anomalies": .array(
        baseline.anomalies.map { json($0.bit, $0.classes, ["parent": name($0.parent)]) }),
      "overrides": .array(
        baseline.plans.enumerated().map { PlanDocument.json($1, number: $0 + 1) }),
      "residual": .array(
        baseline.residual.map {
          json($0.bit, $0.classes, ["direction": .string($0.direction.rawValue)])
        }),
      "warnings": .strings(BaselineWarning.all(about: baseline).map(\.description)),
    ])
  }

  private static func json(_ cuts: BaselineCuts) -> JSONValue? {
    if cuts == .none { return nil }
    return .object([
      "levels": .strings(cuts.levels), "without": .strings(cuts.without),
      "strict": .bool(cuts.isStrict),
    ])
  }

  private static func json(_ removal: Removal) -> JSONValue {
    var more: [String: JSONValue] = ["because": .string(removal.cause.keyword)]
    if let parent = removal.cause.parent { more["parent"] = name(parent) }
    if case .level(let level) = removal.cause { more["level"] = .string(level) }
    return json(removal.bit, removal.classes, more)
  }

  /// A bit of some classes: its place, its name or `null`, the classes, and what is said beside.
  private static func json(
    _ bit: FeatureBit, _ classes: [Int], _ more: [String: JSONValue]
  ) -> JSONValue {
    var members = more
    members["bit"] = .string(bit.description)
    members["feature"] = name(bit)
    members["classes"] = .array(classes.map(JSONValue.integer))
    return .object(members)
  }

  private static func name(_ bit: FeatureBit) -> JSONValue {
    bit.name.map(JSONValue.string) ?? .null
  }
}
