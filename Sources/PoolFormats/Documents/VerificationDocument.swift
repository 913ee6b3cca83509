internal import CPUIDKit
public import PoolKit

/// Whether a host shows a plan as JSON, schema `poolcpu.verify/1`.
public enum VerificationDocument {
  /// The schema that is written.
  public static let schema = "poolcpu.verify/1"

  /// The document as bytes.
  public static func bytes(for verification: Verification) -> [UInt8] {
    JSONWriter.document(
      .object([
        "schema": .string(schema),
        "host": .string(verification.host),
        "shows": .bool(verification.findings.isEmpty),
        "cpus": .string(verification.cpus.description),
        "msrs": .integer(verification.registerCount),
        "differences": .array(
          verification.findings.map { finding in
            var members = members(of: finding.difference)
            members["cpus"] = .string(finding.cpus.description)
            return .object(members)
          }),
        "beyond": .array(verification.unreached.map { .object(members(of: $0)) }),
      ]))
  }

  /// The host that a document is about, and whether it showed its plan.
  ///
  /// - Throws: ``DocumentError`` for what is no such document.
  public static func state(in bytes: [UInt8]) throws(DocumentError) -> (host: String, shows: Bool) {
    let root: JSONCursor
    do throws(JSONError) { root = JSONCursor(try JSONReader.value(of: bytes)) } catch {
      throw .json(error)
    }
    try DocumentError.checkSchema(of: root, is: [schema])
    return (try root.member("host").string(), try root.member("shows").bool())
  }

  private static func members(of bit: FeatureBit) -> JSONObject {
    ["bit": .string(bit.description), "feature": bit.name.map(JSONValue.string) ?? .null]
  }

  private static func members(of bit: FeatureBit, kind: String) -> JSONObject {
    var members = members(of: bit)
    members["kind"] = .string(kind)
    return members
  }

  private static func members(of difference: Verification.Difference) -> JSONObject {
    switch difference {
    case .shown(let bit): return members(of: bit, kind: "shown")
    case .missing(let bit): return members(of: bit, kind: "missing")
    case .register(let register, let found, let wanted):
      return [
        "kind": "msr", "msr": .string(register.address.description),
        "holds": .string(found.description), "wanted": .string(wanted.description),
      ]
    case .contradiction(let register, let found):
      return [
        "kind": "contradiction", "msr": .string(register.address.description),
        "holds": .string(found.description),
      ]
    case .absent(let register):
      return ["kind": "absent", "msr": .string(register.address.description)]
    }
  }
}
