public import PoolKit
internal import CPUIDKit

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

extension RecordDocument {
  /// What is known of Xen, as a record has it.
  static func json(_ xen: XenKnowledge) -> JSONValue {
    .members([
      "domain": xen.domain.map { .string($0.role.rawValue) },
      "type": xen.domain?.kind.map(JSONValue.string),
      "version": xen.domain?.version.map(JSONValue.string),
      "policies": xen.policies.isEmpty
        ? nil
        : .object(
          JSONObject(
            uniqueKeysWithValues: xen.policies.map { ($0.key.rawValue, json($0.value)) })),
    ])
  }

  /// What is known of Xen; `nil` when the document at `root` does not say.
  static func xen(of root: JSONCursor) throws(DocumentError) -> XenKnowledge? {
    guard let cursor = try root.optional("xen") else { return nil }
    let role = try cursor.optional("domain")?.parsed("dom0 or guest") {
      XenDomain.Role(rawValue: $0)
    }
    var domain = role.map { XenDomain($0) }
    domain?.kind = try cursor.optional("type")?.string()
    domain?.version = try cursor.optional("version")?.string()
    var policies: [XenPolicyName: HypervisorAnswer] = [:]
    for (key, member) in try cursor.optional("policies")?.members() ?? [] {
      guard let name = XenPolicyName(rawValue: key) else {
        let names = XenPolicyName.allCases.map(\.rawValue).joined(separator: ", ")
        throw member.wrongKey(key, expected: "one of \(names)")
      }
      policies[name] = try answer(member)
    }
    return XenKnowledge(domain: domain, policies: policies)
  }
}

extension RecordDocument {
  /// What the kernel shows of the machine; empty when the document at `root` does not say.
  static func kernelFlags(of root: JSONCursor) throws(DocumentError) -> [KernelFlags] {
    var found: [KernelFlags] = []
    for group in try root.optional("kernelFlags")?.elements() ?? [] {
      found.append(
        try KernelFlags(
          cpus: group.member("cpus").parsed("a list of CPUs up to 16383 such as 0-3,8") {
            CPUSet($0)
          },
          flags: group.member("flags").elements("a flag") { $0.isEmpty ? nil : $0 }))
    }
    return found
  }

  /// What KVM can give a guest; `nil` when the document at `root` does not say.
  static func kvm(of root: JSONCursor) throws(DocumentError) -> HypervisorAnswer? {
    try root.optional("kvm").map(answer)
  }

  /// What a hypervisor can give, as the object at `cursor` says.
  static func answer(_ cursor: JSONCursor) throws(DocumentError) -> HypervisorAnswer {
    var values: [MSRAddress: MSRValue] = [:]
    for (address, member) in try msrs(cursor.optional("msrs")) {
      values[address] = try member.parsed("0x and sixteen hexadecimal digits") { MSRValue($0) }
    }
    return try HypervisorAnswer(leaves: LeavesJSON.leaves(cursor.member("leaves")), msrs: values)
  }

  /// The time stamp counter's frequency; `nil` when the document at `root` does not say.
  static func clock(of root: JSONCursor) throws(DocumentError) -> TSCClock? {
    guard let cursor = try root.optional("clock") else { return nil }
    let frequency = try cursor.member("kHz")
    guard try frequency.integer() > 0 else { throw frequency.wrong("a frequency above 0") }
    return try TSCClock(
      kHz: frequency.integer(), canScale: cursor.optional("canScale")?.bool())
  }

  /// The bits that software may set in MXCSR; `nil` when the document at `root` does not say.
  static func mxcsrMask(of root: JSONCursor) throws(DocumentError) -> RegisterValue? {
    try root.optional("mxcsrMask")?.parsed("eight lower-case hexadecimal digits") {
      RegisterValue($0)
    }
  }
}
