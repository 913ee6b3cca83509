internal import CPUIDKit
public import PoolKit

/// What a change of a pool would mean, as JSON, schema `poolcpu.plan/1`.
public enum WhatIfDocument {
  /// The schema that is written.
  public static let schema = "poolcpu.plan/1"

  /// What joining costs, and which of the given guests may not go to every new host.
  public static func bytes(for joining: Joining, guests: JoiningGuests?) -> [UInt8] {
    var members = members(of: joining.all)
    members["parts"] = .array(
      joining.parts.map { part in
        var members = self.members(of: part.change)
        members["hosts"] = .strings(part.newcomers.hosts)
        return .object(members)
      })
    if let guests {
      members["refused"] = .strings(guests.refused)
      members["unknown"] = .strings(guests.unknown)
    }
    return document("add", members)
  }

  /// What is gained when hosts leave.
  public static func bytes(for candidates: [Leaving.Candidate]) -> [UInt8] {
    document(
      "remove",
      [
        "candidates": .array(
          candidates.map { candidate in
            var members = members(of: candidate.change)
            members["hosts"] = .strings(candidate.hosts)
            return .object(members)
          })
      ])
  }

  /// A pool in several.
  public static func bytes(for split: PoolSplit) -> [UInt8] {
    document(
      "split",
      [
        "best": split.isBest.map(JSONValue.bool) ?? .null,
        "whole": names(split.whole.given),
        "groups": .array(
          split.groups.map {
            .object(["hosts": .strings($0.hosts), "features": names($0.given)])
          }),
      ])
  }

  /// Between which hosts guests may move.
  public static func bytes(for matrix: MoveMatrix) -> [UInt8] {
    document(
      "matrix",
      [
        "classes": .array(matrix.classes.map { .object(["hosts": .strings($0.hosts)]) }),
        "verdicts": .array(matrix.verdicts.map { .strings($0.map(\.rawValue)) }),
        "islands": .array(
          matrix.islands.map { island in
            .strings(island.flatMap { matrix.classes[$0].hosts }.sorted())
          }),
      ])
  }

  /// Between which hosts native code may move.
  public static func bytes(for reach: OverrideReach) -> [UInt8] {
    document("override", ["pairs": .array(reach.pairs.map { .object(members(of: $0)) })])
  }

  /// Where an order halts.
  public static func bytes(
    for halt: RollingUpgrade.Halt?, of upgrade: RollingUpgrade
  ) -> [UInt8] {
    document(
      "upgrade",
      [
        "answer": halt == nil ? "found" : "halts",
        "halt": halt.map { .object(members(of: $0)) } ?? .null,
      ])
  }

  /// An order without a halt.
  public static func bytes(
    for search: RollingUpgrade.Search, of upgrade: RollingUpgrade
  ) -> [UInt8] {
    switch search {
    case .found(let order):
      document("upgrade", ["answer": "found", "halt": .null, "order": .strings(order)])
    case .impossible(let order, let halt):
      document(
        "upgrade",
        ["answer": "halts", "halt": .object(members(of: halt)), "order": .strings(order)])
    case .tooMany: document("upgrade", ["answer": "unknown", "halt": .null])
    }
  }

  private static func members(of halt: RollingUpgrade.Halt) -> JSONObject {
    [
      "step": .integer(halt.step + 1), "host": .string(halt.host), "guests": .strings(halt.guests),
    ]
  }

  private static func document(_ kind: String, _ members: JSONObject) -> [UInt8] {
    var members = members
    members["schema"] = .string(schema)
    members["kind"] = .string(kind)
    return JSONWriter.document(.object(members))
  }

  private static func members(of change: PoolChange) -> JSONObject {
    [
      "lost": names(change.lost), "gained": names(change.gained),
      "levels": .object(["before": levels(change.before), "after": levels(change.after)]),
    ]
  }

  private static func members(of pair: OverrideReach.Pair) -> JSONObject {
    var members: JSONObject = [
      "first": .strings(pair.first.hosts), "second": .strings(pair.second.hosts),
    ]
    switch pair.answer {
    case .alike: members["answer"] = "alike"
    case .withValues(let plan):
      members["answer"] = "values"
      members["values"] = .array(
        zip([pair.first, pair.second], plan.plans).flatMap { part, plan in
          plan.values.filter(\.isNeeded).map {
            .object([
              "hosts": .strings(part.hosts), "msr": .string("\($0.register.address)"),
              "value": .string("\($0.value)"),
            ])
          }
        })
    case .never(let left):
      members["answer"] = "never"
      members["left"] = names(left)
    }
    return members
  }

  private static func levels(_ baseline: Baseline) -> JSONValue {
    .strings(Level.reached(by: baseline.words, vendor: baseline.pool.vendor))
  }

  private static func names(_ features: FeatureSet) -> JSONValue {
    .strings(features.bits.map { $0.name ?? $0.description })
  }
}
