extension Level {
  /// All levels: AMD and Hygon, Intel, Zhaoxin, then the psABI's; each line from old to new.
  public static let all: [Level] = resolved(
    LevelDefinition.amdOpteron + LevelDefinition.amdBulldozer + LevelDefinition.amdZen
      + LevelDefinition.amdZen3AndLater
      + LevelDefinition.intelCore + LevelDefinition.intelServer + LevelDefinition.intelClient
      + LevelDefinition.intelForest + LevelDefinition.zhaoxin + LevelDefinition.psABI)

  private static let byName: [String: Level] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// The level called `name`, or `nil` when there is none.
  public static func named(_ name: String) -> Level? { byName[name] }

  /// Follows each row's parents.
  ///
  /// - Parameter rows: the table, parents before children.
  /// - Returns: a level a row, in the same order.
  /// - Precondition: every row names features of the catalogue and a parent above it.
  private static func resolved(_ rows: [LevelDefinition]) -> [Level] {
    var known: [String: FeatureSet] = [:]
    return rows.map { row in
      guard let adds = FeatureSet.named(row.adds), let removes = FeatureSet.named(row.removes),
        let start = row.parent.map({ known[$0] }) ?? FeatureSet()
      else { preconditionFailure("level \(row.name) names an unknown feature or parent") }
      let features = start.subtracting(removes).union(adds)
      known[row.name] = features
      return Level(definition: row, features: features)
    }
  }
}
