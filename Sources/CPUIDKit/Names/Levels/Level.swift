/// A named set of features: what one generation of CPUs offers, or what the psABI asks for.
public struct Level: Hashable, Sendable {
  /// The row of the table.
  public let definition: LevelDefinition
  /// All features of the level, the parents' included.
  ///
  /// Neither live bits nor presentation bits nor AMD's copies of 1.EDX are members.
  public let features: FeatureSet

  /// The name, as in `amd-zen2`.
  public var name: String { definition.name }

  /// The vendors whose CPUs have the level; empty when any vendor's may.
  public var vendors: [CPUVendor] { definition.vendors }

  /// Whether CPUs of `vendor` can have the level.
  public func fits(_ vendor: CPUVendor) -> Bool { vendors.isEmpty || vendors.contains(vendor) }

  /// The last level of the table that is named after CPUs with `signature`; `nil` when none is.
  ///
  /// Levels of one line stand from old to new, and what servers have beside it after what all have.
  public static func of(_ vendor: CPUVendor, _ signature: CPUSignature) -> Level? {
    all.last { level in
      level.vendors.contains(vendor) && level.definition.cpus.contains { $0.contains(signature) }
    }
  }

  /// What a CPU of `vendor` shows at this level.
  ///
  /// That is ``features``, the local APIC, and on AMD and Hygon the copies of 1.EDX.
  public func shown(by vendor: CPUVendor) -> FeatureSet {
    var shown = features
    shown[WordID(1, 0, .edx)].formUnion(Catalogue.apicEDX)
    if vendor.isAMDLike {
      let copies = shown[WordID(1, 0, .edx)].intersection(Catalogue.copiedEDX)
      shown[WordID(0x8000_0001, 0, .edx)].formUnion(copies)
    }
    return shown
  }

  /// The features of the level that `set` lacks; live and presentation bits are not asked for.
  public func missing(from set: FeatureSet) -> FeatureSet {
    features.subtracting(RuleTable.neverCompared).subtracting(set)
  }
}

extension Level {
  /// The words that a level speaks about; it says nothing of any other.
  ///
  /// Source: docs/sources.md, "Levels".
  static let words: [WordID] = [
    WordID(1, 0, .edx), WordID(1, 0, .ecx),
    WordID(0x8000_0001, 0, .edx), WordID(0x8000_0001, 0, .ecx),
    WordID(7, 0, .ebx), WordID(7, 0, .ecx), WordID(7, 0, .edx),
    WordID(7, 1, .eax), WordID(7, 1, .edx), WordID(7, 2, .edx), WordID(0xd, 1, .eax),
    WordID(0x8000_0007, 0, .edx), WordID(0x8000_0008, 0, .ebx),
    WordID(0x8000_0021, 0, .eax), WordID(0x8000_0021, 0, .ecx),
  ]

  /// What a baseline of `words` must give up so as not to exceed the level.
  ///
  /// Live and presentation bits stay, and so do bits that ask guests for care. A level without a
  /// vendor says which instructions programs may use: it cuts instruction sets beyond it and leaves all
  /// else.
  package func cut(from words: FeatureSet) -> FeatureSet {
    guard let vendor = vendors.first else {
      return words.intersection(Catalogue.instructionSets).subtracting(features)
    }
    let kept = shown(by: vendor).union(RuleTable.keptByLevels)
    var beyond = FeatureSet()
    for name in Level.words { beyond[name] = words[name].subtracting(kept[name]) }
    return beyond
  }
}

extension Level {
  /// The highest levels that a CPU of `vendor` reaches when it shows `set`.
  ///
  /// Levels of one line need not include each other (Zen dropped XOP, FMA4 and TBM of family 15h),
  /// so there may be several.
  ///
  /// - Parameters:
  ///   - set: what is shown; live and presentation bits are not looked at.
  ///   - vendor: the vendor of the CPU; only its own levels count.
  /// - Returns: the vendor's levels that are reached and lie below no other reached one, then the
  ///   same of the levels for any vendor, in the order of the table.
  public static func nearest(below set: FeatureSet, vendor: CPUVendor) -> [Level] {
    highest(all.filter { $0.vendors.contains(vendor) && $0.missing(from: set).isEmpty })
      + highest(all.filter { $0.vendors.isEmpty && $0.missing(from: set).isEmpty })
  }

  private static func highest(_ levels: [Level]) -> [Level] {
    levels.filter { level in
      !levels.contains { level.features.isStrictSubset(of: $0.features) }
    }
  }
}

extension Level {
  /// All levels: AMD and Hygon, Intel, Zhaoxin, then the psABI's; each line from old to new.
  public static let all: [Level] = resolved(
    LevelDefinition.amdOpteron + LevelDefinition.amdBulldozer + LevelDefinition.amdZen
      + LevelDefinition.amdZen3AndLater
      + LevelDefinition.intelCore + LevelDefinition.intelServer + LevelDefinition.intelClient
      + LevelDefinition.intelForest + LevelDefinition.zhaoxin + LevelDefinition.psABI)

  private static let byID: [LevelID: Level] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.definition.id, $0) })

  /// The level `id`.
  public static func of(_ id: LevelID) -> Level {
    guard let level = byID[id] else { preconditionFailure("no row defines \(id.rawValue)") }
    return level
  }

  /// The level called `name`, or `nil` when there is none.
  public static func named(_ name: String) -> Level? { LevelID(rawValue: name).map(of) }

  /// Follows each row's parents.
  ///
  /// - Parameter rows: the table, parents before children.
  /// - Returns: a level a row, in the same order.
  /// - Precondition: every row names a parent above it.
  private static func resolved(_ rows: [LevelDefinition]) -> [Level] {
    var known: [LevelID: FeatureSet] = [:]
    return rows.map { row in
      guard let start = row.parent.map({ known[$0] }) ?? FeatureSet() else {
        preconditionFailure("level \(row.name) names an unknown parent")
      }
      let features = start.subtracting(FeatureSet(row.removes)).union(FeatureSet(row.adds))
      known[row.id] = features
      return Level(definition: row, features: features)
    }
  }
}

extension ProcessorModel {
  /// The highest level that is named after such CPUs; `nil` where none is.
  public var level: Level? { Level.of(vendor, signature) }
}
