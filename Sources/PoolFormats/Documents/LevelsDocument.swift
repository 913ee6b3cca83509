public import CPUIDKit
internal import PoolKit

/// The named levels as JSON, schema `poolcpu.levels/1`.
public enum LevelsDocument {
  /// The schema that is written.
  public static let schema = "poolcpu.levels/1"

  /// The document of `levels`, as bytes.
  public static func bytes(for levels: [Level]) -> [UInt8] {
    JSONWriter.document(
      .object(["schema": .string(schema), "levels": .array(levels.map(json))]))
  }

  private static func json(_ level: Level) -> JSONValue {
    let row = level.definition
    var members: JSONObject = [
      "level": .string(level.name),
      "vendors": .strings(row.vendors.map(\.rawValue)),
      "features": .strings(level.features.names),
      "source": .string(row.source),
      "confidence": .string(row.confidence.rawValue),
    ]
    if let parent = row.parent { members["parent"] = .string(parent.rawValue) }
    if let mode = row.evc {
      members["evc"] = .object([
        "key": .string(mode.key), "confidence": .string(mode.confidence.rawValue),
      ])
    }
    if let notes = row.notes { members["notes"] = .string(notes) }
    return .object(members)
  }
}
