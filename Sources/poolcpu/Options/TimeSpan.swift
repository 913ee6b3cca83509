internal import ArgumentParser

/// A span of time as users write it: `30s`, `5m`, `12h`, `7d`, `2w`.
struct TimeSpan: Hashable {
  /// How long it is.
  let duration: Duration

  /// A span of so long.
  init(_ duration: Duration) { self.duration = duration }

  private static let units: [(name: Character, seconds: Int64)] = [
    ("w", 604_800), ("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1),
  ]
  /// A hundred years: more is a slip, and no sum with a time overflows.
  private static let longest: Int64 = 100 * 365 * 86_400
}

extension TimeSpan: ExpressibleByArgument {
  init?(argument: String) {
    guard let unit = Self.units.first(where: { $0.name == argument.last }),
      argument.dropLast().allSatisfy({ $0.isASCII && $0.isNumber }),
      let number = Int64(argument.dropLast()), number > 0, number <= Self.longest / unit.seconds
    else { return nil }
    duration = .seconds(number * unit.seconds)
  }

  var defaultValueDescription: String { description }
}

extension TimeSpan: CustomStringConvertible {
  /// As it is written, in the largest unit that divides it.
  var description: String {
    let seconds = duration.components.seconds
    let unit = Self.units.first { seconds >= $0.seconds && seconds % $0.seconds == 0 }
    return unit.map { "\(seconds / $0.seconds)\($0.name)" } ?? "\(seconds)s"
  }
}
