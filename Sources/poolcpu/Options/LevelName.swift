internal import ArgumentParser
internal import CPUIDKit
internal import PoolKit

/// A level that the user names.
struct LevelName: ExpressibleByArgument {
  let level: Level

  /// The level called `argument`; `nil` for a name that no level has.
  init?(argument: String) {
    guard let level = Level.named(argument) else { return nil }
    self.level = level
  }

  static let allValueStrings = Level.all.map(\.name)
}
