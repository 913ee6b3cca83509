internal import CPUIDKit
public import PoolKit

/// The answer to a check as JSON, schema `poolcpu.check/1`.
public enum CheckDocument {
  /// The schema that is written.
  public static let schema = "poolcpu.check/1"

  /// The document as text.
  public static func text(for answers: [MoveAnswer]) -> String {
    String(decoding: JSONWriter.document(json(for: answers)), as: UTF8.self)
  }

  /// The document: one answer, or many under `answers`.
  public static func json(for answers: [MoveAnswer]) -> JSONValue {
    var members: JSONObject
    if answers.count == 1 {
      members = json(for: answers[0].check)
    } else {
      members = [
        "verdict": .string((answers.map(\.check.verdict).max() ?? .safe).rawValue),
        "answers": .array(
          answers.map { answer in
            var members = json(for: answer.check)
            members["source"] = .string(answer.source)
            return .object(members)
          }),
      ]
    }
    members["schema"] = .string(schema)
    return .object(members)
  }

  private static func json(for check: MoveCheck) -> JSONObject {
    let question = check.question
    let verdicts = check.forward.verdicts
    var members: JSONObject = [
      "verdict": .string(check.verdict.rawValue),
      "migration": .string(question.migration.rawValue),
      "guest": .string(question.guest.rawValue),
      "platform": .string(question.platform.rawValue),
      "view": .string(check.view.rawValue),
      "definition": .bool(check.isOfDefinition),
      "offers": .members([
        "source": check.forward.source.map { .string($0.rawValue) },
        "destination": check.forward.destination.map { .string($0.rawValue) },
      ]),
      "destinations": .object(
        JSONObject(
          uniqueKeysWithValues: check.destinations.map {
            ($0, .string((verdicts[$0] ?? .safe).rawValue))
          })),
      "reasons": .array(check.reasons.map(json)),
      "security": .array(
        check.security.map { change in
          ExplanationJSON.security(
            change.bit, change.protects,
            ["change": .string(change.change.rawValue), "hosts": .strings(change.hosts)])
        }),
    ]
    if [check.forward.source, check.forward.destination].contains(.table),
      let rules = question.platform.rules
    {
      members["rules"] = .string(rules)
    }
    if let back = check.reverse {
      members["back"] = .object([
        "verdict": .string(back.verdict.rawValue), "reasons": .array(back.reasons.map(json)),
      ])
    }
    return members
  }

  private static func json(_ reason: CheckReason) -> JSONValue {
    var members = reason.finding.members
    members["verdict"] = .string(reason.verdict.rawValue)
    members["hosts"] = .strings(reason.hosts)
    return .object(members)
  }
}
