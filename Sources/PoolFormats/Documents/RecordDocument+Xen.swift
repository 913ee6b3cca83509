internal import CPUIDKit
internal import PoolKit

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
