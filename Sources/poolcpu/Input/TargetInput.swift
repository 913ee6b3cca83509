internal import PoolFormats

/// What a platform knows, read for `--target`.
enum TargetInput {
  /// The target in the file at `path`; any platform without one.
  ///
  /// - Throws: ``InputError`` when it cannot be read or lists nothing.
  static func target(_ path: String?) throws(InputError) -> PlatformTarget {
    guard let path else { return .any }
    let bytes = try InputReader.bytes(at: path)
    do throws(PlatformTextError) {
      return try QEMUHelpReader.target(in: bytes)
    } catch {
      throw .platformText(path: path, error)
    }
  }
}
