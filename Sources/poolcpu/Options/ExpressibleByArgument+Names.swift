internal import ArgumentParser
internal import CPUIDKit

extension ExpressibleByArgument {
  /// The value called `argument`, for options whose values are too many to be listed in an error.
  ///
  /// - Throws: `ValidationError`, which names the nearest right ones.
  static func named(_ argument: String) throws -> Self {
    if let value = Self(argument: argument) { return value }
    let near = NearestName.several(argument, among: allValueStrings)
    throw ValidationError(
      NearestName.question(near) ?? "the names are \(Printable.list(allValueStrings, first: 60))")
  }

  /// What help says of the values after `text`.
  static func listed(after text: String) -> String {
    "\(text) (values: \(allValueStrings.joined(separator: ", ")))"
  }
}
