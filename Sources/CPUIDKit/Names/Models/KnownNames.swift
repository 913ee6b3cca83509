/// Names that a product took up with one release.
struct KnownNames: Sendable {
  /// The first release that knows them.
  let since: DebianRelease
  /// The names, with blanks between them.
  let names: String

  init(since: DebianRelease, _ names: String) {
    self.since = since
    self.names = names
  }
}

extension Sequence<KnownNames> {
  /// The names that `release` knows.
  func names(in release: DebianRelease) -> [Substring] {
    filter { $0.since <= release }.flatMap { $0.names.split(separator: " ") }
  }
}
