internal import PoolFormats

/// A file that lists hosts.
enum HostListFile {
  /// The hosts that the file at `path` lists, or standard input for `-`.
  ///
  /// - Throws: ``InputError`` when it cannot be read, ``CollectError/list(path:_:)`` when it is no list.
  static func list(at path: String) throws -> HostList {
    var file = try InputFile(path)
    let bytes = try file.piece(largest)
    guard file.isAtEnd else { throw InputError.tooLarge(path: path) }
    do throws(HostListError) {
      return try HostList(bytes)
    } catch {
      throw CollectError.list(path: path, error)
    }
  }

  /// An inventory has some kilobytes a host at most.
  private static let largest = 256 << 20
}
