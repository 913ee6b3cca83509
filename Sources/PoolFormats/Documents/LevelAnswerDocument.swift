internal import CPUIDKit
public import PoolKit

/// Whether a pool reaches a level as JSON, schema `poolcpu.level/1`.
public enum LevelAnswerDocument {
  /// The schema that is written.
  public static let schema = "poolcpu.level/1"

  /// The document as bytes; one line for JSON Lines.
  public static func bytes(for answer: LevelAnswer, pool: Pool, isLine: Bool = false) -> [UInt8] {
    let lacking = answer.lacking.map { lack -> JSONValue in
      .object([
        "class": .integer(lack.number),
        "hosts": .strings(pool.classes[lack.number - 1].hosts),
        "features": .strings(lack.bits.map { $0.name ?? $0.description }),
        "bits": .strings(lack.bits.map(\.description)),
      ])
    }
    return JSONWriter.bytes(
      of: .object([
        "schema": .string(schema),
        "level": .string(answer.level.name),
        "view": .string(pool.perspective.rawValue),
        "reachable": .bool(answer.isReachable),
        "vendorFits": .bool(answer.fitsVendor),
        "lacking": .array(lacking),
      ]), isLine: isLine)
  }
}
