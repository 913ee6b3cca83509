internal import CPUIDKit
public import PoolKit

/// What poolcpu did to the MSRs of a host, as JSON, schema `poolcpu.state/1`.
public enum StateDocument {
  /// The schema that is written and read.
  public static let schema = "poolcpu.state/1"

  /// The document of `state`.
  public static func bytes(for state: OverrideState) -> [UInt8] {
    var object: JSONObject = [
      "schema": .string(schema),
      "boot": .string(state.bootID),
      "host": .string(state.host),
      "vendor": .string(state.vendor.rawValue),
      "signature": .string(state.signature.description),
      "phase": .string(state.phase.rawValue),
      "cpus": .array(state.cpus.map(json)),
    ]
    let origin = state.origin
    object["machine"] = origin.machine.map { .string($0.description) }
    object["plan"] = origin.plan.map { .string($0.description) }
    object["formerPlan"] = origin.formerPlan.map { .string($0.description) }
    object["digest"] = .string(digest(of: object).description)
    return JSONWriter.document(.object(object))
  }

  /// The SHA-256 of a document as it is written without its digest.
  private static func digest(of object: JSONObject) -> SHA256Digest {
    var rest = object
    rest["digest"] = nil
    return SHA256Digest(of: JSONWriter.document(.object(rest)))
  }

  /// Refuses a document that was changed after it was written.
  ///
  /// poolcpu 0.2 wrote none of machine, plan and digest.
  private static func checkDigest(of root: JSONCursor) throws(DocumentError) {
    guard case .object(let object) = root.value else { return }
    let isOld = object["machine"] == nil && object["plan"] == nil
    guard !isOld || object["digest"] != nil else { return }
    guard try root.member("digest").digest() == digest(of: object) else { throw .altered }
  }

  /// The state in a document.
  ///
  /// - Throws: ``DocumentError`` for the first thing that is wrong.
  public static func state(from bytes: [UInt8]) throws(DocumentError) -> OverrideState {
    let root: JSONCursor
    do throws(JSONError) { root = JSONCursor(try JSONReader.value(of: bytes)) } catch {
      throw .json(error)
    }
    try DocumentError.checkSchema(of: root, is: [schema])
    try checkDigest(of: root)
    var cpus: [TakenCPU] = []
    for cursor in try root.member("cpus").elements() { cpus.append(try overrides(cursor)) }
    return try OverrideState(
      bootID: root.member("boot").string(), host: root.member("host").string(),
      vendor: CPUVendor(rawValue: root.member("vendor").string()),
      signature: root.member("signature").parsed("a signature such as 25/17/1") {
        CPUSignature($0)
      },
      phase: root.member("phase").parsed("applying, applied, restoring or failed") {
        OverrideState.Phase(rawValue: $0)
      },
      cpus: cpus,
      origin: StateOrigin(
        machine: root.optional("machine")?.digest(), plan: root.optional("plan")?.digest(),
        formerPlan: root.optional("formerPlan")?.digest()))
  }

  /// What a host's state file says of its CPUID.
  ///
  /// A file that cannot be understood is told, not passed over.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - boot: the number of this boot; without it the state counts.
  /// - Returns: the sign; `nil` when the state is of an earlier boot.
  public static func sign(in bytes: [UInt8], boot: String?) -> OverrideSign? {
    do throws(DocumentError) {
      return try state(from: bytes).sign(inBoot: boot)
    } catch {
      return .unreadableState("\(error)")
    }
  }

  private static func json(_ cpu: TakenCPU) -> JSONValue {
    .object([
      "cpu": .integer(cpu.number),
      "leaves": LeavesJSON.json(cpu.leaves),
      "msrs": .object(
        JSONObject(uniqueKeysWithValues: cpu.registers.map { ($0.address.description, json($0)) })),
    ])
  }

  private static func json(_ register: TakenMSR) -> JSONValue {
    .members([
      "original": .string(register.original.description),
      "intended": .string(register.intended.description),
      "before": register.before.map { .string($0.description) },
      "left": register.remainder.map(json),
    ])
  }

  private static func json(_ remainder: TakenMSR.Remainder) -> JSONValue {
    switch remainder {
    case .value(let value): .object(["by": "poolcpu", "value": .string(value.description)])
    case .foreign(let value): .object(["by": "another", "value": .string(value.description)])
    case .unreadable: "unreadable"
    }
  }
}

extension StateDocument {
  static func overrides(_ cursor: JSONCursor) throws(DocumentError) -> TakenCPU {
    let leaves = try LeavesJSON.leaves(cursor.member("leaves"))
    var registers: [TakenMSR] = []
    for (address, member) in try RecordDocument.msrs(cursor.member("msrs")) {
      registers.append(
        try TakenMSR(
          address: address, original: value(member.member("original")),
          intended: value(member.member("intended")),
          before: member.optional("before").map(value),
          remainder: member.optional("left").map(remainder)))
    }
    return TakenCPU(
      number: try cursor.member("cpu").integer(), leaves: leaves, registers: registers)
  }

  private static func value(_ cursor: JSONCursor) throws(DocumentError) -> MSRValue {
    try cursor.parsed("0x and sixteen hexadecimal digits") { MSRValue($0) }
  }

  private static func remainder(
    _ cursor: JSONCursor
  ) throws(DocumentError) -> TakenMSR.Remainder {
    if cursor.value == "unreadable" { return .unreadable }
    let found = try value(cursor.member("value"))
    let isOurs = try cursor.member("by").parsed("poolcpu or another") { text in
      text == "poolcpu" ? true : text == "another" ? false : nil
    }
    return isOurs ? .value(found) : .foreign(found)
  }
}

extension JSONCursor {
  fileprivate func digest() throws(DocumentError) -> SHA256Digest {
    try parsed("64 hexadecimal digits") { SHA256Digest($0) }
  }
}
