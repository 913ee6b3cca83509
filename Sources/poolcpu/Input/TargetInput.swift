internal import CPUIDKit
internal import PoolFormats

/// What a platform knows, read for `--target`.
enum TargetInput {
  /// The target called `path`, or in the file or folder there; the oldest software without one.
  ///
  /// A folder is libvirt's map of models, a file the output of `qemu-system-x86_64 -cpu help`. A name of
  /// poolcpu's own comes first; `./qemu-7.2` is the file of that name.
  ///
  /// - Throws: ``InputError`` when it cannot be read or lists nothing.
  static func target(_ path: String?) throws(InputError) -> PlatformTarget {
    guard let path else { return .assumed }
    if let target = PlatformTarget(named: path) { return target }
    if let distribution = Distribution.named(path) { throw .noTables(distribution) }
    if (try? InputFile("\(path)/index.xml")) != nil {
      return PlatformTarget(try LibvirtMapFolder.map(at: path))
    }
    let bytes = try InputReader.bytes(at: path)
    do throws(PlatformTextError) {
      return try QEMUHelpReader.target(in: bytes)
    } catch {
      throw .platformText(path: path, error)
    }
  }
}
