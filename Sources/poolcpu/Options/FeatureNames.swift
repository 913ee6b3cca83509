internal import ArgumentParser
internal import PoolKit

/// Features that the user names, comma separated.
struct FeatureNames: ExpressibleByArgument {
  /// The canonical names.
  let names: [String]

  /// The features in `argument`; `nil` when the catalogue lacks one of them.
  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard names.allSatisfy({ Catalogue.bit(named: $0) != nil }) else { return nil }
    self.names = names
  }
}
