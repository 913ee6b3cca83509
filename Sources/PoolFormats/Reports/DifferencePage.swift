internal import CPUIDKit
public import PoolKit

/// What a text changes of its host's CPU, on one screen.
public enum DifferencePage {
  /// The page on `statement`, which says only what differs from its host.
  ///
  /// - Parameters:
  ///   - statement: what the text says.
  ///   - path: the file, for the commands that go on from here.
  ///   - screen: where it is read.
  /// - Returns: the text.
  public static func text(
    for statement: CPUStatement, at path: String, on screen: Screen
  ) -> String {
    let (hidden, shown) = (names(statement.hidden), names(statement.shown))
    let others = statement.capabilities.sorted { $0.key < $1.key }
      .map { "\($0.key) \($0.value ? "on" : "off")" }
    let limits = statement.limits.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.key.definition.name) \($0.value)" }
    let file = Printable.path(path)
    return Page(
      """
      \(host: statement.name): what differs from its host: \
      \(Plural.count(hidden.count, "feature")) hidden, \(shown.count) added
      """,
      [
        Page.Section(
          rank: 1,
          [
            entry("Hidden", hidden), entry("Added", shown), entry("By name", others),
            entry("Numbers", limits),
          ].compactMap { $0 }),
        Page.Section(
          rank: 2,
          [
            Page.Entry("What is left", "poolcpu baseline HOST --cap \(file)"),
            Page.Entry("May it move", "poolcpu check \(file) --on HOST DESTINATION"),
          ]),
      ]
    ).text(on: screen)
  }

  private static func entry(_ label: String, _ names: [String]) -> Page.Entry? {
    names.isEmpty ? nil : Page.Entry(label, rows: 12, "\(list: names)")
  }

  /// The features that have a name; of a whole register's mask the rest is of no account.
  private static func names(_ features: FeatureSet) -> [String] { features.names }
}
