internal import CPUIDKit
internal import Glibc
internal import PoolFormats

/// Inputs that could not be read: all of a run are told before it ends without an answer.
struct InputFailures {
  /// After so many the run ends: a folder full of other things was named by mistake.
  private static let most = 50

  private var errors: [InputError] = []

  /// Keeps `error`.
  ///
  /// - Throws: as ``end()``, when there are too many.
  mutating func add(_ error: InputError) throws(InputError) {
    if !errors.contains(error) { errors.append(error) }
    if errors.count >= InputFailures.most { try end() }
  }

  /// Ends the reading of inputs.
  ///
  /// - Throws: the error, or ``InputError/several(_:)`` after each of several has been told.
  func end() throws(InputError) {
    guard let first = errors.first else { return }
    guard errors.count > 1 else { throw first }
    for error in errors { StandardError.report(error) }
    throw .several(errors.count)
  }
}

extension InputError {
  /// Why the kernel refused what is at `path`; a file that is not there may be misspelt.
  static func refused(_ path: String, _ number: Int32) -> InputError {
    guard number == ENOENT else { return .unreadable(path: path, errno: number) }
    let (folder, name) = (PathText.folder(of: path), PathText.names(in: path).last.map(String.init))
    guard let name, folder + name == path else { return .missing(path: path, near: []) }
    let names = InputFolder.names(beside: folder.isEmpty ? "." : folder)
    // A link that leads nowhere is there.
    if names.contains(name) { return .unreadable(path: path, errno: number) }
    return .missing(
      path: path, near: NearestName.several(name, among: names).map { folder + $0 })
  }
}

extension InputReader {
  /// Gives everything that `argument` holds to `take`; what cannot be read, or taken, is kept in `failures`.
  ///
  /// A file that is broken is left, and the next one is read.
  ///
  /// - Throws: ``InputError`` when there are too many failures.
  mutating func read(
    _ argument: String, failures: inout InputFailures,
    _ take: (inout InputReader, PoolDocument) throws(InputError) -> Void
  ) throws(InputError) {
    var isOpened = false
    while true {
      do throws(InputError) {
        if !isOpened {
          isOpened = true
          try open(all: argument)
        }
        guard let document = try next() else { return }
        try take(&self, document)
      } catch {
        try failures.add(error)
      }
    }
  }
}
