internal import CPUIDKit
public import PoolKit

/// What tells two pools apart as JSON, schema `poolcpu.pool-diff/1`.
public enum PoolDiffDocument {
  /// The schema that is written.
  public static let schema = "poolcpu.pool-diff/1"

  /// The document as bytes.
  ///
  /// - Parameters:
  ///   - diff: what changed.
  ///   - first: the hosts that are called `a`.
  ///   - second: the hosts that are called `b`.
  /// - Returns: the document, ending in a line end.
  public static func bytes(
    for diff: PoolDiff, of first: PoolDiff.Side, and second: PoolDiff.Side
  ) -> [UInt8] {
    JSONWriter.document(
      .object([
        "schema": .string(schema),
        "differ": .bool(!diff.isEmpty),
        "a": .object(["hosts": .integer(first.hostCount)]),
        "b": .object(["hosts": .integer(second.hostCount)]),
        "came": .strings(diff.came),
        "gone": .strings(diff.gone),
        "same": .integer(
          diff.groups.filter(\.change.isEmpty).reduce(0) { $0 + $1.hosts.count }),
        "changed": .array(
          diff.changed.map { group in
            var members = members(of: group.change)
            members["hosts"] = .strings(group.hosts)
            return .object(members)
          }),
        "pool": diff.shared.map { .object(members(of: $0)) } ?? .null,
      ]))
  }

  private static func members(of change: ProfileDiff) -> JSONObject {
    [
      "lost": names(change.onlyFirst), "gained": names(change.onlySecond),
      "untold": names(change.untold),
      "limits": .array(
        Limit.allCases.compactMap { limit in
          change.limits[limit].map {
            .object([
              "limit": .string(limit.name), "a": $0.first.map(JSONValue.integer) ?? .null,
              "b": $0.second.map(JSONValue.integer) ?? .null,
            ])
          }
        }),
    ]
  }

  private static func names(_ features: FeatureSet) -> JSONValue {
    .strings(features.bits.map { $0.name ?? $0.description })
  }
}
