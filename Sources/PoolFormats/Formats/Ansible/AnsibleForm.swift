internal import CPUIDKit
public import PoolKit

/// Facts for Ansible, which finds them as `ansible_local.poolcpu`.
///
/// For `/etc/ansible/facts.d/poolcpu.fact`, a file without the right to be executed.
public struct AnsibleForm: BaselineRenderer, Sendable {
  /// A form.
  public init() {}

  /// The facts as a JSON document.
  public func text(for baseline: Baseline) -> String {
    let words = zip(Catalogue.words, baseline.words.values).filter { $0.1 != [] }
    let limits = zip(LimitDefinition.all, baseline.limits.numbers).filter { $0.1 != 0 }
    let classes = zip(baseline.pool.classes, PoolPlan(for: baseline).plans).enumerated()
    let document: JSONObject = [
      "remarks": .strings(
        FormRemarks(
          "facts for Ansible", baseline, nil,
          notes: [
            "Names of hosts are data from outside: quote them where a playbook hands them to a shell."
          ], isFull: true
        ).lines),
      "vendor": .string(baseline.pool.vendor.rawValue),
      "view": .string(baseline.pool.perspective.rawValue),
      "features": .strings(baseline.words.names),
      "words": .object(
        JSONObject(
          uniqueKeysWithValues: words.map {
            (key: $0.name.description, value: .string("0x\($1)"))
          })),
      "limits": .object(
        JSONObject(uniqueKeysWithValues: limits.map { (key: $0.name, value: .integer($1)) })),
      "classes": .array(classes.map { facts($0 + 1, $1.0, $1.1) }),
    ]
    return String(decoding: JSONWriter.document(.object(document)), as: UTF8.self)
  }

  private func facts(_ number: Int, _ hostClass: HostClass, _ plan: OverridePlan) -> JSONValue {
    .object([
      "class": .integer(number), "signature": .string(hostClass.view.signatureText),
      "hosts": .strings(hostClass.hosts),
      "msrs": .array(
        plan.values.map {
          .object([
            "msr": .string("\($0.register.address)"), "value": .string("\($0.value)"),
            "needed": .bool($0.isNeeded),
          ])
        }),
      "notes": .strings(plan.notes.map(\.description)),
    ])
  }
}
