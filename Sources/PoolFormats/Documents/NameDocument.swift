public import CPUIDKit
internal import PoolKit

/// What a name of a feature means as JSON, schema `poolcpu.name/1`.
public enum NameDocument {
  /// The schema that is written.
  public static let schema = "poolcpu.name/1"

  /// The document as bytes.
  public static func bytes(for query: FeatureQuery) -> [UInt8] {
    JSONWriter.document(
      .object([
        "schema": .string(schema),
        "asked": .string(query.text),
        "features": .array(query.matches.map(json)),
      ]))
  }

  /// The document about a name that is no feature's, as bytes.
  public static func bytes(for text: String, _ other: OtherName) -> [UInt8] {
    JSONWriter.document(
      .object([
        "schema": .string(schema), "asked": .string(text), "features": .array([]),
        "other": .string(other.description),
      ]))
  }

  private static func json(_ match: FeatureMatch) -> JSONValue {
    let row = match.definition
    let names = Vocabulary.allCases.compactMap { vocabulary in
      vocabulary.name(of: match.bit).map { (vocabulary.rawValue, JSONValue.string($0)) }
    }
    return .members([
      "feature": .string(row.name),
      "bit": .string(match.bit.description),
      "calledBy": .strings(match.naming.map(caller)),
      "names": .object(JSONObject(uniqueKeysWithValues: names)),
      "vendors": .strings(row.vendors.names),
      "rule": .string(row.rule.keyword),
      "pooling": .string(row.rule.sentence),
      "guests": .string(keyword(row.kvm.on(row.vendors.contains(.amd) ? .amd : .intel))),
      "platforms": .object([
        "kvm": .object([
          "amd": .string(row.kvm.on(.amd).keyword), "intel": .string(row.kvm.on(.intel).keyword),
        ]),
        "xen": .string(row.xenPolicy.keyword),
      ]),
      "meaning": .string(row.meaning),
      "protects": row.protects.map(JSONValue.string),
      "requires": .array(match.requirements.map { json($0, $0.parent) }),
      "requiredBy": .array(match.dependents.map { json($0, $0.child) }),
      "levels": .strings(match.levels.map(\.name)),
      "msrs": .array(
        match.registers.map { register, position in
          .object([
            "msr": .string(register.address.description), "name": .string(register.name),
            "position": .integer(position),
            "effect": .string(register.effect.keyword),
            "documented": .bool(register.isDocumented),
          ])
        }),
    ])
  }

  private static func json(_ edge: FeatureDependency, _ other: FeatureBit) -> JSONValue {
    .members([
      "feature": .string(other.shortName), "bit": .string(other.description),
      "reason": .string(edge.reason), "source": .string(edge.source),
    ])
  }

  private static func caller(_ naming: FeatureNaming) -> String {
    switch naming {
    case .canonical: "poolcpu"
    case .product(let vocabulary): vocabulary.rawValue
    case .common: "common"
    case .sharedLinuxFlag: "linux-shared-flag"
    case .place: "place"
    case .register(let register): "msr \(register.address)"
    }
  }

  /// The keyword of the first version of the schema, which had three.
  private static func keyword(_ rule: KVMRule) -> String {
    switch rule {
    case .never: "never"
    case .emulated: "emulated"
    default: "as-host"
    }
  }
}

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
