internal import CPUIDKit
public import PoolKit

/// A guest's CPU, as its definition says it, on one screen.
public enum GuestPage {
  /// The page on `statement`.
  ///
  /// - Parameters:
  ///   - statement: what the text says, complete.
  ///   - baseline: the same as a baseline, of which the features are told.
  ///   - screen: where it is read.
  /// - Returns: the text.
  public static func text(
    for statement: CPUStatement, _ baseline: Baseline, on screen: Screen
  ) -> String {
    let features = baseline.ownWords.names
    let levels = Level.reached(by: baseline.words, vendor: baseline.pool.vendor)
    let brand: Phrase = statement.brand.isEmpty ? "" : ", \(name: statement.brand)"
    let beside = statement.capabilities.filter(\.value).keys.sorted()
    return Page(
      """
      \(host: statement.name): a guest with \(Plural.count(features.count, "feature")) \
      (\(name: baseline.pool.vendor.title)\(brand))
      """,
      [
        Page.Section(
          rank: 1,
          [
            Page.Entry("Levels", levels.isEmpty ? "none reached" : "\(list: levels)"),
            Page.Entry("Features", rows: 14, "\(list: features)"),
          ]),
        Page.Section(
          rank: 2, beside.isEmpty ? [] : [Page.Entry("Beside CPUID", rows: 3, "\(list: beside)")]),
      ], footer: "Where it may move: poolcpu check. More: --full"
    ).text(on: screen)
  }
}
