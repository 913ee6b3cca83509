internal import ArgumentParser
internal import PoolKit

/// Features that the user names, comma separated.
struct FeatureNames {
  /// The canonical names.
  let names: [String]

  /// The features in `argument`.
  ///
  /// - Parameter argument: canonical names, comma separated.
  /// - Throws: `ValidationError` for the first name that the catalogue lacks, with the likeliest one.
  init(_ argument: String) throws {
    names = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    for name in names where Catalogue.bit(named: name) == nil {
      let cure =
        Catalogue.likeliestName(for: name).map { "did you mean \($0)?" }
        ?? "docs/catalogue.md lists them all"
      throw ValidationError("'\(Printable.text(name))' is no feature's name; \(cure)")
    }
  }
}
