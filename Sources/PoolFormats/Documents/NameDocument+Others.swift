public import CPUIDKit
internal import PoolKit

extension NameDocument {
  /// The document about the value of a register, as bytes.
  public static func bytes(for query: WordQuery) -> [UInt8] {
    let parts = query.parts.map { part -> JSONValue in
      .object([
        "word": .string(part.word.description), "value": .string("0x\(part.value)"),
        "features": .strings(part.features.map(\.shortName)),
        "unnamed": .strings(part.unnamed.map(\.description)),
        "absent": .strings(part.others.map(\.shortName)),
      ])
    }
    var members: JSONObject = ["words": .array(parts)]
    switch query.place {
    case .cpuid: break
    case .features(let msr): members["msr"] = .string(msr.description)
    case .change(let register):
      members["msr"] = .string(register.address.description)
      members["effect"] = .string(register.effect.keyword)
    }
    return document(query.text, "value", .object(members))
  }

  /// The document about a CPU model, as bytes.
  public static func bytes(for query: ModelQuery, asked: String) -> [UInt8] {
    let model = query.model
    return document(
      asked, "model",
      .members([
        "name": .string(model.name), "vendor": (model.vendor?.rawValue).map(JSONValue.string),
        "microarchitectures": .strings(query.microarchitectures.map(\.rawValue)),
        "year": query.generation.map { .integer($0.year) },
        "level": (query.level?.name).map(JSONValue.string),
        "levels": .strings(query.levels.map(\.name)), "equals": .strings(query.equals),
        "knownTo": .strings(query.releases.map(\.name) + (query.isOfProxmox ? ["proxmox"] : [])),
        "features": .strings(model.features.names), "asked": .strings(model.asked.names),
        "dormant": .strings(model.dormant.names),
        "versions": .array(query.versions.map(json)),
        "sisters": .array(query.sisters.prefix(10).map(json)),
      ]))
  }

  /// The document about levels, as bytes.
  public static func bytes(for levels: [Level], asked: String) -> [UInt8] {
    document(
      asked, "namedLevels",
      .array(
        levels.map { level in
          .members([
            "level": .string(level.name), "vendors": .strings(level.vendors.map(\.rawValue)),
            "evc": (level.definition.evc?.key).map(JSONValue.string),
            "features": .strings(level.features.names),
          ])
        }))
  }

  private static func json(_ other: ModelQuery.Neighbour) -> JSONValue {
    .object([
      "name": .string(other.model.name), "more": .strings(other.more.names),
      "less": .strings(other.less.names),
    ])
  }

  private static func document(_ asked: String, _ key: String, _ value: JSONValue) -> [UInt8] {
    JSONWriter.document(
      .object([
        "schema": .string(schema), "asked": .string(asked), "features": .array([]), key: value,
      ]))
  }
}

extension CPUIDMSR.Effect {
  /// The word in JSON documents.
  var keyword: String { self == .mask ? "mask" : "override" }
}
