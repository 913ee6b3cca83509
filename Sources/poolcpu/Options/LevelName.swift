internal import ArgumentParser
internal import CPUIDKit
internal import PoolKit

/// A level that the user names.
struct LevelName: ExpressibleByArgument {
  let level: Level

  /// The level called `argument`, by poolcpu or, where that leaves no doubt, by VMware's EVC; `nil` for a name
  /// that no level has.
  init?(argument: String) {
    let modes = Level.all.filter { $0.definition.evc?.key == argument }
    guard let level = Level.named(argument) ?? (modes.count == 1 ? modes[0] : nil) else {
      return nil
    }
    self.level = level
  }

  /// The level called `argument`.
  ///
  /// - Throws: `ValidationError` with the nearest right names; they are too many for one line.
  static func named(_ argument: String) throws -> LevelName {
    if let level = LevelName(argument: argument) { return level }
    let near = NearestName.several(argument, among: allValueStrings)
    throw ValidationError(NearestName.question(near) ?? "poolcpu levels lists the names")
  }

  static let allValueStrings = Level.all.map(\.name)
}
