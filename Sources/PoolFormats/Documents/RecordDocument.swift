internal import CPUIDKit
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
      "overrides": record.notedSigns.isEmpty
        ? nil : .array(record.notedSigns.map(OverrideSignJSON.json)),
      "kernelFlags": record.kernelFlags.isEmpty ? nil : .array(record.kernelFlags.map(json)),
      "kvm": record.kvm.map(json),
      "xen": record.xen.map(json),
      "clock": record.clock.map(json),
      "mxcsrMask": record.mxcsrMask.map { .string($0.description) },
      "cpus": .array(CPUGroup.groups(of: record.cpus).map(json)),
    ])
  }

  private static func json(_ group: CPUGroup) -> JSONValue {
    let leaves = group.cpus.first?.leaves ?? CPUIDTable()
    let varies = group.varying
    let msrs = Set(group.cpus.flatMap(\.msrs.keys))
    return .members([
      "cpus": .string(CPUSet(group.cpus.map(\.number)).description),
      "leaves": LeavesJSON.json(leaves),
      "varies": varies.isEmpty ? nil : .object(values(varies, group)),
      "msrs": msrs.isEmpty
        ? nil
        : .object(
          JSONObject(uniqueKeysWithValues: msrs.map { ($0.description, reading($0, group)) })),
    ])
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
      case .absent: "absent"
      case .unreadable: "unreadable"
      case nil: .null
      }
    }
    return Set(readings).count == 1 ? readings[0] : .array(readings)
  }

  private static func json(_ group: KernelFlags) -> JSONValue {
    .object(["cpus": .string(group.cpus.description), "flags": .strings(group.flags)])
  }

  static func json(_ answer: HypervisorAnswer) -> JSONValue {
    let msrs = answer.msrs.map { ($0.key.description, JSONValue.string($0.value.description)) }
    return .members([
      "leaves": LeavesJSON.json(answer.leaves),
      "msrs": msrs.isEmpty ? nil : .object(JSONObject(uniqueKeysWithValues: msrs)),
    ])
  }

  private static func json(_ clock: TSCClock) -> JSONValue {
    .members(["kHz": .integer(clock.kHz), "canScale": clock.canScale.map(JSONValue.bool)])
  }
}
