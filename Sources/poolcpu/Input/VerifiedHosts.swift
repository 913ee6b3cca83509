internal import CPUIDKit
internal import PoolFormats

/// What `poolcpu verify` found on hosts, kept in files.
enum VerifiedHosts {
  /// Whether each host showed its plan, of all files that `paths` stand for.
  ///
  /// - Throws: ``InputError`` for the first file that cannot be read or is something else.
  static func read(_ paths: [String]) throws(InputError) -> [String: Bool] {
    var found: [String: Bool] = [:]
    for argument in paths {
      for path in try InputFolder.files(at: argument) {
        let bytes = try InputReader.bytes(at: path)
        do throws(DocumentError) {
          let state = try VerificationDocument.state(in: bytes)
          // A host that is told twice shows its plan only where both say so.
          found[state.host] = (found[state.host] ?? true) && state.shows
        } catch {
          throw .document(path: path, line: 1, error)
        }
      }
    }
    return found
  }
}
