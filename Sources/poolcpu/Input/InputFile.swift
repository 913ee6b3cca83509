internal import Glibc
internal import PoolFormats

/// The bytes of one input, read with care: what cannot be a dump is refused after its first 64 KiB.
enum InputFile {
  /// The largest file that is read, in bytes.
  static let largest = 4 << 30
  /// How much is looked at before the rest is read, in bytes.
  private static let glimpse = 64 << 10

  /// All bytes of the file at `path`, or of standard input for `-`.
  static func bytes(at path: String) throws(InputError) -> [UInt8] {
    guard path != "-" else { return try read(STDIN_FILENO, path, hint: 0) }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path, errno: errno) }
    defer { close(file) }
    var info = stat()
    guard fstat(file, &info) == 0 else { throw .unreadable(path: path, errno: errno) }
    return try read(file, path, hint: info.st_mode & S_IFMT == S_IFREG ? Int(info.st_size) : 0)
  }

  private static func read(
    _ file: Int32, _ path: String, hint: Int
  ) throws(InputError) -> [UInt8] {
    var bytes = try chunk(file, path, upTo: glimpse)
    if bytes.contains(0) || bytes.isEmpty { try refuse(bytes, path) }
    bytes.reserveCapacity(min(hint, largest) + 1)
    while true {
      let next = try chunk(file, path, upTo: max(1 << 20, min(hint, largest) - bytes.count + 1))
      if next.isEmpty { return bytes }
      bytes += next
      guard bytes.count <= largest else { throw .tooLarge(path: path) }
    }
  }

  /// Refuses by name what no reader takes.
  private static func refuse(_ bytes: [UInt8], _ path: String) throws(InputError) {
    do throws(DumpError) {
      _ = try InputFormat.recognise(bytes)
    } catch {
      throw .dump(path: path, error)
    }
  }

  /// Up to `count` bytes; fewer only at the end of the file.
  private static func chunk(
    _ file: Int32, _ path: String, upTo count: Int
  ) throws(InputError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = Glibc.read(file, buffer.baseAddress?.advanced(by: filled), count - filled)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        filled += got
      }
    }
    guard failure == 0 else { throw .unreadable(path: path, errno: failure) }
    return bytes
  }
}
