/// The version of poolcpu, and of what is linked into it.
enum Version {
  /// The number that `--version` prints and records carry.
  static let number = "0.2.0"

  /// Whether `arguments` ask for the version with all that is linked.
  ///
  /// ArgumentParser answers `--version` wherever it stands, before a command of ours could see `--verbose`.
  static func isAskedInFull(_ arguments: [String]) -> Bool {
    let options = arguments.prefix { $0 != "--" }
    return options.contains("--version") && options.contains("--verbose")
  }

  /// The number, and a line for each of `parts`: its name, its version and where it was taken from.
  static func full(_ parts: [LinkedPart]) -> String {
    let rows = parts.map { ($0.name, $0.version ?? "-", $0.origin ?? "not recorded") }
    let names = rows.map(\.0.count).max() ?? 0
    let versions = rows.map(\.1.count).max() ?? 0
    let lines = rows.map { name, version, origin in
      "\(pad(name, names))  \(pad(version, versions))  \(origin)"
    }
    return ([number] + lines).map { $0 + "\n" }.joined()
  }

  private static func pad(_ word: String, _ width: Int) -> String {
    word + String(repeating: " ", count: width - word.count)
  }
}
