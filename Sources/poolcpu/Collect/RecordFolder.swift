internal import CPUIDKit
internal import Glibc
internal import PoolFormats
internal import PoolKit

/// The folder that holds a record of each host, in a file called after it.
struct RecordFolder {
  /// Its path.
  let path: String

  /// The folder at `path`, which is made where there is none.
  ///
  /// - Throws: ``OutputError`` when it is something else, or cannot be made.
  init(_ path: String) throws(OutputError) {
    self.path = path
    if mkdir(path.pathBytes, 0o755) == 0 { return }
    guard errno == EEXIST else { throw OutputError(path, errno) }
    var info = stat()
    guard stat(path.pathBytes, &info) == 0 else { throw OutputError(path, errno) }
    guard info.st_mode & S_IFMT == S_IFDIR else { throw OutputError(path, ENOTDIR) }
  }

  /// What is in the place of a host's record.
  enum Content: Hashable {
    case nothing
    case record
    /// Something that nobody here wrote for this host.
    case other
  }

  /// What is in the place of the record of `host`.
  func content(for host: String) -> Content {
    let place = place(of: host)
    var info = stat()
    guard lstat(place.pathBytes, &info) == 0 else { return .nothing }
    var reader = InputReader(format: .record)
    do throws(InputError) {
      try reader.open(place)
      guard case .record(let record)? = try reader.next(), record.host == host,
        try reader.next() == nil
      else { return .other }
      return .record
    } catch {
      return .other
    }
  }

  /// Writes a record into its file, whole or not at all.
  func keep(_ record: HostRecord) throws(OutputError) {
    try Output(place(of: record.host)).write(RecordForm.record.bytes(of: record))
  }

  /// The file of a host's record.
  func place(of host: String) -> String { PathText.path(path, host + ".json") }
}
