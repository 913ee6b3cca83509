internal import CPUIDKit
public import PoolKit

/// Where the named models start as they are, as JSON, schema `poolcpu.usable/1`.
public enum ModelUseDocument {
  /// The schema that is written.
  public static let schema = "poolcpu.usable/1"

  /// The document of all models.
  public static func bytes(for uses: [ModelUse], in pool: Pool) -> [UInt8] {
    JSONWriter.document(
      .object([
        "schema": .string(schema),
        "vendor": .string(pool.vendor.rawValue),
        "view": .string(pool.perspective.rawValue),
        "models": .array(uses.map { json($0, pool) }),
      ]))
  }

  private static func json(_ use: ModelUse, _ pool: Pool) -> JSONValue {
    .object([
      "model": .string(use.model.name),
      "usable": .bool(use.isUsable),
      "missing": .array(
        use.lacks.map { lack in
          .object([
            "features": .strings(lack.missing.bits.map { $0.name ?? $0.description }),
            "hosts": .strings(lack.classes.flatMap { pool.classes[$0 - 1].hosts }.sorted()),
          ])
        }),
    ])
  }
}
