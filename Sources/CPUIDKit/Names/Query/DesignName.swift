/// How people call a generation of CPUs: by the design of its cores, or as VMware's clients call an EVC mode.
enum DesignName {
  /// The levels that are meant: `Zen3`, `znver3`, `Sandy Bridge`, `Intel® "Skylake" Generation`.
  static func levels(_ text: String) -> [Level] {
    let key = key(text)
    if key.isEmpty { return [] }
    let exact = Level.all.filter { names(of: $0).contains(key) }
    if !exact.isEmpty { return exact }
    return Level.all.filter { level in
      self.key(level.name) == key + "server" || self.key(level.name) == key + "client"
    }
  }

  /// The design that is meant, of which there may be no level; `nil` where none is.
  static func design(_ text: String) -> Microarchitecture? {
    let key = key(text)
    return key.isEmpty ? nil : Microarchitecture.allCases.first { self.key($0.rawValue) == key }
  }

  private static func names(of level: Level) -> [String] {
    [level.name, level.definition.evc?.key].compactMap { $0.map(key) }
  }

  /// Words that tell nothing where the design is named.
  private static let fillers: Set<String> = [
    "amd", "intel", "hygon", "zhaoxin", "opteron", "xeon", "generation", "gen", "r", "tm", "evc",
    "mode",
  ]

  /// The letters and digits of `text`, or of what it has in quotes, in lower case.
  private static func key(_ text: String) -> String {
    guard text.utf8.count <= 80 else { return "" }
    let parts = text.split(omittingEmptySubsequences: false) { "\"\u{201c}\u{201d}".contains($0) }
    let named = parts.count == 3 ? String(parts[1]) : text
    let words = named.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      .filter { !fillers.contains(String($0)) }
    let key = words.joined()
    // gcc's and clang's name of AMD's Zen.
    return key.hasPrefix("znver") ? "zen" + (key == "znver1" ? "" : key.dropFirst(5)) : key
  }
}
