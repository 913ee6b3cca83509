public import PoolKit

/// A host record as JSON, schema `poolcpu.host/1`.
public enum RecordDocument {
  /// The schema that is written and read.
  public static let schema = "poolcpu.host/1"

  /// The document of `record`.
  public static func json(for record: HostRecord) -> JSONValue {
    .members([
      "schema": .string(schema),
      "host": .string(record.host),
      "vendor": .string(record.vendor.rawValue),
      "family": .integer(record.signature.family),
      "model": .integer(record.signature.model),
      "stepping": .integer(record.signature.stepping),
      "brand": .string(record.brand),
      "source": .members([
        "how": .string(record.source.how),
        "when": record.source.when.map(JSONValue.string),
        "by": record.source.by.map(JSONValue.string),
      ]),
      "environment": .members(record.environment.mapValues(JSONValue.string)),
      "cpus": .array(CPUGroup.groups(of: record.cpus).map(json)),
    ])
  }

  private static func json(for group: CPUGroup) -> JSONValue {
    let leaves = group.cpus.first?.leaves.entries ?? []
    let varies = group.varying
    let msrs = Set(group.cpus.flatMap(\.msrs.keys))
    return .members([
      "cpus": .string(CPUSet(group.cpus.map(\.number)).description),
      "leaves": .object(
        JSONObject(uniqueKeysWithValues: leaves.map { ($0.query.description, json($0.registers)) })),
      "varies": varies.isEmpty ? nil : .object(values(varies, group)),
      "msrs": msrs.isEmpty
        ? nil
        : .object(
          JSONObject(uniqueKeysWithValues: msrs.map { ($0.description, reading($0, group)) })),
    ])
  }

  private static func json(_ registers: CPUIDRegisters) -> JSONValue {
    .strings(RegisterName.allCases.map { registers[$0].description })
  }

  private static func values(_ places: [CPUGroup.Place], _ group: CPUGroup) -> JSONObject {
    JSONObject(
      uniqueKeysWithValues: places.map { place in
        let values = group.cpus.map {
          ($0.leaves[place.query]?[place.register] ?? []).description
        }
        return ("\(place.query).\(place.register)", .strings(values))
      })
  }

  /// One value when all CPUs agree, else one a CPU; `null` where a CPU was not asked.
  private static func reading(_ address: MSRAddress, _ group: CPUGroup) -> JSONValue {
    let readings = group.cpus.map { cpu -> JSONValue in
      switch cpu.msrs[address] {
      case .value(let value): .string(value.description)
      case .unreadable: .string("unreadable")
      case nil: .null
      }
    }
    return Set(readings).count == 1 ? readings[0] : .array(readings)
  }
}
