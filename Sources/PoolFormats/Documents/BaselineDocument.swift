internal import CPUIDKit
public import PoolKit

/// A baseline as JSON, schema `poolcpu.baseline/1`.
public struct BaselineDocument: BaselineRenderer {
  /// The schema that is written and read.
  public static let schema = "poolcpu.baseline/1"

  /// Whether values of undocumented MSRs are in the document as well.
  public let showsExperimental: Bool

  /// Whether the document is one line, for JSON Lines.
  public let isLine: Bool

  /// A renderer; undocumented MSRs are shown on request only.
  public init(showsExperimental: Bool = false, isLine: Bool = false) {
    self.showsExperimental = showsExperimental
    self.isLine = isLine
  }

  /// The document as text.
  public func text(for baseline: Baseline) -> String {
    String(decoding: bytes(for: baseline), as: UTF8.self)
  }

  /// The document, without a text beside it: a fleet's is long.
  public func bytes(for baseline: Baseline) -> [UInt8] {
    JSONWriter.bytes(of: json(for: baseline), isLine: isLine)
  }

  /// The document of `baseline`.
  public func json(for baseline: Baseline) -> JSONValue {
    let pool = baseline.pool
    let classes = pool.classes.enumerated().map { ClassDocument.json($1, number: $0 + 1) }
    let plan = PoolPlan(for: baseline)
    let plans = plan.plans.enumerated().map {
      PlanDocument.json($1, number: $0 + 1, showsExperimental: showsExperimental)
    }
    let levels = Level.nearest(below: baseline.words, vendor: pool.vendor).map(\.name)
    let members: [String: JSONValue?] = [
      "schema": .string(BaselineDocument.schema),
      "vendor": .string(pool.vendor.rawValue),
      "view": .string(pool.perspective.rawValue),
      "words": WordsJSON.json(baseline.words),
      "features": .strings(baseline.words.names),
      "limits": limits(baseline),
      "lowered": .array(baseline.loweredLimits.map(json)),
      "levels": .strings(levels),
      "cuts": json(baseline.cuts),
      "classes": .array(classes),
      "removed": .array(
        zip(baseline.removed, baseline.absenceReasons).map { json($0, $1, baseline) }),
      "security": .array(baseline.lostProtections.map { security($0, baseline) }),
      "added": .array(baseline.added.map { json($0.bit, $0.classes, [:]) }),
      "anomalies": .array(baseline.anomalies.map(json)),
      "overrides": .array(plans),
      "residual": .array(plan.residual.map(json)),
      "warnings": .strings(BaselineWarning.all(about: baseline).map(\.description)),
    ]
    return .members(members)
  }

  private func json(_ cuts: Restrictions) -> JSONValue? {
    if cuts == .none { return nil }
    return .members([
      "levels": .strings(cuts.levels.map(\.name)), "without": .strings(cuts.without.names),
      "caps": cuts.caps.isEmpty ? nil : .array(cuts.caps.map(CapDocument.json)),
      "strict": .bool(cuts.isStrict),
    ])
  }

  /// The levelled limits, and beside them the numbers that CPUID does not tell.
  private func limits(_ baseline: Baseline) -> JSONValue {
    let facts = baseline.facts
    guard case .object(var members) = WordsJSON.json(baseline.limits, of: baseline.words) else {
      return .null
    }
    members["clock"] = FactsDocument.json(facts.clocks)
    members["mxcsrMask"] = facts.mxcsr.common.map { .string($0.description) }
    return .object(members)
  }

  private func json(_ limit: LoweredLimit) -> JSONValue {
    .object([
      "limit": .string(limit.number.name), "from": .integer(limit.from), "to": .integer(limit.to),
      "classes": .array(limit.classes.map(JSONValue.integer)),
      "values": .array(
        limit.values.map {
          .object([
            "value": .integer($0.number), "classes": .array($0.classes.map(JSONValue.integer)),
          ])
        }),
    ])
  }

  private func security(_ removal: Removal, _ baseline: Baseline) -> JSONValue {
    ExplanationJSON.security(
      removal.bit, removal.bit.definition?.protects ?? "",
      [
        "change": "lost",
        "classes": .array(baseline.classes(showing: removal.bit).map(JSONValue.integer)),
      ])
  }

  private func json(
    _ removal: Removal, _ reasons: [AbsenceReason], _ baseline: Baseline
  ) -> JSONValue {
    var more: JSONObject = ["because": .string(removal.cause.keyword)]
    if let parent = removal.cause.parent { more["parent"] = name(parent) }
    if case .level(let level) = removal.cause { more["level"] = .string(level) }
    if case .cap(let name) = removal.cause { more["cap"] = .string(name) }
    if !reasons.isEmpty { more["why"] = ExplanationJSON.json(reasons) }
    if removal.cause == .layout || removal.cause == .unreadLayout,
      let conflict = baseline.layoutConflict(over: removal.bit)
    {
      more["component"] = .integer(conflict.component)
      more["layouts"] = .array(
        conflict.places.map {
          .object([
            "layout": WordsJSON.json($0.layout),
            "classes": .array($0.classes.map(JSONValue.integer)),
          ])
        })
    }
    return json(removal.bit, removal.classes, more)
  }

  private func json(_ anomaly: Anomaly) -> JSONValue {
    json(anomaly.bit, anomaly.classes, ["parent": name(anomaly.parent)])
  }

  private func json(_ residual: Residual) -> JSONValue {
    json(residual.bit, residual.classes, ["direction": .string(residual.direction.rawValue)])
  }

  /// A bit of some classes: its place, its name or `null`, the classes, and what is said beside.
  private func json(
    _ bit: FeatureBit, _ classes: [Int], _ more: JSONObject
  ) -> JSONValue {
    var members = more
    members["bit"] = .string(bit.description)
    members["feature"] = name(bit)
    members["classes"] = .array(classes.map(JSONValue.integer))
    return .object(members)
  }

  private func name(_ bit: FeatureBit) -> JSONValue {
    bit.name.map(JSONValue.string) ?? .null
  }
}

extension BaselineDocument {
  /// The classes and cuts in a JSON document: what is needed to pool it again.
  ///
  /// Everything else in the document follows from them, and is not read: it is worked out anew.
  ///
  /// - Parameter json: the document.
  /// - Returns: the classes of its pool and what the user had taken out.
  /// - Throws: ``DocumentError`` when the schema is another, or a member is missing or of another
  ///   type.
  public static func contents(
    of json: JSONValue
  ) throws(DocumentError) -> (classes: [HostClass], cuts: Restrictions) {
    let root = JSONCursor(json)
    try DocumentError.checkSchema(of: root, is: [schema])
    let vendor = CPUVendor(rawValue: try root.member("vendor").string())
    var classes: [HostClass] = []
    for cursor in try root.member("classes").elements() {
      classes.append(try ClassDocument.hostClass(cursor, vendor: vendor))
    }
    guard !classes.isEmpty else {
      throw try root.member("classes").wrong("at least one class", count: 0)
    }
    return (classes, try cuts(root.optional("cuts")))
  }

  private static func cuts(_ cursor: JSONCursor?) throws(DocumentError) -> Restrictions {
    guard let cursor else { return .none }
    let levels = try cursor.member("levels").elements("a level of this version") { Level.named($0) }
    let without = try cursor.member("without").elements("a feature of this version") {
      Catalogue.bit(named: $0)
    }
    return Restrictions(
      levels: levels, without: FeatureSet(without),
      caps: try CapDocument.caps(cursor.optional("caps")),
      isStrict: try cursor.member("strict").bool())
  }
}
